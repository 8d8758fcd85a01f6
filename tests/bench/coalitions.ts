import type { BatchKernel } from '../../src/engine/batch/kernel.ts';
import { leversOf } from '../../src/schema/municipality/municipality.ts';
import { layout, municipality } from '../model/assembled.ts';

/** Where the inputs of a coalition come from: its group's bit decides between two values. */
interface Source {
  readonly at: number;
  readonly bit: number;
  readonly without: number;
  readonly together: number;
}

/**
 * Computes every coalition of the lever groups: each group either as in the plan or as in business as usual.
 *
 * @returns the number of coalitions, and what fills in and computes all of them
 */
export function coalitions(kernel: BatchKernel): { readonly count: number; readonly run: () => void } {
  const { about, groups, levers } = municipality;
  const [usual, plan] = [about.businessAsUsual, about.plan].map((id) => leversOf(municipality, id));
  const values = new Map(layout.inputs.map(({ id, value }) => [id, value ?? Number.NaN]));
  const sources = kernel.layout.free.map(({ id, at }): Source => {
    const group = levers.find((lever) => lever.id === id)?.group;
    const figure = values.get(id) ?? Number.NaN;
    const bit = 1 << groups.findIndex((each) => each.id === group);
    return { at, bit, without: usual?.[id] ?? figure, together: plan?.[id] ?? figure };
  });
  for (const { id, at } of kernel.layout.shared) kernel.memory[at] = values.get(id) ?? Number.NaN;
  for (const { at, together } of sources) kernel.memory.fill(together, at, at + kernel.layout.capacity);
  const differing = sources.filter(({ without, together }) => without !== together);
  const count = 1 << groups.length;
  const { capacity } = kernel.layout;
  const { memory } = kernel;
  return {
    count,
    run: () => {
      for (let start = 0; start < count; start += capacity) {
        const members = Math.min(capacity, count - start);
        for (const { at, bit, without, together } of differing) {
          for (let member = 0; member < members; member += 1) {
            memory[at + member] = (start + member) & bit ? together : without;
          }
        }
        kernel.run(members);
      }
    },
  };
}
