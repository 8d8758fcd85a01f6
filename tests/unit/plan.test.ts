import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/schema/municipality/context.ts';
import {
  chooseMeasures,
  EVERY_MEASURE,
  isBehind,
  isLate,
  leverPlans,
  standingOf,
} from '../../src/ui/numbers/measures/plan.ts';

const text = (words: string) => ({ da: words, en: words });

type Subgoal = Measure['subgoals'][number];

const subgoal = (status: Subgoal['status'], deadline: number | null = null): Subgoal => ({
  id: '1',
  text: text('delmål'),
  deadline,
  target: null,
  status,
  evidence: 'line 1',
});

const measure = (id: string, changed: Partial<Measure> = {}): Measure => ({
  id,
  area: 1,
  title: text(`Tiltag ${id}`),
  section: 'Borgere',
  timeframe: null,
  status: 'green',
  mixed: false,
  subgoals: [],
  levers: [],
  source: [{ document: 'accounts' }],
  ...changed,
});

describe('a sub-goal is late', () => {
  it.each([
    ['not-green', 2024, true],
    ['unknown', 2023, true],
    ['not-green', 2025, false],
    ['not-green', null, false],
    ['green', 2023, false],
    ['done', 2023, false],
    ['cancelled', 2023, false],
  ] as const)('%s with the deadline %s: %s', (status, deadline, late) => {
    expect(isLate(subgoal(status, deadline), 2024)).toBe(late);
  });
});

it('a measure stands as reported, and behind where a sub-goal is late', () => {
  expect(standingOf(measure('a', { status: 'unknown' }), 2024)).toBe('unknown');
  expect(standingOf(measure('a', { status: 'unknown', subgoals: [subgoal('unknown', 2025)] }), 2024)).toBe(
    'unknown',
  );
  expect(standingOf(measure('a', { subgoals: [subgoal('done'), subgoal('unknown', 2024)] }), 2024)).toBe(
    'not-green',
  );
});

it('levers come with the most behind first, then the most given up, and those without a measure last', () => {
  const measures = [
    measure('1', { levers: ['onTrack', 'oneBehind'], status: 'done' }),
    measure('2', { levers: ['oneBehind', 'twoBehind'], status: 'not-green' }),
    measure('3', { levers: ['twoBehind'], subgoals: [subgoal('not-green', 2023)] }),
    measure('4', { levers: ['givenUp'], status: 'cancelled' }),
  ];
  const plans = leverPlans(['empty', 'onTrack', 'givenUp', 'oneBehind', 'twoBehind'], measures, 2024);
  expect(plans.map(({ lever }) => lever)).toEqual(['twoBehind', 'oneBehind', 'givenUp', 'onTrack', 'empty']);
  expect(plans.map(isBehind)).toEqual([true, true, true, false, false]);
  expect(plans[1]?.counts).toEqual({ 'not-green': 1, cancelled: 0, unknown: 0, green: 0, done: 1 });
  expect(plans[1]?.measures.map(({ id }) => id)).toEqual(['1', '2']);
});

it('measures are found by every word, by how they stand and by the lever they move', () => {
  const measures = [
    measure('1', { title: text('Ladestandere til BILER'), levers: ['cars'] }),
    measure('2', { title: text('Biler på el'), levers: ['cars'], status: 'not-green' }),
    measure('3', { title: text('Skov') }),
  ];
  const found = (choice: Partial<typeof EVERY_MEASURE>) =>
    chooseMeasures(measures, { ...EVERY_MEASURE, ...choice }, ({ title }) => title.da, 2024, 'da-DK').map(
      ({ id }) => id,
    );
  expect(found({})).toEqual(['1', '2', '3']);
  expect(found({ search: ' biler  til ' })).toEqual(['1']);
  expect(found({ standing: 'not-green' })).toEqual(['2']);
  expect(found({ lever: 'cars' })).toEqual(['1', '2']);
  expect(found({ lever: 'none' })).toEqual(['3']);
});
