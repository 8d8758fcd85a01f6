import * as z from 'zod';

/** A task of the page's own thread, and the mark that the page had set last. */
export interface MarkedTask {
  readonly mark: string;
  readonly milliseconds: number;
}

const trace = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      cat: z.string().optional(),
      pid: z.number(),
      tid: z.number(),
      ts: z.number(),
      dur: z.number().optional(),
      args: z.looseObject({ name: z.unknown().optional() }).optional(),
    }),
  ),
});

/** Reads the tasks out of a trace of `toplevel` and `blink.user_timing`; those before the first mark are left out. */
export function tasksAfterMarks(content: Buffer): readonly MarkedTask[] {
  const { traceEvents } = trace.parse(JSON.parse(content.toString('utf8')));
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const marks = traceEvents
    .filter(({ cat }) => cat?.includes('blink.user_timing'))
    .toSorted((one, other) => one.ts - other.ts);
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid} ${tid}`))
    .flatMap(({ ts, dur = 0 }) => {
      const mark = marks.findLast((each) => each.ts <= ts + dur);
      return mark ? [{ mark: mark.name, milliseconds: dur / 1000 }] : [];
    });
}
