import { all, create, type EvalFunction, type MathNode } from 'mathjs';
import type { Equation, Shorthand } from '../../src/model/language.ts';

/** mathjs calls two numbers equal when they are close; here only the same number is equal. */
const mathjs = create(all ?? {}, { relTol: Number.MIN_VALUE, absTol: 0 });

function lerp(x: number, ...points: readonly number[]): number {
  let [left = Number.NaN, from = Number.NaN] = points;
  if (x <= left) return from;
  for (let at = 2; at < points.length; at += 2) {
    const [right = Number.NaN, to = Number.NaN] = points.slice(at, at + 2);
    if (x <= right) return (from * (right - x) + to * (x - left)) / (right - left);
    left = right;
    from = to;
  }
  return from;
}

/** With `rawArgs` mathjs hands over the argument unread, and the names of this year. */
const previous = Object.assign(
  (args: readonly MathNode[], _: unknown, thisYear: Map<string, unknown>): unknown => {
    const lastYear = thisYear.get('lastYear');
    return lastYear instanceof Year ? lastYear.get(String(args[0])) : Number.NaN;
  },
  { rawArgs: true },
);
mathjs.import({ previous });

const KNOWN: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['yr', 1],
  ['kWh', 1],
  ['MWh', 1],
  ['NaN', Number.NaN],
  ['clamp', (x: number, low: number, high: number) => [low, x, high].sort((a, b) => a - b)[1]],
  ['compound', (rate: number, duration: number) => (1 + rate) ** duration],
  ['expit', (x: number) => Math.exp(x) / (1 + Math.exp(x))],
  ['logit', (share: number) => Math.log(share) - Math.log(1 - share)],
  ['max', (...values: readonly number[]) => Math.max(...values)],
  ['min', (...values: readonly number[]) => Math.min(...values)],
  ['lerp', lerp],
  ['previous', previous],
]);

interface Texts {
  readonly each: ReadonlyMap<string, EvalFunction>;
  readonly first: ReadonlyMap<string, EvalFunction>;
  readonly shorthands: ReadonlyMap<string, EvalFunction>;
}

/** The names of one year as mathjs sees them; a quantity is worked out when it is first asked for. */
class Year extends Map<string, unknown> {
  constructor(
    private readonly texts: Texts,
    inputs: ReadonlyMap<string, number>,
    year: number,
    baseYear: number,
    lastYear: Year | null,
  ) {
    super([...KNOWN, ...inputs, ['year', year], ['baseYear', baseYear], ['lastYear', lastYear]]);
  }

  /** Claims every name but mathjs' own keyword, so that none falls through to mathjs' units and constants. */
  override has(name: string): boolean {
    return name !== 'end';
  }

  override get(name: string): unknown {
    const known = super.get(name);
    if (known !== undefined) return known;
    const { each, first, shorthands } = this.texts;
    const start = super.get('lastYear') === null ? first.get(name) : undefined;
    const text = start ?? each.get(name) ?? shorthands.get(name);
    if (!text) throw new Error(`the oracle knows nothing of ${name}`);
    const value: unknown = text.evaluate(this);
    this.set(name, value);
    return value;
  }
}

/**
 * Computes the model with mathjs alone, to check the compiled kernel against: it shares the texts of the
 * equations with it, but neither parser nor order nor emitter.
 *
 * @returns a function from the value of every input to that of every quantity, year by year
 */
export function createOracle(
  equations: readonly Equation[],
  shorthands: readonly Shorthand[],
  years: readonly number[],
): (inputs: ReadonlyMap<string, number>) => ReadonlyMap<string, readonly number[]> {
  const texts: Texts = {
    each: new Map(equations.map(({ id, expression }) => [id, mathjs.compile(expression)])),
    first: new Map(
      equations.flatMap(({ id, initial }) => (initial === undefined ? [] : [[id, mathjs.compile(initial)]])),
    ),
    shorthands: new Map(
      shorthands.map(({ id, parameters, expression }) => [
        id,
        mathjs.compile(`${id}(${parameters.join(', ')}) = ${expression}`),
      ]),
    ),
  };
  return (inputs) => {
    const [baseYear = Number.NaN] = years;
    let lastYear: Year | null = null;
    const computed = years.map((year) => {
      lastYear = new Year(texts, inputs, year, baseYear, lastYear);
      return lastYear;
    });
    return new Map(equations.map(({ id }) => [id, computed.map((year) => Number(year.get(id)))]));
  };
}
