import type { BatchLayout } from '../../engine/batch/layout.ts';
import { YEAR_COUNT } from '../../model/years.ts';
import type { BinaryOperator, UnaryOperator, Value } from './graph.ts';
import { numbersOf } from './knownNumbers.ts';
import type { BatchProgram } from './program.ts';
import { asDivision, isKept } from './writing.ts';

const UNARY: Record<UnaryOperator, (x: string) => string> = {
  negate: (x) => `-${x}`,
  exp: (x) => `Math.exp(${x})`,
  log: (x) => `Math.log(${x})`,
};

const SYMBOLS: Partial<Record<BinaryOperator, string>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  less: '<',
  lessOrEqual: '<=',
};

/**
 * Emits the program as the text of a JavaScript module that exports `run(memory, members)`: the columns of
 * `memory`, a Float64Array, are read and filled for that many members.
 */
export function emitBatchJavaScript(program: BatchProgram, layout: BatchLayout): string {
  const write = createWriter(program, layout);
  const { outputs, states, tables } = program;
  const columns = outputs.map((output, at) => ({ ...output, at: layout.outputs[at]?.at ?? Number.NaN }));
  const kept = (values: readonly Value[], indent: string): string[] =>
    values
      .filter((value) => isKept(program, value))
      .map((value) => `${indent}const v${value.id} = ${write.whole(value)};`);
  const lines = [
    '// Emitted from the equations of the model. Change the equations, not this text.',
    ...tables.map((table) => `const t${table.id} = Float64Array.of(${numbersOf(table)?.join(', ')});`),
    'const least = (x, y) => (y < x ? y : x);',
    'const most = (x, y) => (x < y ? y : x);',
    'export function run(memory, members) {',
    ...kept(program.shared, '  '),
    '  for (let member = 0; member < members; member += 1) {',
    ...kept(program.steady, '    '),
    ...columns
      .filter(({ step }) => step === null || step === 0)
      .map(({ start, at }) => `    memory[${at} + member] = ${write.part(start)};`),
    ...states.map(({ carried, start }) => `    let v${carried.id} = ${write.part(start)};`),
    `    for (let step = 1; step < ${YEAR_COUNT}; step += 1) {`,
    ...kept(program.yearly, '      '),
    ...columns.flatMap(({ next, at, step }) => {
      if (step === null)
        return [`      memory[${at} + step * ${layout.stride} + member] = ${write.part(next)};`];
      return step > 0 ? [`      if (step === ${step}) memory[${at} + member] = ${write.part(next)};`] : [];
    }),
    ...states.map(({ carried, next }) => `      const next${carried.id} = ${write.part(next)};`),
    ...states.map(({ carried }) => `      v${carried.id} = next${carried.id};`),
    '    }',
    '  }',
    '}',
    '',
  ];
  return lines.join('\n');
}

interface Writer {
  /** A value computed in full. */
  readonly whole: (value: Value) => string;
  /** A value by its name where it has one. */
  readonly part: (value: Value) => string;
}

function createWriter(program: BatchProgram, { free, shared }: BatchLayout): Writer {
  const places = new Map([
    ...free.map(({ id, at }) => [id, `memory[${at} + member]`] as const),
    ...shared.map(({ id, at }) => [id, `memory[${at}]`] as const),
  ]);
  const part = (value: Value): string => (isKept(program, value) ? `v${value.id}` : whole(value));
  const whole = (value: Value): string => {
    const division = asDivision(program, value);
    if (division) return `(${part(division[0])} / ${part(division[1])})`;
    switch (value.kind) {
      case 'constant':
        return value.number < 0 ? `(${value.number})` : String(value.number);
      case 'table':
        return `t${value.id}[step]`;
      case 'input':
        return places.get(program.inputs[value.position]?.id ?? '') ?? 'NaN';
      case 'carried':
        return `v${value.id}`;
      case 'unary':
        return UNARY[value.operator](part(value.argument));
      case 'choose':
        return `(${part(value.test)} ? ${part(value.yes)} : ${part(value.no)})`;
      case 'binary': {
        const { operator } = value;
        const [left, right] = [part(value.left), part(value.right)];
        const symbol = SYMBOLS[operator];
        if (symbol) return `(${left} ${symbol} ${right})`;
        return `${operator === 'minimum' ? 'least' : 'most'}(${left}, ${right})`;
      }
    }
  };
  return { whole, part };
}
