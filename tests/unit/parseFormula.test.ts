import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../src/indicators/calculation/parseFormula.ts';
import type { Formula } from '../../src/indicators/formula.ts';
import { SOME_NAMES } from './knownNames.ts';
import { problemOfFormula } from './refusedFormula.ts';

/** The text of a part, from its place, and those of the parts in it. */
function partsIn(text: string, formula: Formula): readonly unknown[] {
  const own = text.slice(formula.place.offset, formula.place.offset + formula.place.length);
  const inner = (...parts: readonly Formula[]) => [own, ...parts.map((part) => partsIn(text, part))];
  switch (formula.kind) {
    case 'negate':
      return inner(formula.argument);
    case 'operate':
      return inner(formula.left, formula.right);
    case 'choose':
      return inner(formula.test, formula.yes, formula.no);
    case 'call':
      return inner(...formula.arguments);
    default:
      return inner();
  }
}

const parts = (text: string) => partsIn(text, parseFormula(text, SOME_NAMES).formula);

const refused = (text: string) => {
  const problem = problemOfFormula(() => parseFormula(text, SOME_NAMES));
  return problem && [problem.code, problem.place.offset, problem.place.length];
};

describe('a parsed formula', () => {
  it('knows where each part stands', () => {
    expect(parts(' total/ (48 -cars)')).toEqual([
      ...['total/ (48 -cars)', ['total'], ['(48 -cars)', ['48'], ['cars']]],
    ]);
    expect(parts('-2^2')).toEqual(['-2^2', ['2^2', ['2'], ['2']]]);
    expect(parts('max( total,cars )+1')).toEqual([
      ...['max( total,cars )+1', ['max( total,cars )', ['total'], ['cars']], ['1']],
    ]);
    expect(parts('year>2030\n?cars:.5')).toEqual([
      ...['year>2030\n?cars:.5', ['year>2030', ['year'], ['2030']], ['cars'], ['.5']],
    ]);
    expect(parts('cars?.5:1')).toEqual(['cars?.5:1', ['cars'], ['.5'], ['1']]);
  });

  it.each([
    ['total +', 'unexpectedEnd', 7, 0],
    ['total + * 2', 'unexpected', 8, 1],
    ['()', 'unexpected', 1, 1],
    ['total < cars < 1', 'unexpected', 13, 1],
    ['total << cars', 'unexpected', 6, 1],
    ['total ?? cars', 'unexpected', 6, 1],
    ['total ? cars', 'unexpectedEnd', 12, 0],
    ['total : cars', 'unexpected', 6, 1],
    ['+total', 'unexpected', 0, 1],
    ['total\n\ncars', 'missingOperator', 7, 4],
    ['max()', 'argumentCount', 0, 5],
    ['1 + abs(1, 2)', 'argumentCount', 4, 9],
    ['max(1,,2)', 'unexpected', 6, 1],
    ['round(total, -1)', 'roundDigits', 13, 2],
    ['round(total, cars)', 'roundDigits', 13, 4],
    ['round(total, 16)', 'roundDigits', 13, 2],
  ])('%j is refused: %s at %i, %i long', (text, code, offset, length) => {
    expect(refused(text)).toEqual([code, offset, length]);
  });
});
