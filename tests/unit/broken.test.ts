import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../src/compiler/parse.ts';
import { broken } from '../../src/formula/broken.ts';
import { setWidth } from '../../src/formula/setWidth.ts';
import { type Typeset, typeset } from '../../src/formula/typeset.ts';

const set = (text: string): Typeset => typeset(parseExpression(text, 'test', []));

/** What is left of a formula: names, numbers and signs in the order in which they are read. */
const read = (piece: Typeset): string => {
  if ('parts' in piece) {
    const inner = piece.parts.map(read).join('');
    return piece.element === 'mtable' && piece.use === 'bracketed' ? `(${inner})` : inner;
  }
  if (piece.element === 'mn') return String(piece.value);
  return piece.element === 'mo' ? piece.sign : piece.element === 'name' ? piece.id : '';
};

const LONG =
  'someQuantity * (anotherQuantity + thirdQuantity - fourthQuantity * fifthQuantity) * lastQuantity';

describe('a formula that has to fit', () => {
  it('stays as it is where there is room', () => {
    const formula = set('one * (two + three)');
    expect(broken(formula, 40)).toBe(formula);
  });

  it.each([
    LONG,
    `min(${LONG}, someOtherQuantity)`,
    `(${LONG}) / (oneMoreQuantity + ${LONG})`,
    `first > second ? ${LONG} : otherwise`,
    `clamp(${LONG}, 0, 1)`,
    '-(firstQuantity + secondQuantity + thirdQuantity) * fourthQuantity * fifthQuantity',
  ])('is broken into rows that fit, and reads the same: %s', (text) => {
    const formula = set(text);
    const fitted = broken(formula, 60);
    expect(setWidth(formula)).toBeGreaterThan(60);
    expect(setWidth(fitted)).toBeLessThanOrEqual(60);
    expect(read(fitted)).toBe(read(formula));
  });

  it('is broken before what binds least, with brackets around the rows they are about', () => {
    const fitted = broken(set(LONG), 50);
    expect(fitted).toMatchObject({ element: 'mtable', use: 'sum' });
    expect(JSON.stringify(fitted)).toContain('"use":"bracketed"');
    expect(JSON.stringify(broken(set('aLongQuantity * anotherOne + aThirdQuantity'), 30))).toMatch(
      /"sign":"\+"\}\]\},\{"element":"mtd"/,
    );
  });
});
