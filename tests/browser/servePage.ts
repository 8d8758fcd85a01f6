import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/** A page of its own, built and served as the app is. */
export interface PageServer {
  readonly address: string;
  /** Folder of what was built. */
  readonly built: string;
  close(): Promise<void>;
}

/** Builds the page in a folder beside this file with the app's own settings, and serves it. */
export async function servePage(folder: string): Promise<PageServer> {
  const root = fileURLToPath(new URL(folder, import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), `reduktionsstien-${folder}-`));
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  await build({ root, configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...{ root, configFile, logLevel: 'error', build: { outDir } },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('the page is not served');
  return {
    address,
    built: outDir,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
