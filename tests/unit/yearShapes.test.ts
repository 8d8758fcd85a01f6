import { describe, expect, it } from 'vitest';
import { stackParts } from '../../src/charts/path/stackParts.ts';
import { yearShapes } from '../../src/charts/yearShapes.ts';
import { BASE_YEAR, YEARS } from '../../src/model/years.ts';

const shapes = yearShapes(
  (year) => (year - BASE_YEAR) * 10 + 0.04,
  (value) => 100 - value,
);

/** Places of the points of a path, each of its pieces by itself. */
const piecesOf = (shape: string): readonly (readonly [number, number])[][] =>
  shape
    .split('M')
    .slice(1)
    .map((piece) =>
      piece
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number) as [number, number]),
    );

describe('shapes over the years', () => {
  it('go through every value in its year, to a tenth of a pixel', () => {
    const [line, ...more] = piecesOf(shapes.line(YEARS.map((_, at) => at / 3)));
    expect(more).toEqual([]);
    expect(line).toHaveLength(YEARS.length);
    expect(line?.[0]).toEqual([0, 100]);
    expect(line?.[1]).toEqual([10, 99.7]);
    expect(line?.at(-1)).toEqual([
      (YEARS.length - 1) * 10,
      100 - Math.round((YEARS.length - 1) * 3.3333) / 10,
    ]);
  });

  it('enclose what lies between two series', () => {
    const [band] = piecesOf(
      shapes.band(
        YEARS.map(() => 10),
        YEARS.map(() => 30),
      ),
    );
    const last = (YEARS.length - 1) * 10;
    expect(band).toHaveLength(2 * YEARS.length);
    expect([band?.[0], band?.[YEARS.length - 1]]).toEqual([
      [0, 70],
      [last, 70],
    ]);
    expect([band?.[YEARS.length], band?.at(-1)]).toEqual([
      [last, 90],
      [0, 90],
    ]);
  });

  it('break where a value is missing', () => {
    const missing = YEARS.map((_, at) => (at === 3 ? Number.NaN : 1));
    const whole = YEARS.map(() => 2);
    expect(piecesOf(shapes.line(missing)).map((piece) => piece.length)).toEqual([3, YEARS.length - 4]);
    const halves = [6, 2 * (YEARS.length - 4)];
    expect(piecesOf(shapes.band(missing, whole)).map((piece) => piece.length)).toEqual(halves);
    expect(piecesOf(shapes.band(whole, missing)).map((piece) => piece.length)).toEqual(halves);
    expect(shapes.line(YEARS.map(() => Number.NaN))).toBe('');
  });
});

describe('parts of the path', () => {
  const part = (id: string, values: readonly number[]) => ({
    ...{ id, quantity: id, label: id, colour: 'red', hatched: false },
    values: YEARS.map((_, at) => values[at] ?? 0),
  });
  const stacked = stackParts([part('heat', [5, 3]), part('credit', [0, -2]), part('cars', [4, 4, 4])]);
  const firstYears = stacked.map(({ lows, highs }) => [lows.slice(0, 3), highs.slice(0, 3)]);

  it('stand on each other, emissions above zero and removals below', () => {
    expect(firstYears).toEqual([
      [
        [0, 0, 0],
        [5, 3, 0],
      ],
      [
        [0, -2, 0],
        [0, 0, 0],
      ],
      [
        [5, 3, 0],
        [9, 7, 4],
      ],
    ]);
  });

  it('keep their place in years without any', () => {
    const [, second] = stackParts([part('heat', [5, 5]), part('gas', [2, 0])]);
    expect(second?.lows.slice(0, 2)).toEqual([5, 5]);
    expect(second?.highs.slice(0, 2)).toEqual([7, 5]);
  });
});
