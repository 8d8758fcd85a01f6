import type { ModelLayout } from './layout.ts';

/** What a user decides: a value for every lever, and figures set otherwise than the municipality's data. */
export interface Scenario {
  readonly levers: Readonly<Record<string, number>>;
  readonly parameters: Readonly<Record<string, number>>;
}

/** One value that two scenarios do not share. */
export interface Difference {
  readonly id: string;
  /** Undefined where a figure is as in the municipality's data. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/**
 * Lays a scenario out as the kernel's inputs.
 *
 * @throws RangeError when the scenario leaves a lever open
 */
export function inputsOf(layout: ModelLayout, { levers, parameters }: Scenario): Float64Array {
  return Float64Array.from(layout.inputs, ({ id, value }) => {
    const given = levers[id] ?? parameters[id] ?? value;
    if (given === null) throw new RangeError(`the scenario gives no value for ${id}`);
    return given;
  });
}

/** Everything that differs between two scenarios, levers first, in the layout's order. */
export function differencesBetween(layout: ModelLayout, from: Scenario, to: Scenario): readonly Difference[] {
  return layout.inputs
    .filter((input) => !sameInput(input, from, to))
    .map(({ id }) => ({ id, from: valueIn(from, id), to: valueIn(to, id) }));
}

/** Everything in which any of some scenarios differs from another, in the layout's order. */
export function differingAmong(layout: ModelLayout, scenarios: readonly Scenario[]): readonly string[] {
  const [first, ...others] = scenarios;
  return layout.inputs
    .filter((input) => first && others.some((other) => !sameInput(input, first, other)))
    .map(({ id }) => id);
}

/** True where both scenarios give the kernel the same inputs. */
export function sameInputs(layout: ModelLayout, one: Scenario, other: Scenario): boolean {
  return one === other || layout.inputs.every((input) => sameInput(input, one, other));
}

const valueIn = ({ levers, parameters }: Scenario, id: string): number | undefined =>
  levers[id] ?? parameters[id];

const sameInput = ({ id, value }: ModelLayout['inputs'][number], one: Scenario, other: Scenario): boolean =>
  Object.is(valueIn(one, id) ?? value, valueIn(other, id) ?? value);
