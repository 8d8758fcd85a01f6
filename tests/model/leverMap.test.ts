import { describe, expect, it } from 'vitest';
import { computeLeverMap } from '../../src/analysis/leverMap.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { layout, municipality, reference, run } from './assembled.ts';
import { subject } from './subject.ts';

const { about, targets } = municipality;
const [{ year = 0, value: goal = Number.NaN } = {}] = targets;
const plan = inputsOf(layout, reference(about.plan));
const map = computeLeverMap(subject, plan, 'ccsStart', 'gasPhaseOutYear');

describe('the map of two levers as it is asked for', () => {
  it('looks month by month as far as a later capture changes something', () => {
    const positions = map.x.positions.filter((position) => position !== 'never');
    const totals = map.total2030.map((column) => column[0]);
    expect(positions.slice(0, 2)).toEqual([2027, 2027 + 1 / 12]);
    expect(totals.at(-2)).toBe(totals.at(-1));
    expect(totals.at(-3)).not.toBe(totals.at(-2));
    const later = run(reference(about.plan, { ccsStart: 2045, gasPhaseOutYear: 2028 })).of('total', year);
    expect(totals.at(-2)).toBeCloseTo(later, 6);
  });

  it('reaches as far as the scenario stands', () => {
    const late = inputsOf(layout, reference(about.plan, { ccsStart: 2040 }));
    const { x, standing } = computeLeverMap(subject, late, 'ccsStart', 'gasPhaseOutYear');
    expect(x.positions.at(-2)).toBe(2040);
    expect(standing).toEqual({ x: 2040, y: 2030 });
  });

  it('has no more cells than can be drawn at once, whichever levers', () => {
    const { levers } = subject.facts;
    const counts = levers.flatMap(({ id }, at) => {
      const other = levers[(at + 1) % levers.length]?.id ?? '';
      return computeLeverMap(subject, plan, id, other).total2030.flat().length;
    });
    expect(Math.max(...counts)).toBeLessThanOrEqual(1600);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });

  it('tells until when the goal holds as the scenario is, to the step', () => {
    expect(map.alongX).toEqual({ kind: 'atMost', value: 2030 });
    const totalAt = (ccsStart: number): number => run(reference(about.plan, { ccsStart })).of('total', year);
    expect(totalAt(2030)).toBeLessThanOrEqual(goal);
    expect(totalAt(2030 + 1 / 12)).toBeGreaterThan(goal);
    expect(map.alongY).toEqual({ kind: 'atMost', value: 2031 });
    expect(map.whenNever).toEqual({ kind: 'no' });
  });

  it('shows what capture would do also in a scenario without it', () => {
    const without = inputsOf(layout, reference('no-ccs'));
    const shown = computeLeverMap(subject, without, 'ccsStart', 'gasPhaseOutYear');
    expect(shown.standing.x).toBe('never');
    expect(shown.total2030).toEqual(map.total2030);
    const built = computeLeverMap(subject, plan, 'ccsEnabled', 'ccsStart');
    const [notBuilt = [], isBuilt = []] = built.total2030;
    expect(new Set(notBuilt)).toEqual(new Set([notBuilt[0]]));
    expect(isBuilt.at(-1)).toBeCloseTo(notBuilt[0] ?? Number.NaN, 6);
    const turned = computeLeverMap(subject, plan, 'ccsStart', 'ccsEnabled');
    expect(turned.total2030.map(([off]) => off)).toEqual(notBuilt);
  });
});
