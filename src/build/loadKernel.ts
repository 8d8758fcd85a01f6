import { type BatchKernel, type BatchRun, createBatchKernel } from '../engine/batch/kernel.ts';
import type { Kernel } from '../engine/contract.ts';
import type { BatchAssembly } from './assembleBatch.ts';

/** Loads an emitted kernel in Node, as the page loads it from its own file. */
export async function loadKernel(source: string): Promise<Kernel> {
  const { simulate }: { readonly simulate: Kernel } = await load(source);
  return simulate;
}

/**
 * Makes a batch kernel ready to run in Node.
 *
 * @param hasSimd whether to run WebAssembly; asked of the engine where left out
 */
export function loadBatch(
  { layout, webAssembly, javaScript }: BatchAssembly,
  hasSimd?: boolean,
): Promise<BatchKernel> {
  const fallback = async () => {
    const { run }: { readonly run: BatchRun } = await load(javaScript);
    return run;
  };
  return createBatchKernel({ layout, bytes: webAssembly, fallback }, hasSimd);
}

function load(source: string) {
  const encoded = Buffer.from(source).toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${encoded}`);
}
