import type { BothSpeeds, DragTimes } from './drag.ts';
import type { StepTimes } from './stepTimes.ts';

/** Prints how soon a moved lever and what it does are on the screen, one line for each lever. */
export function printDrag({
  levers,
  all,
  worst,
  keys,
  keys_aligned,
  dragged,
  pointer,
  slowdown,
}: DragTimes): void {
  console.log(
    `\nFrom a lever's input event to the painted frame that shows what it does, at full speed | ${slowdown} times slower.`,
  );
  console.log(
    'Work: without the wait of the finished result for its frame. A frame of 60 a second is 16.7 ms.',
  );
  for (const [id, times] of Object.entries(levers)) line(id, times);
  line('all levers', all);
  line(`worst: ${worst}`, keys);
  line('  just after a refresh', keys_aligned);
  line(`dragged: ${dragged}`, pointer);
}

function line(label: string, { full, slowed }: BothSpeeds): void {
  console.log(`${label.padEnd(26)}${told(full)} | ${told(slowed)}`);
}

function told({
  p50_ms,
  p95_ms,
  work_p50_ms,
  work_p95_ms,
  first_refresh,
  second_refresh,
}: StepTimes): string {
  const pair = (one: number, other: number) =>
    `${one.toFixed(1).padStart(5)} ${other.toFixed(1).padStart(5)}`;
  const share = (of: number) => `${(of * 100).toFixed(0)} %`.padStart(5);
  return `p50 p95 ${pair(p50_ms, p95_ms)}, work ${pair(work_p50_ms, work_p95_ms)}, first refresh ${share(first_refresh)}, second ${share(second_refresh)}`;
}
