import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/analysis/axis.ts';
import { computeDelayMap } from '../../src/analysis/delayMap.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { layout, municipality, reference, run } from './assembled.ts';
import { subject } from './subject.ts';

const { about, targets } = municipality;
const [{ year = 0, value: goal = Number.NaN } = {}] = targets;
const inputs = inputsOf(layout, reference(about.plan));

const captureStarts: readonly Position[] = [2027, 2029.5, 2029.9, 2030.1, 2030.3, 2035, 'never'];
const lastBoilers: readonly Position[] = [2030, 2031, 2034, 2040, 2055, 'never'];
const capture = { lever: 'ccsStart', positions: captureStarts };
const boilers = { lever: 'gasPhaseOutYear', positions: lastBoilers };
const map = computeDelayMap(subject, inputs, capture, boilers);

const totalAt = (start: Position, last: Position): number =>
  run(
    reference(about.plan, {
      ...(start === 'never' ? { ccsEnabled: 0 } : { ccsStart: start }),
      gasPhaseOutYear: last === 'never' ? 2024 + 1e12 : last,
    }),
  ).of('total', year);

describe('the map of two levers', () => {
  it('holds what the one-scenario kernel gives for every pair', () => {
    captureStarts.forEach((start, x) => {
      lastBoilers.forEach((last, y) => {
        expect(Math.abs((map.total2030[x]?.[y] ?? Number.NaN) - totalAt(start, last))).toBeLessThan(1e-6);
        expect(map.missed2030[x]?.[y]).toBe((map.total2030[x]?.[y] ?? Number.NaN) - goal);
      });
    });
  });

  it('draws the line where the goal just holds', () => {
    expect(map.line.map(({ holds }) => holds)).toContain('partly');
    map.line.forEach(({ at }, x) => {
      const start = captureStarts[x] ?? Number.NaN;
      if (at === null) return;
      expect(totalAt(start, at)).toBeLessThanOrEqual(goal + 1e-6);
      expect(totalAt(start, at + 1e-6)).toBeGreaterThan(goal);
    });
  });

  it('tells apart where it holds everywhere and nowhere', () => {
    expect(map.line.at(-1)).toEqual({ at: null, holds: 'nowhere' });
    const easy = computeDelayMap(subject, inputs, capture, { ...boilers, positions: [2030, 2031] });
    expect(easy.line[0]).toEqual({ at: null, holds: 'everywhere' });
  });

  it('draws the line beyond the track where only never is too late', () => {
    const positions: readonly Position[] = [2030, 'never'];
    const [far] = computeDelayMap(subject, inputs, capture, { ...boilers, positions }).line;
    expect(far?.at).toBeCloseTo(map.line[0]?.at ?? Number.NaN, 6);
  });

  it('is drawn either way round', () => {
    const back = computeDelayMap(subject, inputs, capture, {
      ...boilers,
      positions: lastBoilers.toReversed(),
    });
    expect(back.line.map(({ holds }) => holds)).toEqual(map.line.map(({ holds }) => holds));
    back.line.forEach(({ at }, x) => {
      if (at !== null) expect(at).toBeCloseTo(map.line[x]?.at ?? Number.NaN, 6);
    });
    const turned = computeDelayMap(subject, inputs, boilers, capture);
    turned.total2030.forEach((totals, x) => {
      expect(totals).toEqual(map.total2030.map((column) => column[x]));
    });
    const [{ at } = { at: null }] = turned.line;
    expect(Math.abs(totalAt(at ?? Number.NaN, 2030) - goal)).toBeLessThan(1e-3);
  });

  it('refuses never for a lever that is no date', () => {
    const shares = { lever: 'evShare2030', positions: ['never'] as const };
    expect(() => computeDelayMap(subject, inputs, shares, boilers)).toThrow(RangeError);
    const unknown = { lever: 'nothing', positions: [1] };
    expect(() => computeDelayMap(subject, inputs, unknown, boilers)).toThrow(RangeError);
  });
});
