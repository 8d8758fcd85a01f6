import { beforeAll, describe, expect, it } from 'vitest';
import { computeCertainty } from '../../src/analysis/certainty.ts';
import { computeDelays } from '../../src/analysis/delay.ts';
import { finish } from '../../src/analysis/finish.ts';
import { computeOwners } from '../../src/analysis/owners.ts';
import { computeShares } from '../../src/analysis/shares.ts';
import { findWaysTo } from '../../src/analysis/ways/findWays.ts';
import { inputsOf } from '../../src/engine/scenario.ts';
import { layout, municipality, reference } from '../model/assembled.ts';
import { subject } from '../model/subject.ts';
import { analyse, type Ended } from './simulateProcess.ts';

const PATIENCE_MILLISECONDS = 120_000;

const { about, targets } = municipality;
const of = (id: string): Float64Array => inputsOf(layout, reference(id));
const [usual, plan] = [of(about.businessAsUsual), of(about.plan)];
const [goal = { year: Number.NaN, value: Number.NaN }] = targets;

/** Every run there is, at the same time, since each takes its time to start. */
const runAll = async () => {
  const [shares, owners, delay, ways, certainty, unknown, unknownLever] = await Promise.all([
    analyse(['shares', '--from', about.businessAsUsual, '--to', about.plan, '--format', 'json']),
    analyse(['owners', '--scenario', about.plan]),
    analyse(['delay', '--scenario', about.plan]),
    analyse(['ways', '--scenario', about.plan, '--lock', 'ccsEnabled']),
    analyse(['certainty', '--scenario', about.plan]),
    analyse(['weather']),
    analyse(['delay', '--lever', 'ccsSart']),
  ]);
  return { shares, owners, delay, ways, certainty, unknown, unknownLever };
};

let runs: Awaited<ReturnType<typeof runAll>>;
beforeAll(async () => {
  runs = await runAll();
}, PATIENCE_MILLISECONDS);

/** What a run printed; an analysis as JSON tells it. */
const printed = ({ out }: Ended): object => JSON.parse(out);
const asJson = (value: object): object => JSON.parse(JSON.stringify(value));

describe('the command line gives what the page gives', () => {
  it('of what gives what', () => {
    const ends = { model: layout.version, from: about.businessAsUsual, to: about.plan };
    expect(printed(runs.shares)).toEqual(asJson({ ...ends, ...computeShares(subject, usual, plan) }));
  });

  it('of who decides', () => {
    const ends = { model: layout.version, from: about.businessAsUsual, to: about.plan };
    expect(printed(runs.owners)).toEqual(asJson({ ...ends, ...computeOwners(subject, usual, plan) }));
  });

  it('of a delay, which is that of capture unless another is named', () => {
    const [delay] = computeDelays(subject, plan, 'ccsStart');
    expect(printed(runs.delay)).toEqual(asJson({ model: layout.version, scenario: about.plan, ...delay }));
  });

  it('of ways', () => {
    const asked = { goal: { year: goal.year, tonnes: goal.value }, locks: ['ccsEnabled'], limits: {} };
    const answer = findWaysTo(subject, { inputs: plan, ...asked, feasible: true, from: 'usual' });
    expect(printed(runs.ways)).toEqual(
      asJson({ model: layout.version, scenario: about.plan, ...asked, from: 'usual', ...answer }),
    );
  });

  it('of how sure it is', () => {
    expect(printed(runs.certainty)).toMatchObject(asJson(finish(computeCertainty(subject, plan))));
    for (const path of ['sobol.grid2030.totalError', 'conditional.twoYearsLate.2030', 'bands.95']) {
      expect(printed(runs.certainty)).toHaveProperty(path);
    }
  });

  it('and refuses what it does not know with a sentence', () => {
    expect(runs.unknown.code).toBe(2);
    expect(runs.unknown.errors).toContain('There is no analysis “weather”, only shares, owners, delay');
    expect(runs.unknownLever.code).toBe(2);
    expect(runs.unknownLever.errors).toContain('“ccsSart” is no lever of the model');
  });
});
