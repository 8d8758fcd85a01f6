import type { Kernel } from '../engine/contract.ts';

/** Loads an emitted kernel in Node, as the page loads it from its own file. */
export async function loadKernel(source: string): Promise<Kernel> {
  const encoded = Buffer.from(source).toString('base64');
  const { simulate }: { readonly simulate: Kernel } = await import(`data:text/javascript;base64,${encoded}`);
  return simulate;
}
