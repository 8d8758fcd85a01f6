import { describe, expect, it } from 'vitest';
import { findWaysTo, type Place, type WayRequest } from '../../src/analysis/ways/findWays.ts';
import type { WayGoal } from '../../src/analysis/ways/goal.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { FEASIBILITY_RULES } from '../../src/model/feasibility.ts';
import { LED_BY } from '../../src/model/ways.ts';
import { YEARS } from '../../src/model/years.ts';
import { layout, municipality, reference, run } from './assembled.ts';
import { subject } from './subject.ts';

const { about, targets } = municipality;
const [first, last] = targets;
if (!first || !last) throw new Error('two goals are needed');
const usual = reference(about.businessAsUsual).levers;
const goal2030: WayGoal = { year: first.year, tonnes: first.value };
const { levers } = subject.facts;

type Question = Partial<Omit<WayRequest, 'inputs'>> & { readonly id?: string };

const ask = ({ id = about.plan, ...request }: Question) => {
  const inputs = inputsOf(layout, reference(id));
  const asked = { goal: goal2030, locks: [], limits: {}, feasible: true, from: 'usual', ...request } as const;
  return findWaysTo(subject, { inputs, ...asked });
};

/** The whole scenario of a place, put together without the search. */
const leversAt = ({ id = about.plan, locks = [], from }: Question, place: Place) => {
  const scenario = reference(id).levers;
  return Object.fromEntries(
    levers.map(({ id: lever, external }) => {
      const stays = external || locks.includes(lever) || from === 'scenario';
      return [lever, place.levers[lever] ?? (stays ? scenario : usual)[lever] ?? Number.NaN];
    }),
  );
};

const runAt = (question: Question, place: Place) =>
  run({ levers: leversAt(question, place), parameters: {} });

const questions: readonly Question[] = [
  {},
  { id: 'no-ccs', locks: ['ccsEnabled'] },
  { id: 'boilers-2035', locks: ['gasPhaseOutYear', 'ccsStart', 'forestHa'] },
  { goal: { year: 2030, tonnes: 45_000 } },
  { goal: { year: last.year, tonnes: last.value } },
  { goal: { sumTo: last.year, tonnes: 990_000 } },
  { limits: { freightElectric2030: { upper: 0.4 }, pvAdded2030: { lower: 20 } } },
  { id: 'ccs-2035', locks: ['ccsStart'], goal: { year: 2030, tonnes: 70_000 }, from: 'scenario' },
];

