import type { BatchLayout } from '../../../engine/batch/layout.ts';
import { YEAR_COUNT } from '../../../model/years.ts';
import type { Value } from '../graph.ts';
import { layOut } from '../layOut.ts';
import type { WantedOutput } from '../lower.ts';
import type { BatchProgram } from '../program.ts';
import { isKept } from '../writing.ts';
import { EXP, LOG } from './elementary.ts';
import { type Bytes, encodeModule, I32, V128 } from './encoding.ts';
import { flow, pair, whole } from './instructions.ts';
import { createWriter, IN_ORDER, LOCALS, type Writer } from './writer.ts';

const NUMBER_BYTES = 8;
const PAIR_BYTES = 16;
/** Behind the place that is only written. */
const SLOTS_AT = IN_ORDER + PAIR_BYTES;

/** A batch kernel as WebAssembly, and where its inputs and outputs stand in its memory. */
export interface EmittedWebAssembly {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly layout: BatchLayout;
}

/**
 * Emits the program as a WebAssembly module with 128-bit SIMD that exports `memory` and `run(members)`.
 * Members are computed two at a time, the years one after the other; what a member keeps through the years
 * stands in memory, because engines that run short of registers keep it there at a higher price.
 *
 * @param capacity most members of a call, an even number
 */
export function emitWebAssembly(
  program: BatchProgram,
  wanted: readonly WantedOutput[],
  capacity: number,
): EmittedWebAssembly {
  const far = [...program.shared, ...program.steady].filter((value) => isFar(program, value));
  const tablesAt = SLOTS_AT + far.length * PAIR_BYTES;
  const tableNumbers = program.tables.length * (YEAR_COUNT - 1);
  const reserved = tablesAt / NUMBER_BYTES + tableNumbers;
  const layout = layOut(program, wanted, capacity, reserved + (reserved % 2));
  const slots = new Map(far.map((value, at) => [value, SLOTS_AT + at * PAIR_BYTES]));
  const writer = createWriter(program, layout, slots, tablesAt);
  const rows = Array.from({ length: YEAR_COUNT - 1 }, (_, row) =>
    program.tables.map(({ numbers }) => numbers[row + 1] ?? Number.NaN),
  );
  const body = runBody(program, layout, writer);
  const bytes = encodeModule({
    functions: [
      EXP,
      LOG,
      {
        parameters: [I32],
        result: [],
        locals: [
          { count: LOCALS.firstPair - 1, type: I32 },
          { count: writer.localCount(), type: V128 },
        ],
        body,
        exported: 'run',
      },
    ],
    memoryBytes: layout.length * NUMBER_BYTES,
    data: rows.flat(),
    dataAt: tablesAt,
  });
  return { bytes, layout };
}

const isFar = ({ uses }: BatchProgram, value: Value): boolean => (uses.get(value)?.far ?? 0) > 0;

function runBody(program: BatchProgram, layout: BatchLayout, writer: Writer): Bytes {
  const { outputs, states, tables } = program;
  const columnOf = (at: number): number => (layout.outputs[at]?.at ?? Number.NaN) * NUMBER_BYTES;
  const strideBytes = layout.stride * NUMBER_BYTES;
  const member = flow.get(LOCALS.member);
  const keep = (values: readonly Value[]): Bytes =>
    values.filter((value) => isKept(program, value)).flatMap((value) => writer.keep(value));

  const startOutputs = outputs.flatMap(({ start, step }, at) =>
    step === null || step === 0 ? pair.store(member, columnOf(at), writer.part(start)) : [],
  );
  const yearOutputs = outputs.flatMap(({ next, step }, at) => {
    if (step === null) return pair.store(flow.get(LOCALS.column), columnOf(at), writer.part(next));
    const store = pair.store(member, columnOf(at), writer.part(next));
    return step > 0 ? flow.when(whole.equal(flow.get(LOCALS.step), whole.constant(step)), store) : [];
  });
  const year: Bytes = [
    ...flow.set(LOCALS.column, whole.add(flow.get(LOCALS.column), whole.constant(strideBytes))),
    ...keep(program.yearly),
    ...yearOutputs,
    ...writer.passOn(states),
    ...flow.set(LOCALS.row, whole.add(flow.get(LOCALS.row), whole.constant(tables.length * NUMBER_BYTES))),
    ...flow.set(LOCALS.step, whole.add(flow.get(LOCALS.step), whole.constant(1))),
  ];
  const pairOfMembers: Bytes = [
    ...keep(program.steady),
    ...startOutputs,
    ...states.flatMap(({ carried, start }) => writer.begin(carried, start)),
    ...flow.set(LOCALS.step, whole.constant(1)),
    ...flow.set(LOCALS.row, whole.constant(0)),
    ...flow.set(LOCALS.column, member),
    ...flow.repeat(year, whole.less(flow.get(LOCALS.step), whole.constant(YEAR_COUNT))),
    ...flow.set(LOCALS.member, whole.add(member, whole.constant(PAIR_BYTES))),
  ];
  // The parameter counts members; from here on it is the place behind the last, in bytes.
  const end = flow.set(LOCALS.end, [...flow.get(LOCALS.end), ...whole.constant(3), 0x74]);
  return [
    ...end,
    ...keep(program.shared),
    ...flow.when(
      whole.less(whole.constant(0), flow.get(LOCALS.end)),
      flow.repeat(pairOfMembers, whole.less(member, flow.get(LOCALS.end))),
    ),
  ];
}
