import type { SimulationResult } from '../engine/contract.ts';
import type { Scenario } from '../engine/scenario.ts';

/** Computes a scenario with all that is shown of the current one. */
export type ComputeFully = (scenario: Scenario) => Promise<SimulationResult>;

/** What the next steps of a lever lead to, computed before it gets there. */
export interface LookAhead {
  /** The result of a scenario, where it is at hand. */
  take(scenario: Scenario): SimulationResult | null;
  /** Tells which scenario is shown now. Where one lever has moved, its other positions are computed next. */
  follow(scenario: Scenario): void;
}

/** Scenarios that differ by one lever alone. */
interface Line {
  readonly lever: string;
  readonly track: readonly number[];
  /** Any of them. */
  readonly on: Scenario;
  readonly results: Map<number, SimulationResult>;
  /** Where the lever stands now. */
  here: number;
}

/**
 * Looks ahead along the lever that moves: the nearest positions first, one after the other, so that a question
 * asked meanwhile waits for no more than one of them.
 *
 * @param tracks the positions of each lever, by its id
 */
export function createLookAhead(
  tracks: ReadonlyMap<string, readonly number[]>,
  compute: ComputeFully,
): LookAhead {
  let line: Line | null = null;
  let last: Scenario | null = null;

  const goThrough = async (own: Line): Promise<void> => {
    for (let next = nearestIn(own); next !== undefined && line === own; next = nearestIn(own)) {
      const scenario = { ...own.on, levers: { ...own.on.levers, [own.lever]: next } };
      own.results.set(next, await compute(scenario));
    }
  };

  return {
    take(scenario) {
      if (!line || !isOn(line, scenario)) return null;
      return line.results.get(scenario.levers[line.lever] ?? Number.NaN) ?? null;
    },
    follow(scenario) {
      const before = last;
      last = scenario;
      if (line && isOn(line, scenario)) {
        line.here = scenario.levers[line.lever] ?? Number.NaN;
        return;
      }
      line = null;
      const [lever, ...others] = (before && movedIn(before, scenario)) ?? [];
      const track = tracks.get(lever ?? '');
      if (!lever || !track || others.length > 0) return;
      line = { lever, track, on: scenario, results: new Map(), here: scenario.levers[lever] ?? Number.NaN };
      void goThrough(line);
    },
  };
}

function nearestIn({ track, results, here }: Line): number | undefined {
  let nearest: number | undefined;
  for (const value of track) {
    const isNearer = nearest === undefined || Math.abs(value - here) < Math.abs(nearest - here);
    if (isNearer && !results.has(value)) nearest = value;
  }
  return nearest;
}

const isOn = ({ on, lever }: Line, scenario: Scenario): boolean =>
  movedIn(on, scenario)?.every((id) => id === lever) ?? false;

/** The levers in which two scenarios differ; null where more than levers differs. */
function movedIn(one: Scenario, other: Scenario): readonly string[] | null {
  if (one.parameters !== other.parameters) return null;
  return Object.keys(one.levers).filter((id) => !Object.is(one.levers[id], other.levers[id]));
}
