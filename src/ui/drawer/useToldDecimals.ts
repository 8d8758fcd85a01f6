import { REDUCTION_QUANTITY } from '../../model/breakdowns.ts';
import { useApp } from '../appContext.ts';
import { decimalsThatTell } from '../verdict/judge.ts';
import type { Traced } from './useTraced.ts';

/** Decimals with which the first screen tells a number, where they are more than usual; else undefined. */
export function useToldDecimals(id: string, traced: Traced | null, year: number): number | undefined {
  const { municipality } = useApp();
  const goal = municipality.targets.find((target) => target.year === year && target.reduction < 1);
  if (id !== REDUCTION_QUANTITY.residual || !goal || !traced) return undefined;
  const reduction = traced.valuesIn(year).now(id);
  return reduction < goal.reduction ? decimalsThatTell(reduction * 100, goal.reduction * 100, 1) : undefined;
}
