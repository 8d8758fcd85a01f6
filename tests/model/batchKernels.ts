import { assembleBatch, type BatchAssembly, pathOutputs } from '../../src/build/assembleBatch.ts';
import { type BatchKernel, type BatchRun, createBatchKernel } from '../../src/engine/batch/kernel.ts';
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
export function kernelOf(
  { layout, webAssembly, javaScript }: BatchAssembly,
  hasSimd: boolean,
): Promise<BatchKernel> {
  return createBatchKernel({ layout, bytes: webAssembly, fallback: () => loadRun(javaScript) }, hasSimd);
}

async function loadRun(source: string): Promise<BatchRun> {
  const encoded = Buffer.from(source).toString('base64');
  const { run }: { readonly run: BatchRun } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${encoded}`
  );
  return run;
}