describe.each(questions)('ways to %j', (question) => {
  const answer = ask(question);
  const goal = question.goal ?? goal2030;

  it('reach the goal when they are run again, and are told as they run', () => {
    expect(answer.ways.length).toBeGreaterThan(1);
    for (const way of answer.ways) {
      const { of } = runAt(question, way);
      const measured = 'year' in goal ? of('total', goal.year) : of('cumulative', goal.sumTo);
      expect(measured).toBeLessThanOrEqual(goal.tonnes);
      expect(Math.abs(way.tonnes - measured)).toBeLessThan(1e-6);
      expect(Math.abs(way.total2030 - of('total', first.year))).toBeLessThan(1e-6);
      expect(Math.abs(way.sum2045 - of('cumulative', last.year))).toBeLessThan(1e-6);
    }
  });

  it('leave locked and external levers alone, and stand on the steps of the others', () => {
    for (const { levers: moved } of answer.ways) {
      for (const lock of question.locks ?? []) expect(moved).not.toHaveProperty(lock);
      for (const [id, value] of Object.entries(moved)) {
        const lever = levers.find((known) => known.id === id);
        if (!lever) throw new Error(`no lever ${id}`);
        const { lower = lever.min, upper = lever.max } = question.limits?.[id] ?? {};
        expect(lever.external).toBe(false);
        expect(value).toBeGreaterThanOrEqual(Math.max(lever.min, lower));
        expect(value).toBeLessThanOrEqual(Math.min(lever.max, upper));
        const steps = (value - lever.min) / lever.step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      }
    }
  });

  it('move nothing further than it takes', () => {
    for (const way of answer.ways) {
      for (const [id, value] of Object.entries(way.levers)) {
        const begun = leversAt(question, { ...way, levers: {} })[id] ?? Number.NaN;
        const { step = Number.NaN } = levers.find((lever) => lever.id === id) ?? {};
        const less = value - Math.sign(value - begun) * step;
        if (less < (question.limits?.[id]?.lower ?? Number.NEGATIVE_INFINITY)) continue;
        const { of } = runAt(question, { ...way, levers: { ...way.levers, [id]: less } });
        const measured = 'year' in goal ? of('total', goal.year) : of('cumulative', goal.sumTo);
        const impossible = FEASIBILITY_RULES.some(({ quantity, above }) =>
          YEARS.some((year) => of(quantity, year) > above),
        );
        expect(measured > goal.tonnes - 1e-5 || impossible).toBe(true);
      }
    }
  });

  it('ask for nothing impossible', () => {
    for (const way of answer.ways) {
      const { of } = runAt(question, way);
      for (const { quantity, above } of FEASIBILITY_RULES) {
        expect(YEARS.some((year) => of(quantity, year) > above)).toBe(false);
      }
    }
  });

  it('differ: none has fewer levers than the fewest, none less effort than the least', () => {
    const sets = answer.ways.map((way) => Object.keys(way.levers).sort().join());
    expect(new Set(sets).size).toBe(sets.length);
    const counts = answer.ways.map((way) => Object.keys(way.levers).length);
    expect(answer.ways[0]?.kind).toBe('fewest');
    expect(counts[0]).toBe(Math.min(...counts));
    const least = answer.ways.find(({ kind }) => kind === 'least') ?? answer.ways[0];
    expect(least?.effort).toBe(Math.min(...answer.ways.map(({ effort }) => effort)));
  });

  it('are the same when asked again', () => {
    expect(ask(question)).toEqual(answer);
  });
});

describe('a kind of way', () => {
  const { ways, short } = ask({});
  const groupsOf = (kind: string) => {
    const moved = Object.keys(ways.find((way) => way.kind === kind)?.levers ?? {});
    return moved.map((id) => levers.find((lever) => lever.id === id)?.group ?? '');
  };

  it('is led by its own levers, and takes others only where these do not do', () => {
    expect(groupsOf('heat').every((group) => LED_BY.heat.some((own) => own === group))).toBe(true);
    expect(groupsOf('transport').filter((group) => !LED_BY.transport.some((own) => own === group))).toEqual([
      'ccs',
    ]);
  });

  it('is told as not reaching where it does not', () => {
    const [own] = short;
    expect(short.map(({ kind }) => kind)).toEqual(['municipality']);
    expect(own?.missing).toBeCloseTo((own?.total2030 ?? Number.NaN) - first.value, 6);
    for (const id of Object.keys(own?.levers ?? {})) {
      expect(levers.find((lever) => lever.id === id)?.owner).toBe('municipality');
    }
    const easy = ask({ goal: { year: 2030, tonnes: 100_000 } });
    expect(easy.short).toEqual([]);
  });

  it('takes effort as its part of the way from business as usual to the end of the track', () => {
    for (const { levers: moved, effort, efforts } of ways) {
      expect(Object.keys(efforts)).toEqual(Object.keys(moved));
      const parts = Object.entries(moved).map(([id, value]) => {
        const { min = 0, max = 0 } = levers.find((lever) => lever.id === id) ?? {};
        const from = usual[id] ?? Number.NaN;
        const part = (value - from) / ((value > from ? max : min) - from);
        expect(efforts[id]).toBeCloseTo(part, 9);
        return part;
      });
      const sum = parts.reduce((all, part) => all + part, 0);
      expect(effort).toBeCloseTo(sum, 9);
    }
  });
});

