import { useMemo } from 'react';
import type { Scenario } from '../engine/scenario.ts';
import { useApp, useTextOf, useValueText } from './appContext.ts';

/** Names and values of levers and figures in the reader's words. */
export interface InputWords {
  /** Name of a lever or figure; any other text comes back as it is. */
  nameOf(id: string): string;
  /** A value of the lever or figure. */
  textOf(id: string, value: number): string;
  /** The value a scenario gives it. */
  valueIn(id: string, scenario: Scenario): string;
}

/** Puts levers and figures in words, also those that only the data knows. */
export function useInputWords(): InputWords {
  const { municipality, index } = useApp();
  const textOf = useTextOf();
  const valueText = useValueText();
  return useMemo(() => {
    const inputs = new Map(
      [...municipality.levers, ...municipality.figures].map((input) => [input.id, input]),
    );
    const values = new Map(index.layout.inputs.map(({ id, value }) => [id, value]));
    const told = (id: string, value: number): string => {
      const input = inputs.get(id);
      return input ? valueText(input, value) : String(value);
    };
    return {
      nameOf: (id) => {
        const input = inputs.get(id);
        return input ? textOf(input.label) : id;
      },
      textOf: told,
      valueIn: (id, { levers, parameters }) =>
        told(id, levers[id] ?? parameters[id] ?? values.get(id) ?? Number.NaN),
    };
  }, [municipality, index, textOf, valueText]);
}
