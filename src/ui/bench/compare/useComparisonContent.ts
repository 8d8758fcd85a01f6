import { useTranslations } from 'use-intl';
import { TOTAL_QUANTITY } from '../../../model/breakdowns.ts';
import { YEARS } from '../../../model/years.ts';
import { BREAKDOWNS } from '../../../state/views.ts';
import { useApp, useTextOf } from '../../appContext.ts';
import { partsOf } from '../../path/partsOf.ts';
import { seriesOf } from '../../path/seriesOf.ts';
import { useInputWords } from '../../useInputWords.ts';
import type { ComparisonContent } from './comparisonFile.ts';
import type { ComparedScenario } from './useComparison.ts';
import { useDiffering } from './useDiffering.ts';
import { useKeyFigures } from './useKeyFigures.ts';

/** Gives what a file of the comparison holds, under a title. */
export function useComparisonContent(
  compared: readonly ComparedScenario[],
): (title: string) => ComparisonContent {
  const { index, levers, municipality } = useApp();
  const t = useTranslations('compare');
  const files = useTranslations('files');
  const textOf = useTextOf();
  const words = useInputWords();
  const figures = useKeyFigures(compared);
  const differing = useDiffering(compared);
  const units = new Map(municipality.figures.map(({ id, unit }) => [id, unit]));
  const seriesIn = (quantity: string) => compared.map(({ series }) => seriesOf(index, series, quantity));
  const values = new Map(index.layout.inputs.map(({ id, value }) => [id, value]));
  return (title) => ({
    title,
    versionLabel: files('versionColumn'),
    version: index.layout.version,
    scenarioLabel: files('scenarioColumn'),
    scenarios: compared.map(({ name }) => name),
    figures: figures.map(({ label, cells }) => ({
      label,
      values: cells.map(({ text, value }) => value ?? text),
    })),
    inputLabels: [t('levers'), t('id'), t('unitColumn')],
    inputs: differing.flatMap(({ inputs }) =>
      inputs.map((id) => ({
        label: words.nameOf(id),
        id,
        unit: levers.get(id)?.unit ?? units.get(id) ?? '',
        values: compared.map(
          ({ scenario }) => scenario.levers[id] ?? scenario.parameters[id] ?? values.get(id) ?? Number.NaN,
        ),
      })),
    ),
    yearLabel: files('year'),
    years: YEARS,
    parts: [
      { label: t('whole'), series: seriesIn(TOTAL_QUANTITY.residual) },
      ...BREAKDOWNS.flatMap((by) =>
        partsOf(by).map(({ id, quantity }) => {
          const label = municipality.partLabels[quantity];
          return { label: label ? textOf(label) : id, series: seriesIn(quantity) };
        }),
      ),
    ],
  });
}
