import { ModelError } from '../compiler/modelError.ts';
import { YEARS } from '../model/years.ts';
import type { ToldModel, ToldResult } from '../schema/toldModel.ts';
import { columnsOf, type Figures, figuresIn } from './columns.ts';
import { companionsOf } from './companions.ts';
import { type Change, changesBetween } from './pieces.ts';
import { createRecompute } from './recompute.ts';
import { substitute } from './substitute.ts';

/** By how much each scenario of both models moves, by the scenario's id; tonnes. */
export type Effect = Readonly<Record<string, Figures>>;

/** A change with what it does alone in the old model. */
export interface Part {
  readonly change: Change;
  /** New pieces that had to be put in with it, since it names them. */
  readonly together: readonly Change[];
  /** Null where the change cannot be isolated. */
  readonly effect: Effect | null;
  /** Why it cannot be isolated; null where it can. */
  readonly obstacle: string | null;
}

/** A reference scenario before and after; null in the model that has no such scenario. */
export interface ComparedScenario {
  readonly id: string;
  readonly before: Figures | null;
  readonly after: Figures | null;
  readonly difference: Figures | null;
}

/** Two models side by side. Program, parts and rest sum to the differences. */
export interface Comparison {
  readonly before: string;
  readonly after: string;
  readonly columns: readonly string[];
  readonly scenarios: readonly ComparedScenario[];
  /** What today's compiler makes otherwise of the old equations; null where it cannot read them. */
  readonly program: Effect | null;
  readonly parts: readonly Part[];
  /** What changes do together beyond what each does alone, and what cannot be isolated. */
  readonly rest: Effect;
}

/** Compares two models, and tells what moved the reference results. */
export async function compareModels(before: ToldModel, after: ToldModel): Promise<Comparison> {
  const columns = columnsOf([before, after]);
  const names = columns.map(({ name }) => name);
  const recompute = createRecompute();
  const tell = (results: readonly ToldResult[], model: Pick<ToldModel, 'years'>): Effect =>
    Object.fromEntries(results.map((result) => [result.scenario, figuresIn(result, model, columns)]));
  const [old, now] = [tell(before.results, before), tell(after.results, after)];
  const common = Object.keys(old).filter((id) => id in now);
  const less = (one: Effect, other: Effect): Effect =>
    Object.fromEntries(common.map((id) => [id, difference(names, one[id], other[id])]));
  const compute = async (model: ToldModel): Promise<Effect | string> => {
    try {
      return tell(await recompute(model), { years: [...YEARS] });
    } catch (cause) {
      if (cause instanceof ModelError || cause instanceof RangeError) return cause.message;
      throw cause;
    }
  };

  const base = await compute(before);
  const changes = changesBetween(before, after);
  const parts: Part[] = [];
  for (const change of changes) {
    const together = companionsOf(change, changes, after);
    const alone =
      typeof base === 'string' ? base : await compute(substitute(before, after, [...together, change]));
    parts.push(
      typeof alone === 'string' || typeof base === 'string'
        ? { change, together, effect: null, obstacle: String(alone) }
        : { change, together, effect: less(alone, base), obstacle: null },
    );
  }
  const program = typeof base === 'string' ? null : less(base, old);
  const told = [program, ...parts.map(({ effect }) => effect)].filter((effect) => effect !== null);
  return {
    before: before.version,
    after: after.version,
    columns: names,
    scenarios: [...new Set([...Object.keys(old), ...Object.keys(now)])].map((id) => ({
      id,
      before: old[id] ?? null,
      after: now[id] ?? null,
      difference: common.includes(id) ? difference(names, now[id], old[id]) : null,
    })),
    program,
    parts,
    rest: told.reduce(less, less(now, old)),
  };
}

function difference(names: readonly string[], one: Figures | undefined, other: Figures | undefined): Figures {
  return Object.fromEntries(
    names.map((name) => [name, (one?.[name] ?? Number.NaN) - (other?.[name] ?? Number.NaN)]),
  );
}
