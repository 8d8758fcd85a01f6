/** Prints how fast the model and the page are on this machine. No test depends on these times. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measureDrag } from './drag.ts';
import { measureKernel } from './kernel.ts';

const FRAME_MILLISECONDS = 1000 / 60;

const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { stdio: 'inherit' });

const kernel = await measureKernel();
const drag = await measureDrag();

if (process.argv.includes('json')) console.log(JSON.stringify({ ...kernel, drag }));
else {
  const microseconds = (nanoseconds: number) => `${(nanoseconds / 1000).toFixed(1)} µs`;
  console.log(`one scenario            ${microseconds(kernel.one_ns)}`);
  console.log(`a lever move, 37 runs   ${microseconds(kernel.change_ns)}`);
  console.log(
    `the same in mathjs      ${microseconds(kernel.mathjs_ns)} (${Math.round(kernel.mathjs_ns / kernel.one_ns)} times one scenario)`,
  );
  console.log(`\nFrom input to the frame that shows it; a frame is ${FRAME_MILLISECONDS.toFixed(1)} ms:`);
  for (const { lever, p50_ms, p95_ms } of drag) {
    console.log(`${lever.padEnd(24)}p50 ${p50_ms.toFixed(1)} ms, p95 ${p95_ms.toFixed(1)} ms`);
  }
}
