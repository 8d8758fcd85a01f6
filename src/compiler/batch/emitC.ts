import type { BatchLayout } from '../../engine/batch/layout.ts';
import { YEAR_COUNT } from '../../model/years.ts';
import type { BinaryOperator, UnaryOperator, Value } from './graph.ts';
import type { BatchProgram } from './program.ts';
import { asDivision, isKept } from './writing.ts';

const UNARY: Record<UnaryOperator, (x: string) => string> = {
  negate: (x) => `-${x}`,
  exp: (x) => `each_exp(${x})`,
  log: (x) => `each_log(${x})`,
};

const BINARY: Record<BinaryOperator, (left: string, right: string) => string> = {
  add: (left, right) => `(${left} + ${right})`,
  subtract: (left, right) => `(${left} - ${right})`,
  multiply: (left, right) => `(${left} * ${right})`,
  divide: (left, right) => `(${left} / ${right})`,
  minimum: (left, right) => `least(${left}, ${right})`,
  maximum: (left, right) => `most(${left}, ${right})`,
  less: (left, right) => `(${left} < ${right})`,
  lessOrEqual: (left, right) => `(${left} <= ${right})`,
};

/** `LANES` numbers side by side; the compiler's own vectors, so that it need not find the parallelism. */
const SUPPORT = `#include <math.h>
#include <stdint.h>
typedef double numbers __attribute__((vector_size(8 * LANES)));
typedef int64_t truths __attribute__((vector_size(8 * LANES)));
typedef double loose __attribute__((vector_size(8 * LANES), aligned(8)));
static inline numbers both(double x) { numbers r; for (int i = 0; i < LANES; i++) r[i] = x; return r; }
static inline numbers load(const double *at) { return *(const loose *)at; }
static inline void store(double *at, numbers x) { *(loose *)at = x; }
static inline numbers choose(truths test, numbers yes, numbers no) {
  return (numbers)(((truths)yes & test) | ((truths)no & ~test));
}
static inline numbers least(numbers x, numbers y) {
  numbers r; for (int i = 0; i < LANES; i++) r[i] = y[i] < x[i] ? y[i] : x[i]; return r;
}
static inline numbers most(numbers x, numbers y) {
  numbers r; for (int i = 0; i < LANES; i++) r[i] = x[i] < y[i] ? y[i] : x[i]; return r;
}
static inline numbers each_exp(numbers x) { for (int i = 0; i < LANES; i++) x[i] = exp(x[i]); return x; }
static inline numbers each_log(numbers x) { for (int i = 0; i < LANES; i++) x[i] = log(x[i]); return x; }`;

/**
 * Emits the program as C for the benchmark, which holds the other kernels against what a C compiler makes of
 * the same program. `run(memory, members)` works on the same columns; `LANES` is the width of the vectors,
 * and the number of members is rounded up to a multiple of it.
 */
export function emitC(program: BatchProgram, layout: BatchLayout): string {
  const { outputs, states, tables } = program;
  const places = new Map([
    ...layout.free.map(({ id, at }) => [id, `load(memory + ${at} + member)`] as const),
    ...layout.shared.map(({ id, at }) => [id, `both(memory[${at}])`] as const),
  ]);
  const part = (value: Value): string => (isKept(program, value) ? `v${value.id}` : whole(value));
  const whole = (value: Value): string => {
    const division = asDivision(program, value);
    if (division) return `(${part(division[0])} / ${part(division[1])})`;
    switch (value.kind) {
      case 'constant':
        return `both(${numberText(value.number)})`;
      case 'table':
        return `both(t${value.id}[step])`;
      case 'input':
        return places.get(program.inputs[value.position]?.id ?? '') ?? '';
      case 'carried':
        return `v${value.id}`;
      case 'unary':
        return UNARY[value.operator](part(value.argument));
      case 'choose':
        return `choose(${part(value.test)}, ${part(value.yes)}, ${part(value.no)})`;
      case 'binary':
        return BINARY[value.operator](part(value.left), part(value.right));
    }
  };
  const isTruth = (value: Value): boolean =>
    value.kind === 'binary' && (value.operator === 'less' || value.operator === 'lessOrEqual');
  const keep = (values: readonly Value[], indent: string): string[] =>
    values
      .filter((value) => isKept(program, value))
      .map(
        (value) => `${indent}const ${isTruth(value) ? 'truths' : 'numbers'} v${value.id} = ${whole(value)};`,
      );
  const columns = outputs.map((output, at) => ({ ...output, at: layout.outputs[at]?.at ?? 0 }));
  return [
    SUPPORT,
    ...tables.map(
      ({ id, numbers }) => `static const double t${id}[] = {${numbers.map(numberText).join(', ')}};`,
    ),
    'void run(double *memory, long members) {',
    ...keep(program.shared, '  '),
    '  for (long member = 0; member < members; member += LANES) {',
    ...keep(program.steady, '    '),
    ...columns
      .filter(({ step }) => step === null || step === 0)
      .map(({ start, at }) => `    store(memory + ${at} + member, ${part(start)});`),
    ...states.map(({ carried, start }) => `    numbers v${carried.id} = ${part(start)};`),
    `    for (long step = 1; step < ${YEAR_COUNT}; step++) {`,
    ...keep(program.yearly, '      '),
    ...columns.flatMap(({ next, at, step }) => {
      const store = (column: string): string => `store(memory + ${column} + member, ${part(next)});`;
      if (step === null) return [`      ${store(`${at} + step * ${layout.stride}`)}`];
      return step > 0 ? [`      if (step == ${step}) ${store(String(at))}`] : [];
    }),
    ...states.map(({ carried, next }) => `      const numbers next${carried.id} = ${part(next)};`),
    ...states.map(({ carried }) => `      v${carried.id} = next${carried.id};`),
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}

function numberText(number: number): string {
  if (Number.isNaN(number)) return 'NAN';
  if (!Number.isFinite(number)) return number > 0 ? 'INFINITY' : '-INFINITY';
  return Number.isInteger(number) ? `${number}.0` : String(number);
}
