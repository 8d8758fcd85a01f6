/** Weighs what a first visit downloads, as the server sends it, and refuses what is too heavy. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import { MATHJS_MARK } from './mathjsMark.ts';

/** Most bytes a first visit may download of each kind; scripts and styles gzipped. */
const LIMITS = { script: 150_000, style: 12_000, font: 60_000 };

const built = new URL('../dist/', import.meta.url);

const manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    css: z.array(z.string()).optional(),
    assets: z.array(z.string()).optional(),
  }),
);

const chunks = manifest.parse(JSON.parse(readFileSync(new URL('.vite/manifest.json', built), 'utf8')));
const first = new Set<string>();
const follow = (name: string): void => {
  const chunk = chunks[name];
  if (!chunk || first.has(chunk.file)) return;
  for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) first.add(file);
  for (const next of chunk.imports ?? []) follow(next);
};
for (const [name, chunk] of Object.entries(chunks)) if (chunk.isEntry) follow(name);

const contentOf = (file: string): Buffer => readFileSync(new URL(file, built));
const weigh = (ending: string, packed: boolean): number =>
  [...first]
    .filter((file) => file.endsWith(ending))
    .reduce((sum, file) => sum + (packed ? gzipSync(contentOf(file)) : contentOf(file)).length, 0);

const weights = { script: weigh('.js', true), style: weigh('.css', true), font: weigh('.woff2', false) };
const problems = [
  ...(['script', 'style', 'font'] as const).flatMap((kind) =>
    weights[kind] > LIMITS[kind] || weights[kind] === 0
      ? [`${kind}: ${weights[kind]} bytes; allowed are 1 to ${LIMITS[kind]}`]
      : [],
  ),
  ...readdirSync(new URL('assets/', built))
    .filter((file) => file.endsWith('.js') && contentOf(`assets/${file}`).includes(MATHJS_MARK))
    .filter((file) => first.has(`assets/${file}`) || !file.startsWith('indicator.worker-'))
    .map((file) => `assets/${file}: holds mathjs, which belongs to the worker of the indicators`),
];
for (const [kind, weight] of Object.entries(weights)) console.log(`${kind}: ${weight} bytes`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
