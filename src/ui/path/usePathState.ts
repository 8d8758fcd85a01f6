import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { PathLine, PathPart, PathState } from '../../charts/path/pathState.ts';
import type { LayoutIndex } from '../../engine/layout.ts';
import { sameInputs } from '../../engine/scenario.ts';
import { TOTAL_QUANTITY } from '../../model/breakdowns.ts';
import { BASE_YEAR } from '../../model/years.ts';
import type { PageMunicipality } from '../../schema/pageMunicipality.ts';
import type { Breakdown } from '../../state/views.ts';
import { useApp, useNumbers, useScenarios, useSimulations, useTextOf, useViews } from '../appContext.ts';
import { tellExcess } from '../verdict/judge.ts';
import { colourOf } from './palette.ts';
import { partsOf } from './partsOf.ts';
import { seriesOf } from './seriesOf.ts';

const CREDITS: ReadonlySet<string> = new Set(['biogenicCredit', 'credit']);

/** Tells what the picture shows of a result; null before there is one. */
export type PathStateOf = (series: Float64Array | null) => PathState | null;

/**
 * How the picture shows a result, from what the reader has chosen. A series on its way to the result can be
 * shown too; what is said of the goals is then still that of the result.
 */
export function usePathState(): PathStateOf {
  const app = useApp();
  const { municipality, index, businessAsUsual, plan, find } = app;
  const t = useTranslations('chart');
  const numbers = useNumbers();
  const textOf = useTextOf();
  const breakdown = useViews((views) => views.breakdown);
  const form = useViews((views) => views.form);
  const current = useSimulations((state) => state.current);
  const others = useSimulations((state) => state.others);
  const before = useSimulations((state) => state.before);
  const compared = useScenarios((state) => state.compared);

  return useCallback(
    (shown) => {
      if (!shown || !current) return null;
      const totalOf = (series: Float64Array) => seriesOf(index, series, TOTAL_QUANTITY.residual);
      const lineOf = (id: string, kind: PathLine['kind'], label: string): readonly PathLine[] => {
        const series = others.get(id)?.series;
        return series ? [{ id, kind, label, values: totalOf(series) }] : [];
      };
      const isAs = (id: string) => {
        const scenario = others.get(id)?.scenario;
        return scenario !== undefined && sameInputs(index.layout, scenario, current.scenario);
      };
      const mineLabel = isAs(plan.id) ? t('minePlan') : isAs(businessAsUsual.id) ? t('mineBau') : t('mine');
      const lines: readonly PathLine[] = [
        ...(isAs(businessAsUsual.id)
          ? []
          : lineOf(businessAsUsual.id, 'businessAsUsual', t('businessAsUsual'))),
        ...(isAs(plan.id) ? [] : lineOf(plan.id, 'plan', t('plan'))),
        ...compared
          .filter((id) => id !== plan.id && id !== businessAsUsual.id)
          .flatMap((id) => lineOf(id, 'compared', nameOf(find(id)?.name, textOf)))
          .map((line, at) => ({ ...line, pattern: at })),
        ...(before && before.series !== shown
          ? [{ id: 'before', kind: 'before' as const, label: t('before'), values: totalOf(before.series) }]
          : []),
        { id: 'mine', kind: 'mine', label: mineLabel, values: totalOf(shown) },
      ];
      const settled = totalOf(current.series);
      return {
        form,
        parts: partsIn(index, shown, breakdown, municipality.partLabels, textOf),
        lines,
        points: municipality.totals
          .filter(({ countedBy }) => countedBy !== 'average')
          .map(({ id, year, value, comparable }) => ({
            id,
            year,
            value,
            comparable,
            label: numbers.number(value),
          })),
        goals: municipality.targets.map(({ id, year, value, reduction }) => {
          const excess = (settled[year - BASE_YEAR] ?? Number.NaN) - value;
          return {
            id,
            year,
            value,
            label:
              reduction === 1
                ? t('goalZero', { year: String(year) })
                : t('goal', { year: String(year), tonnes: numbers.number(value) }),
            missedBy: excess > 0 ? t('gap', { tonnes: tellExcess(excess, numbers) }) : null,
          };
        }),
      };
    },
    [
      current,
      others,
      before,
      compared,
      breakdown,
      form,
      index,
      municipality,
      businessAsUsual,
      plan,
      find,
      t,
      numbers,
      textOf,
    ],
  );
}

/** Parts of a result under a breakdown, named as the model names them. */
function partsIn(
  index: LayoutIndex,
  series: Float64Array,
  breakdown: Breakdown,
  labels: PageMunicipality['partLabels'],
  textOf: ReturnType<typeof useTextOf>,
): readonly PathPart[] {
  return partsOf(breakdown).map(({ id, quantity }) => {
    const label = labels[quantity];
    return {
      id,
      quantity,
      label: label ? textOf(label) : id,
      colour: colourOf(id),
      hatched: CREDITS.has(id),
      values: seriesOf(index, series, quantity),
    };
  });
}

/** Name of a scenario: a reference has one in each language, a saved one the name it was given. */
function nameOf(
  name: string | Readonly<Record<'da' | 'en', string>> | undefined,
  textOf: ReturnType<typeof useTextOf>,
): string {
  return typeof name === 'object' ? textOf(name) : (name ?? '');
}
