import type { Subject } from './subject.ts';

/** Levers set otherwise than in a scenario, by id. */
export type Settings = Readonly<Record<string, number>>;

/** Positions of inputs, and the value that each gets in place of the scenario's. */
export type Change = readonly (readonly [input: number, value: number])[];

export function changeOf({ index }: Subject, settings: Settings): Change {
  return Object.entries(settings).map(([lever, value]) => [index.inputAt(lever), value]);
}

/** Inputs with a change on top. */
export function changed(inputs: Float64Array, change: Change): Float64Array {
  const result = inputs.slice();
  for (const [input, value] of change) result[input] = value;
  return result;
}

/**
 * Computes a scenario under every one of some changes, as many in one call as there is room for.
 *
 * @param read called with each change's position and the member in whose place the columns hold its outputs
 */
export function computeChanges(
  { variations }: Subject,
  inputs: Float64Array,
  changes: readonly Change[],
  read: (change: number, member: number) => void,
): void {
  const { capacity } = variations;
  variations.fill(inputs, Math.min(capacity, changes.length));
  for (let start = 0; start < changes.length; start += capacity) {
    const called = changes.slice(start, start + capacity);
    called.forEach((change, member) => {
      for (const [input, value] of change) variations.input(input)[member] = value;
    });
    variations.run(called.length);
    called.forEach((change, member) => {
      read(start + member, member);
      for (const [input] of change) variations.input(input)[member] = inputs[input] ?? Number.NaN;
    });
  }
}
