import { useTranslations } from 'use-intl';
import { differingAmong } from '../../../engine/scenario.ts';
import { useApp, useTextOf } from '../../appContext.ts';
import type { ComparedScenario } from './useComparison.ts';

/** What differs, under the heading of its group. */
export interface DifferingGroup {
  readonly name: string;
  /** Ids of levers or figures. */
  readonly inputs: readonly string[];
}

/** The levers that differ between scenarios, by group in the order of the page, and last the changed figures. */
export function useDiffering(compared: readonly ComparedScenario[]): readonly DifferingGroup[] {
  const { index, levers, municipality } = useApp();
  const t = useTranslations('compare');
  const textOf = useTextOf();
  const ids = differingAmong(
    index.layout,
    compared.map(({ scenario }) => scenario),
  );
  return [
    ...municipality.groups.map(({ id, label }) => ({
      name: textOf(label),
      inputs: ids.filter((input) => levers.get(input)?.group === id),
    })),
    { name: t('figures'), inputs: ids.filter((input) => !levers.has(input)) },
  ].filter(({ inputs }) => inputs.length > 0);
}
