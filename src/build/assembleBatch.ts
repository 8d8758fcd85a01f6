import { emitBatchJavaScript } from '../compiler/batch/emitBatchJavaScript.ts';
import { lowerModel, type WantedOutput } from '../compiler/batch/lower.ts';
import type { BatchProgram } from '../compiler/batch/program.ts';
import { emitWebAssembly } from '../compiler/batch/wasm/emitWebAssembly.ts';
import type { BatchLayout } from '../engine/batch/layout.ts';
import { CUMULATIVE_QUANTITY, TOTAL_QUANTITY } from '../model/breakdowns.ts';
import { FEASIBILITY_RULES } from '../model/feasibility.ts';
import { figuresOf, type Municipality } from '../schema/municipality/municipality.ts';
import type { Assembly } from './assemble.ts';

/** Members of a call: inputs and outputs of so many stay in the cache beside each other. */
const CAPACITY = 1024;

/** A batch kernel in both its forms. */
export interface BatchAssembly {
  readonly program: BatchProgram;
  readonly layout: BatchLayout;
  readonly webAssembly: Uint8Array<ArrayBuffer>;
  /** JavaScript module that exports the kernel as `run`. */
  readonly javaScript: string;
}

/** What analyses ask of a member: its path, what it adds up to by the last goal, and whether it can be done. */
export function pathOutputs({ targets }: Municipality): readonly WantedOutput[] {
  const lastGoal = Math.max(...targets.map(({ year }) => year));
  return [
    { quantity: TOTAL_QUANTITY.residual, give: 'years' },
    { quantity: CUMULATIVE_QUANTITY.residual, give: { year: lastGoal } },
    ...FEASIBILITY_RULES.map(({ quantity }): WantedOutput => ({ quantity, give: 'maximum' })),
  ];
}

/**
 * Emits a batch kernel for a municipality. Every member has its own levers and its own value of every figure
 * that has a range; the other figures are the same for all.
 *
 * @param capacity most members of a call, an even number
 * @throws ModelError when an output is no quantity of the model, or its year none of the model's years
 */
export function assembleBatch(
  { municipality, model }: Assembly,
  outputs: readonly WantedOutput[],
  capacity = CAPACITY,
): BatchAssembly {
  const uncertain = figuresOf(municipality).flatMap(({ figure }) => (figure.range ? [figure] : []));
  const free = new Set([...municipality.levers, ...uncertain].map(({ id }) => id));
  const program = lowerModel(model, { free, outputs });
  const { bytes, layout } = emitWebAssembly(program, outputs, capacity);
  return { program, layout, webAssembly: bytes, javaScript: emitBatchJavaScript(program, layout) };
}
