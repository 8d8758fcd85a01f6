import { describe, expect, it } from 'vitest';
import { computeShares, FIGURES_PLAYER } from '../../src/analysis/shares.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { YEARS } from '../../src/model/years.ts';
import { layout, municipality, reference, run } from './assembled.ts';
import { subject } from './subject.ts';

const { about } = municipality;
const inputs = (id: string, parameters = {}) => inputsOf(layout, { ...reference(id), parameters });
const planned = computeShares(subject, inputs(about.businessAsUsual), inputs(about.plan));

const sumIn = (parts: Readonly<Record<string, readonly number[]>>, at: number): number =>
  Object.values(parts).reduce((sum, values) => sum + (values[at] ?? Number.NaN), 0);

describe('the shares of the way from business as usual to the plan', () => {
  it('add up to the difference in every year, by group and by owner', () => {
    YEARS.forEach((year, at) => {
      const apart =
        run(reference(about.plan)).of('total', year) -
        run(reference(about.businessAsUsual)).of('total', year);
      expect(Math.abs((planned.difference[at] ?? Number.NaN) - apart)).toBeLessThan(1e-6);
      expect(Math.abs(sumIn(planned.groups, at) - apart)).toBeLessThan(1e-6);
      expect(planned.totals.to[at]).toBeCloseTo(run(reference(about.plan)).of('total', year), 6);
      expect(Math.abs(sumIn(planned.owners, at) - apart)).toBeLessThan(1e-6);
    });
  });

  it('name every group and every owner, and the figures only where a scenario sets some', () => {
    expect(Object.keys(planned.groups)).toEqual(municipality.groups.map(({ id }) => id));
    expect(Object.keys(planned.owners)).toEqual(municipality.owners.map(({ id }) => id));
    const figured = computeShares(subject, inputs(about.plan), inputs(about.plan, { scop: 4 }));
    const { [FIGURES_PLAYER]: figures = [], ...groups } = figured.groups;
    const apart = figured.difference.map((tonnes, at) => Math.abs((figures[at] ?? Number.NaN) - tonnes));
    expect(Math.max(...apart)).toBeLessThan(1e-6);
    expect(figured.difference.some((tonnes) => tonnes !== 0)).toBe(true);
    expect(
      Object.values(groups)
        .flat()
        .every((tonnes) => tonnes === 0),
    ).toBe(true);
  });

  it('tell of two groups that do together more or less than each does', () => {
    expect(planned.interactions.length).toBeGreaterThan(3);
    const years = new Set(planned.interactions.map(({ year }) => year));
    expect([...years]).toEqual(municipality.targets.map(({ year }) => year));
    const between = (one: string, other: string) =>
      planned.interactions.find(({ groups }) => groups.includes(one) && groups.includes(other))?.tonnes;
    // Less fossil waste leaves less to capture.
    expect(between('ccs', 'waste')).toBeGreaterThan(0);
  });
});

it('a way that goes nowhere has no shares', () => {
  const none = computeShares(subject, inputs(about.plan), inputs(about.plan));
  const all = [...Object.values(none.groups), ...Object.values(none.owners), none.difference].flat();
  expect(all.every((tonnes) => tonnes === 0)).toBe(true);
  expect(none.interactions).toEqual([]);
});
