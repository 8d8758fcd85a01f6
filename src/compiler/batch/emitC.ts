import type { BatchLayout } from '../../engine/batch/layout.ts';
import { type Dialect, emitText, nameOf } from './emitText.ts';
import type { BatchProgram } from './program.ts';

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

const C: Dialect = {
  constant: (number) => `both(${numberText(number)})`,
  table: (name) => `both(${name}[step])`,
  free: (at) => `load(memory + ${at} + member)`,
  shared: (at) => `both(memory[${at}])`,
  choose: (test, yes, no) => `choose(${test}, ${yes}, ${no})`,
  unary: { negate: (x) => `-${x}`, exp: (x) => `each_exp(${x})`, log: (x) => `each_log(${x})` },
  keep: (isTruth) => (isTruth ? 'const truths' : 'const numbers'),
  change: 'numbers',
  count: 'long',
  lanes: 'LANES',
  equal: '==',
  store: (at, value) => `store(memory + ${at} + member, ${value})`,
};

/**
 * Emits the program as C for the benchmark, which holds the other kernels against what a C compiler makes of
 * the same program. `run(memory, members)` works on the same columns; `LANES` is the width of the vectors,
 * and the number of members is rounded up to a multiple of it.
 */
export function emitC(program: BatchProgram, layout: BatchLayout): string {
  return [
    SUPPORT,
    ...program.tables.map(
      (table) => `static const double ${nameOf(table)}[] = {${table.numbers.map(numberText).join(', ')}};`,
    ),
    'void run(double *memory, long members) {',
    ...emitText(program, layout, C),
    '}',
    '',
  ].join('\n');
}

function numberText(number: number): string {
  if (Number.isNaN(number)) return 'NAN';
  if (!Number.isFinite(number)) return number > 0 ? 'INFINITY' : '-INFINITY';
  return Number.isInteger(number) ? `${number}.0` : String(number);
}
