import { YEARS } from '../model/years.ts';
import type { BatchKernel } from './batch/kernel.ts';
import { columnsOf, type Give } from './batch/layout.ts';
import type { LayoutIndex } from './layout.ts';

/** Copies of one scenario in a batch kernel, of which each may differ in some inputs. */
export interface Variations {
  /** Most members of a call. */
  readonly capacity: number;
  /** Makes every one of so many members the scenario. */
  fill(inputs: Float64Array, members: number): void;
  /** Column of a lever or an uncertain figure, one number a member. */
  input(position: number): Float64Array;
  /** Column of what the kernel gives of a quantity. @throws RangeError when it gives no such thing */
  output(quantity: string, give: Give): Float64Array;
  run(members: number): void;
}

/**
 * @throws RangeError when the kernel takes an input the model has not
 */
export function createVariations(kernel: BatchKernel, index: LayoutIndex): Variations {
  const { layout } = kernel;
  const free = layout.free.map(({ id }) => index.inputAt(id));
  const shared = layout.shared.map(({ id }) => index.inputAt(id));
  const common = new Float64Array(shared.length);
  const columnOfInput = new Map(free.map((position, at) => [position, kernel.free[at]]));
  return {
    capacity: layout.capacity,
    fill(inputs, members) {
      shared.forEach((position, at) => {
        common[at] = inputs[position] ?? Number.NaN;
      });
      kernel.share(common);
      free.forEach((position, at) => {
        kernel.free[at]?.fill(inputs[position] ?? Number.NaN, 0, members);
      });
    },
    input(position) {
      const column = columnOfInput.get(position);
      if (!column) throw new RangeError(`input ${position} is not each member's own`);
      return column;
    },
    output: (quantity, give) => outputColumn(kernel, quantity, give),
    run: (members) => kernel.run(members),
  };
}

function outputColumn({ layout, outputs }: BatchKernel, quantity: string, give: Give): Float64Array {
  let at = 0;
  for (const output of layout.outputs) {
    if (output.quantity === quantity) {
      const step = stepIn(output.give, give);
      const column = step === null ? undefined : outputs[at + step];
      if (column) return column;
    }
    at += columnsOf(output.give);
  }
  throw new RangeError(`the kernel gives no ${describe(give)} of ${quantity}`);
}

/** Which column of what an output gives is wanted; null where it does not give that. */
function stepIn(given: Give, wanted: Give): number | null {
  if (typeof wanted !== 'object') return given === wanted ? 0 : null;
  if (given === 'years') return YEARS.includes(wanted.year) ? YEARS.indexOf(wanted.year) : null;
  return typeof given === 'object' && given.year === wanted.year ? 0 : null;
}

const describe = (give: Give): string => (typeof give === 'object' ? `value in ${give.year}` : give);
