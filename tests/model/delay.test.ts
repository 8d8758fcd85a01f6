import { describe, expect, it } from 'vitest';
import { computeDelays, type DelayRow } from '../../src/analysis/delay.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { FEASIBILITY_RULES } from '../../src/model/feasibility.ts';
import { YEARS } from '../../src/model/years.ts';
import { layout, municipality, reference, run } from './assembled.ts';
import { subject } from './subject.ts';

const { about, targets } = municipality;
const goal = targets[0]?.value ?? Number.NaN;
const [goalYear = 0, lastYear = 0] = targets.map(({ year }) => year);
const plan = reference(about.plan);
const usual = reference(about.businessAsUsual).levers;
const planned = run(plan);

const delaysOf = (id: string) => computeDelays(subject, inputsOf(layout, reference(id)));
const delays = delaysOf(about.plan);
const rowsOf = (lever: string, among = delays) => among.find((delay) => delay.lever === lever)?.rows ?? [];
const rowOf = (lever: string, years: DelayRow['years']): DelayRow => {
  const row = rowsOf(lever).find((known) => known.years === years);
  if (!row) throw new Error(`no row ${years} of ${lever}`);
  return row;
};
const every = delays.flatMap(({ lever, rows }) => rows.map((row) => ({ lever, row })));
const leverNamed = (id: string) => subject.facts.levers.find((lever) => lever.id === id);

describe('every row', () => {
  it('is what the one-scenario kernel gives for its settings', () => {
    for (const { row } of every) {
      const alone = run(reference(about.plan, row.settings));
      expect(Math.abs(row.total2030 - alone.of('total', goalYear))).toBeLessThan(1e-6);
      expect(Math.abs(row.missed2030 - (alone.of('total', goalYear) - goal))).toBeLessThan(1e-6);
      const extra = alone.of('cumulative', lastYear) - planned.of('cumulative', lastYear);
      expect(Math.abs(row.extra2045 - extra)).toBeLessThan(1e-6);
      const reached = YEARS.find((year) => alone.of('total', year) <= goal) ?? null;
      expect(row.reached).toBe(reached);
    }
  });

  it('changes nothing where nothing is late', () => {
    const none = every.filter(({ row }) => row.years === 0);
    expect(none.length).toBeGreaterThan(20);
    for (const { lever, row } of none) {
      expect(row.settings).toEqual({ [lever]: plan.levers[lever] });
      expect(row.extra2045).toBe(0);
      expect(row.remedies).toEqual({});
    }
  });

  it('is there for each lever that is no external one, and for sizes only where there is a way to go', () => {
    const efforts = subject.facts.levers.filter(({ external }) => !external);
    expect(delays.map(({ lever }) => lever)).toEqual(efforts.map(({ id }) => id));
    expect(rowsOf('ccsCaptureRate')).toEqual([]);
    expect(rowsOf('dhRolloutYear')).toHaveLength(13);
    expect(rowsOf('dhConnectionShare')).toHaveLength(13);
    expect(rowsOf('ccsEnabled').map(({ years }) => years)).toEqual([0, 'never']);
  });
});

