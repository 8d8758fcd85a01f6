import { BASE_YEAR, LAST_YEAR, YEAR_COUNT } from '../model/years.ts';

/** Where every input and every quantity stands in the kernel's arrays. */
export interface ModelLayout {
  /** Changes whenever an equation or a figure changes. */
  readonly version: string;
  /** Inputs of the kernel in order; levers first. */
  readonly inputs: readonly LayoutInput[];
  readonly leverCount: number;
  /** Quantities the kernel gives, each one value a year. */
  readonly quantities: readonly LayoutQuantity[];
}

export interface LayoutInput {
  readonly id: string;
  /** Value of a figure; null for a lever, whose value the scenario decides. */
  readonly value: number | null;
}

export interface LayoutQuantity {
  readonly id: string;
  readonly unit: string;
}

/** Looks up positions in a layout by name. */
export interface LayoutIndex {
  readonly layout: ModelLayout;
  /** Position of an input. @throws RangeError on an unknown name */
  inputAt(id: string): number;
  /** Position of a quantity's value in a year. @throws RangeError on an unknown name or year */
  valueAt(quantity: string, year: number): number;
  /** Length of a full result. */
  readonly resultLength: number;
}

/** Builds the look-up for a layout. */
export function indexLayout(layout: ModelLayout): LayoutIndex {
  const inputs = new Map(layout.inputs.map(({ id }, index) => [id, index]));
  const quantities = new Map(layout.quantities.map(({ id }, index) => [id, index]));
  return {
    layout,
    resultLength: layout.quantities.length * YEAR_COUNT,
    inputAt: (id) => found(inputs.get(id), `no input ${id}`),
    valueAt: (quantity, year) => {
      if (!Number.isInteger(year) || year < BASE_YEAR || year > LAST_YEAR) {
        throw new RangeError(`the model has no year ${year}; it runs from ${BASE_YEAR} to ${LAST_YEAR}`);
      }
      return found(quantities.get(quantity), `no quantity ${quantity}`) * YEAR_COUNT + year - BASE_YEAR;
    },
  };
}

function found(position: number | undefined, message: string): number {
  if (position === undefined) throw new RangeError(message);
  return position;
}
