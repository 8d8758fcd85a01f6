import { useEffect, useMemo } from 'react';
import type { LayoutIndex } from '../../engine/layout.ts';
import { inputsOf, type Scenario } from '../../engine/scenario.ts';
import type { Values } from '../../formula/evaluate.ts';
import { BASE_YEAR } from '../../model/years.ts';
import { BEFORE } from '../../schema/figureAddress.ts';
import { useApp, useSimulations } from '../appContext.ts';

/** A computed scenario in which every name of the equations has a value. */
export interface Traced {
  readonly scenario: Scenario;
  readonly series: Float64Array;
  /** Values of all names in a year; NaN for a year the model does not have. */
  readonly valuesIn: (year: number) => Values;
}

/** A scenario to look numbers up in: the current one where no id is given. Null until it is computed. */
export function useTraced(id: string | undefined): Traced | null {
  const { index, simulations } = useApp();
  const current = useSimulations((state) => state.current);
  const other = useSimulations((state) =>
    id === undefined ? undefined : id === BEFORE ? state.before : state.others.get(id),
  );
  useEffect(() => {
    if (id !== undefined && id !== BEFORE) simulations.alsoCompute(id);
  }, [id, simulations]);
  const computed = id === undefined ? current : other;
  return useMemo(
    () => (computed ? trace(index, computed.scenario, computed.series) : null),
    [index, computed],
  );
}

function trace(index: LayoutIndex, scenario: Scenario, series: Float64Array): Traced {
  const inputs = inputsOf(index.layout, scenario);
  const places = new Map(index.layout.inputs.map(({ id }, at) => [id, at]));
  const at = (id: string, year: number): number => {
    const place = places.get(id);
    if (place !== undefined) return inputs[place] ?? Number.NaN;
    if (id === 'year') return year;
    if (id === 'baseYear') return BASE_YEAR;
    return year < BASE_YEAR ? Number.NaN : (series[index.valueAt(id, year)] ?? Number.NaN);
  };
  return {
    scenario,
    series,
    valuesIn: (year) => ({ now: (id) => at(id, year), before: (id) => at(id, year - 1) }),
  };
}
