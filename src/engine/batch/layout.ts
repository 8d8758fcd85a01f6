import { YEAR_COUNT } from '../../model/years.ts';

/** What a batch kernel gives of a quantity: every year's value, one year's, or the largest of those that exist. */
export type Give = 'years' | 'maximum' | { readonly year: number };

/** Where a batch kernel's inputs and outputs stand in its memory, counted in numbers of eight bytes. */
export interface BatchLayout {
  /** Most members of one call. */
  readonly capacity: number;
  /** From a column to the next one. */
  readonly stride: number;
  /** All of the memory. */
  readonly length: number;
  /** Inputs of which every member has its own value, in the order of the model's inputs. */
  readonly free: readonly BatchPlace[];
  /** Inputs that are the same for all members, one number each. */
  readonly shared: readonly BatchPlace[];
  /** One column, or for every year's value one column a year. */
  readonly outputs: readonly BatchOutput[];
}

export interface BatchPlace {
  readonly id: string;
  readonly at: number;
}

export interface BatchOutput {
  readonly quantity: string;
  readonly give: Give;
  readonly at: number;
}

/** Number of columns an output takes. */
export const columnsOf = (give: Give): number => (give === 'years' ? YEAR_COUNT : 1);

/** Number of a kernel's output columns. */
export const outputColumns = ({ outputs }: BatchLayout): number =>
  outputs.reduce((sum, { give }) => sum + columnsOf(give), 0);