describe('late means', () => {
  it('of a date, so many years, twice the time from the base year, or no change at all', () => {
    expect(rowOf('gasPhaseOutYear', 3).settings).toEqual({ gasPhaseOutYear: 2033 });
    expect(rowOf('gasPhaseOutYear', 'half').settings).toEqual({ gasPhaseOutYear: 2036 });
    const { settings } = rowOf('gasPhaseOutYear', 'never');
    const left = run(reference(about.plan, settings)).of('gasBoilersLeft', 2050);
    const today = planned.of('gasBoilersLeft', about.baseYear);
    expect(Math.abs(left - today)).toBeLessThan(1e-6);
  });

  it('of capture, a plant that is not built, or catches half', () => {
    const never = rowOf('ccsStart', 'never');
    const without = run(reference('no-ccs'));
    expect(Math.abs(never.total2030 - without.of('total', goalYear))).toBeLessThan(1e-9);
    expect(rowOf('ccsEnabled', 'never').total2030).toBe(never.total2030);
    expect(rowOf('ccsStart', 'half').settings).toEqual({
      ccsCaptureRate: (plan.levers.ccsCaptureRate ?? 0) / 2,
    });
    const late = run(reference('ccs-two-years-late')).of('total', goalYear);
    expect(Math.abs(rowOf('ccsStart', 2).total2030 - late)).toBeLessThan(1e-9);
  });

  it('of a size, the part of the way from business as usual that could be gone', () => {
    const partly = (lever: string, part: number) =>
      (usual[lever] ?? 0) + part * ((plan.levers[lever] ?? 0) - (usual[lever] ?? 0));
    const at = (lever: string, years: DelayRow['years']) => rowOf(lever, years).settings[lever];
    expect(at('pvAdded2030', 2)).toBeCloseTo(partly('pvAdded2030', 4 / 6), 9);
    expect(at('forestHa', 2)).toBeCloseTo(partly('forestHa', 4 / 6), 9);
    expect(at('landCut2045', 7)).toBeCloseTo(partly('landCut2045', 14 / 21), 9);
    expect(at('landCut2045', 'half')).toBeCloseTo(partly('landCut2045', 0.5), 9);
    expect(at('heatSaving2030', 10)).toBe(usual.heatSaving2030);
    expect(at('heatSaving2030', 'never')).toBe(usual.heatSaving2030);
  });
});

describe('what makes up for it', () => {
  const missed = [about.plan, 'boilers-2035', 'ccs-two-years-late'].flatMap((id) =>
    delaysOf(id).flatMap(({ lever, rows }) => rows.map((row) => ({ id, lever, row }))),
  );
  const breaks = ({ id, row }: (typeof missed)[number], changed: Readonly<Record<string, number>>) => {
    const { of } = run(reference(id, { ...row.settings, ...changed }));
    const broken = FEASIBILITY_RULES.filter(({ quantity, above }) =>
      YEARS.some((year) => of(quantity, year) > above),
    );
    return { total: of('total', goalYear), broken: broken.map(({ quantity }) => quantity) };
  };
  const remedies = missed.flatMap((one) =>
    Object.entries(one.row.remedies).map(([lever, value]) => ({ one, lever, value })),
  );

  it('is told only where the goal is missed, of every other lever', () => {
    for (const { lever, row } of missed) {
      expect(Object.keys(row.remedies).length > 0).toBe(row.missed2030 > 0);
      for (const own of [lever, ...Object.keys(row.settings)]) expect(row.remedies).not.toHaveProperty(own);
    }
  });

  it('reaches the goal and asks for nothing impossible, and one step less does not', () => {
    const found = remedies.filter(({ value }) => value !== null);
    expect(found.length).toBeGreaterThan(20);
    for (const { one, lever, value } of found) {
      const { step, min } = leverNamed(lever) ?? { step: Number.NaN, min: Number.NaN };
      const present = one.row.settings[lever] ?? reference(one.id).levers[lever] ?? Number.NaN;
      const already = breaks(one, {}).broken;
      const helps = (setting: number): boolean => {
        const { total, broken } = breaks(one, { [lever]: setting });
        return total <= goal && broken.every((rule) => already.includes(rule));
      };
      const steps = ((value ?? Number.NaN) - min) / step;
      expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      expect(helps(value ?? Number.NaN)).toBe(true);
      expect(helps((value ?? Number.NaN) - Math.sign((value ?? Number.NaN) - present) * step)).toBe(false);
    }
  });

  it('is none where nowhere on the track the goal is reached without asking for the impossible', () => {
    const none = remedies.filter(({ one, value }) => value === null && one.id === 'boilers-2035');
    expect(none.length).toBeGreaterThan(20);
    const refused = none.filter(({ one, lever }) => {
      const { min, max } = leverNamed(lever) ?? { min: 0, max: 0 };
      const already = breaks(one, {}).broken;
      return [min, max].some((end) => {
        const { total, broken } = breaks(one, { [lever]: end });
        if (total > goal) return false;
        expect(broken.some((rule) => !already.includes(rule))).toBe(true);
        return true;
      });
    });
    expect(refused.length).toBeGreaterThan(0);
  });
});
