import type { FigureAddress } from '../../schema/figureAddress.ts';
import { quantityOf } from './catalogueIndex.ts';

/** Where the name of a quantity or input leads, from a number of a year and scenario. */
export function addressInto(id: string, year: number, scenario: string | undefined): FigureAddress {
  if (!quantityOf(id)) return { kind: 'input', id };
  return { kind: 'quantity', id, year, ...(scenario === undefined ? {} : { scenario }) };
}
