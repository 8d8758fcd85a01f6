import { useMemo } from 'react';
import { inputsOf } from '../../engine/scenario.ts';
import { useApp, useScenarios } from '../appContext.ts';

/** A question about the current scenario alone; the same object as long as the scenario is. */
export function useCurrentInputs(): { readonly inputs: Float64Array } {
  const { index } = useApp();
  const current = useScenarios((state) => state.current);
  return useMemo(() => ({ inputs: inputsOf(index.layout, current) }), [index, current]);
}
