import { assembleBatch, pathOutputs } from '../../src/build/assembleBatch.ts';
import { loadBatch } from '../../src/build/loadKernel.ts';
import { assembly, municipality } from './assembled.ts';

/** The kernel that analyses use. */
export const pathBatch = assembleBatch(assembly, pathOutputs(municipality));

/** A kernel that gives every quantity in every year, which is what proves the lowering of every equation. */
export const wholeBatch = assembleBatch(
  assembly,
  assembly.model.equations.map(({ equation: { id } }) => ({ quantity: id, give: 'years' })),
  128,
);

/** A kernel in one of its two forms. */
export const kernelOf = loadBatch;