describe('a goal', () => {
  it('that the start reaches already needs no way', () => {
    const answer = ask({ from: 'scenario' });
    expect(answer.start.reaches).toBe(true);
    expect(answer).toMatchObject({ ways: [], nearest: null, blocking: [] });
    expect(ask({}).present.reaches).toBe(true);
    expect(ask({}).start.reaches).toBe(false);
  });

  const locks = ['ccsEnabled', 'gasPhaseOutYear', 'evShare2030'];
  const hard: Question = { id: 'no-ccs', goal: { year: 2030, tonnes: 40_000 }, locks };

  it('out of reach tells how near one comes, and which lock opens a way', () => {
    const { ways, nearest, blocking } = ask(hard);
    expect(ways).toEqual([]);
    if (!nearest) throw new Error('nothing near');
    expect(Math.abs(runAt(hard, nearest).of('total', 2030) - nearest.total2030)).toBeLessThan(1e-6);
    expect(nearest.missing).toBeCloseTo(nearest.total2030 - 40_000, 6);
    expect(nearest.missing).toBeGreaterThan(0);
    expect(blocking.map(({ lever }) => lever)).toEqual(['ccsEnabled']);
    for (const { lever } of blocking) {
      expect(ask({ ...hard, locks: locks.filter((lock) => lock !== lever) }).ways.length).toBeGreaterThan(0);
    }
    for (const lever of locks.filter((lock) => !blocking.some((one) => one.lever === lock))) {
      expect(ask({ ...hard, locks: locks.filter((lock) => lock !== lever) }).ways).toEqual([]);
    }
  });

  it('that no single lock opens tells what each brings', () => {
    const farther: Question = { ...hard, goal: { year: 2030, tonnes: 10_000 } };
    const { nearest, blocking } = ask(farther);
    expect(blocking.length).toBeGreaterThan(0);
    for (const { lever, opens, brings } of blocking) {
      const opened = ask({ ...farther, locks: locks.filter((lock) => lock !== lever) });
      expect(opens).toBe(false);
      expect(brings).toBeCloseTo((nearest?.tonnes ?? Number.NaN) - (opened.nearest?.tonnes ?? Number.NaN), 6);
    }
  });

  it('may be kept out of reach by a limit', () => {
    const limits = { ccsCaptureRate: { upper: 0.1 }, freightElectric2030: { upper: 0.7 } };
    const { blocking } = ask({ goal: { year: 2030, tonnes: 32_000 }, limits });
    expect(blocking).toMatchObject([{ lever: 'ccsCaptureRate', opens: true }]);
  });

  it('is neared by levers that do nothing until another has moved', () => {
    const nearest = ask({ goal: { year: 2030, tonnes: 10_000 } }).nearest?.levers ?? {};
    const end = levers.find(({ id }) => id === 'ccsCaptureRate')?.max;
    expect(nearest).toMatchObject({ ccsEnabled: 1, ccsCaptureRate: end });
    // Boilers cannot go sooner than the pipes come, and pipes alone bring little.
    expect(nearest).toMatchObject({ gasPhaseOutYear: 2028, dhRolloutYear: 2028 });
  });

  it('comes nearer where the impossible is allowed', () => {
    const far: Question = { goal: { year: 2030, tonnes: 10_000 } };
    const tonnes = (question: Question) => ask(question).nearest?.tonnes ?? Number.NaN;
    expect(tonnes({ ...far, feasible: false })).toBeLessThan(tonnes(far) - 1000);
  });

  it('that cannot be measured is refused, and so is what leaves no step', () => {
    expect(() => ask({ goal: { year: 2060, tonnes: 0 } })).toThrow(RangeError);
    expect(() => ask({ goal: { sumTo: 2040, tonnes: 0 } })).toThrow(RangeError);
    expect(() => ask({ goal: { year: 2030, tonnes: Number.NaN } })).toThrow(RangeError);
    expect(() => ask({ locks: ['nothing'] })).toThrow(RangeError);
    expect(() => ask({ limits: { pvAdded2030: { lower: 20.2, upper: 20.4 } } })).toThrow(RangeError);
  });
});
