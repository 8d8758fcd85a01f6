import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/** A page that has nothing but the pool, built and served as the app is. */
export interface MembersServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the page with the app's own settings and serves it. */
export async function serveMembers(): Promise<MembersServer> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'reduktionsstien-members-'));
  const configFile = fileURLToPath(new URL('../../../vite.config.ts', import.meta.url));
  await build({ root, configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...{ root, configFile, logLevel: 'error', build: { outDir } },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('the page of the pool is not served');
  return {
    address,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
