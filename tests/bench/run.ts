/** Prints how fast the model and the page are on this machine. No test depends on these times. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type AnalysisTimes, measureAnalyses } from './analyses.ts';
import { type BatchTimes, measureBatch } from './batch.ts';
import { type CalmTimes, measureCalm } from './calm.ts';
import { type CoreTimes, measureCores } from './cores.ts';
import { measureDrag } from './drag.ts';
import { measureChange } from './kernel.ts';
import { printDrag } from './printDrag.ts';
import { measureStream, type StreamTimes } from './stream.ts';

const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { stdio: 'inherit' });

const batch = await measureBatch();
const stream = await measureStream();
const cores = await measureCores();
const analyses = await measureAnalyses();
const calm = await measureCalm();
const change_ns = await measureChange();
const drag = await measureDrag(traceFile());

if (process.argv.includes('json'))
  console.log(JSON.stringify({ ...batch, ...stream, ...cores, ...analyses, ...calm, change_ns, drag }));
else {
  printBatch(batch);
  printStream(stream, cores);
  console.log(`${'a lever move, 37 runs'.padEnd(34)}${(change_ns / 1000).toFixed(1)} µs`);
  printAnalyses(analyses, calm);
  printDrag(drag);
}

/** Where `--trace` asks for what the browser did; undefined where it does not. */
function traceFile(): string | undefined {
  const at = process.argv.indexOf('--trace');
  return at === -1 ? undefined : process.argv[at + 1];
}

/** One line for each kernel: median, tenth and ninetieth percentile, and the median held against C at 128 bits. */
function printBatch(times: BatchTimes): void {
  const line = (label: string, name: string, median: number | null): void => {
    const [low, high] = times.spread[`${name}_ns`] ?? [];
    if (median === null) {
      console.log(`${label.padEnd(34)}no C compiler`);
      return;
    }
    const range = low === undefined || high === undefined ? '' : ` (${low.toFixed(0)}-${high.toFixed(0)})`;
    const ratio = times.c128_ns === null ? '' : `, ${(median / times.c128_ns).toFixed(2)} times C`;
    console.log(`${label.padEnd(34)}${median.toFixed(0)} ns${range}${ratio}`);
  };
  console.log('A member, every lever and uncertain figure its own:');
  line('WebAssembly, 10,000 in place', 'batch', times.batch_ns);
  line('WebAssembly, copied in and out', 'matrix', times.matrix_ns);
  line('JavaScript, 10,000 in place', 'fallback', times.fallback_ns);
  line('C, 128 bits, in place', 'c128', times.c128_ns);
  line('C, the best this processor has', 'cnative', times.cnative_ns);
  line('one scenario by itself', 'one', times.one_ns);
  line('one scenario by itself in C', 'cone', times.cone_ns);
  line('one scenario, every quantity', 'every', times.every_ns);
  line('mathjs, every quantity', 'mathjs', times.mathjs_ns);
  console.log(`${'4,096 coalitions'.padEnd(34)}${times.coalitions_ms.toFixed(2)} ms`);
  console.log(`${'compile and instantiate'.padEnd(34)}${times.instantiate_ms.toFixed(2)} ms`);
  const { kernel_gzip_bytes: kernel, fallback_gzip_bytes: fallback, one_gzip_bytes: one } = times;
  console.log(`gzipped: WebAssembly ${kernel}, its fallback ${fallback}, one scenario ${one} bytes\n`);
}

/** How the cost of a member grows with their number, and how it falls with a second worker. */
function printStream(stream: StreamTimes, cores: CoreTimes): void {
  const { per_member_10k_ns: small, per_member_1m_ns: million, per_member_10m_ns: ten } = stream;
  const times = (value: number): string => `${value.toFixed(0)} ns, ${(value / small).toFixed(2)} times`;
  console.log('A member made up in place and summed up:');
  console.log(`${'of 10,000'.padEnd(34)}${times(small)}`);
  console.log(`${'of 1,000,000'.padEnd(34)}${times(million)}`);
  console.log(`${'of 10,000,000'.padEnd(34)}${times(ten)}`);
  console.log(`${'memory for 10,000,000'.padEnd(34)}${(stream.stream_memory_bytes / 1e6).toFixed(1)} MB`);
  const { one_worker_ns: one, two_workers_ns: two, two_core_speedup: speedup } = cores;
  console.log(`${'of 1,000,000 in Chromium'.padEnd(34)}${one.toFixed(0)} ns with a worker`);
  console.log(`${''.padEnd(34)}${two.toFixed(0)} ns with two, ${speedup.toFixed(2)} times as fast\n`);
}

/** Milliseconds of each analysis of the plan. */
function printAnalyses(times: AnalysisTimes, calm: CalmTimes): void {
  const line = (label: string, time: number): void => {
    console.log(`${label.padEnd(34)}${time.toFixed(1)} ms`);
  };
  console.log('\nAnalyses of the plan, one thread:');
  line('what gives what', times.shares_ms);
  line('every lever late, with remedies', times.delays_ms);
  line('capture late, with remedies', times.capture_delay_ms);
  line('a map of 40 by 40', times.map_ms);
  line('ways to the first goal', times.ways_ms);
  line('ways to 90 per cent', times.ways90_ms);
  line('how sure, 10,000 futures', times.certainty_ms);
  line('what to find out first', times.influence_ms);
  console.log('The longest task of the page while they run in their worker, usually and once:');
  for (const [name, time] of Object.entries(calm.longest_usual_task_ms)) {
    const once = calm.longest_task_ms[name]?.toFixed(1);
    console.log(`${name.padEnd(34)}${time.toFixed(1)} ms, ${once} ms`);
  }
  line('delay of a bare loop meanwhile', calm.bare_loop_delay_ms);
}
