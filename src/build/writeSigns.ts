import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** Signs the app writes that its own font does not have, and the fonts they are taken from. */
const SIGNS = [
  {
    file: 'subscript.woff2',
    signs: '₂',
    from: '@fontsource-variable/open-sans/files/open-sans-math-wght-normal.woff2',
  },
  {
    file: 'arrows.woff2',
    signs: '→↑',
    from: '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2',
  },
];

const { resolve } = createRequire(import.meta.url);

for (const { file, signs, from } of SIGNS) {
  const small = await subsetFont(readFileSync(resolve(from)), signs, { targetFormat: 'woff2' });
  writeFileSync(new URL(`../app/signs/${file}`, import.meta.url), small);
}
