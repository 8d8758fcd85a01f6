import type { BatchLayout } from '../../engine/batch/layout.ts';
import { type Dialect, emitText, nameOf } from './emitText.ts';
import type { BatchProgram } from './program.ts';

const JAVASCRIPT: Dialect = {
  constant: (number) => (number < 0 ? `(${number})` : String(number)),
  table: (name) => `${name}[step]`,
  free: (at) => `memory[${at} + member]`,
  shared: (at) => `memory[${at}]`,
  choose: (test, yes, no) => `(${test} ? ${yes} : ${no})`,
  unary: { negate: (x) => `-${x}`, exp: (x) => `Math.exp(${x})`, log: (x) => `Math.log(${x})` },
  keep: () => 'const',
  change: 'let',
  count: 'let',
  lanes: '1',
  equal: '===',
  store: (at, value) => `memory[${at} + member] = ${value}`,
};

/**
 * Emits the program as the text of a JavaScript module that exports `run(memory, members)`: the columns of
 * `memory`, a Float64Array, are read and filled for that many members.
 */
export function emitBatchJavaScript(program: BatchProgram, layout: BatchLayout): string {
  return [
    '// Emitted from the equations of the model. Change the equations, not this text.',
    ...program.tables.map(
      (table) => `const ${nameOf(table)} = Float64Array.of(${table.numbers.join(', ')});`,
    ),
    'const least = (x, y) => (y < x ? y : x);',
    'const most = (x, y) => (x < y ? y : x);',
    'export function run(memory, members) {',
    ...emitText(program, layout, JAVASCRIPT),
    '}',
    '',
  ].join('\n');
}
