import type { EffectRequest } from './contract.ts';
import type { Variations } from './variations.ts';

/**
 * Computes each lever's own effect: the scenario, and beside it one with that lever alone at the reference, all
 * in one call.
 *
 * @returns one value per lever and year asked for, lever by lever
 */
export function computeEffects(
  variations: Variations,
  inputs: Float64Array,
  { reference, quantity, years }: EffectRequest,
): Float64Array {
  const levers = reference.length;
  variations.fill(inputs, levers + 1);
  for (const [lever, value] of reference.entries()) variations.input(lever)[lever + 1] = value;
  variations.run(levers + 1);
  const columns = years.map((year) => variations.output(quantity, { year }));
  const effects = new Float64Array(levers * years.length);
  for (let lever = 0; lever < levers; lever += 1) {
    columns.forEach((column, at) => {
      effects[lever * years.length + at] = (column[0] ?? Number.NaN) - (column[lever + 1] ?? Number.NaN);
    });
  }
  return effects;
}
