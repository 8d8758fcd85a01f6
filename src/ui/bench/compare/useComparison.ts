import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { type LineStyle, lineStyleOf } from '../../../charts/lineStyle.ts';
import type { PathLineKind } from '../../../charts/path/pathState.ts';
import { type Scenario, sameInputs } from '../../../engine/scenario.ts';
import type { FigureAddress } from '../../../schema/figureAddress.ts';
import { useApp, useScenarios, useSimulations, useTextOf } from '../../appContext.ts';
import { useScenarioName } from '../../shelf/useScenarioName.ts';
import { distinctNames } from './distinctNames.ts';

/** A scenario among those compared, with what it leads to. */
export interface ComparedScenario {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
  readonly series: Float64Array;
  /** As in the picture of the path; as a CSS class of the sign beside its name. */
  readonly kind: PathLineKind;
  readonly pattern?: number;
  readonly style: LineStyle;
}

/** Name of the current scenario among those compared. */
const CURRENT_ID = 'mine';

/** Where a quantity of a compared scenario leads. */
export function comparedFigure(id: string, year: number, scenario: string): FigureAddress {
  return { kind: 'quantity', id, year, ...(scenario === CURRENT_ID ? {} : { scenario }) };
}

/**
 * What is compared, the current scenario first. Where the reader has chosen none, business as usual stands
 * beside it, or the plan where the current scenario is business as usual.
 */
export function useComparison(): readonly ComparedScenario[] {
  const { businessAsUsual, find, index, plan } = useApp();
  const t = useTranslations('compare');
  const textOf = useTextOf();
  const currentName = useScenarioName();
  const chosen = useScenarios((state) => state.compared);
  const current = useSimulations((state) => state.current);
  const others = useSimulations((state) => state.others);
  return useMemo(() => {
    if (!current) return [];
    const kindOf = (id: string): PathLineKind =>
      id === businessAsUsual.id ? 'businessAsUsual' : id === plan.id ? 'plan' : 'compared';
    const dashed = chosen.filter((id) => kindOf(id) === 'compared');
    const mine = {
      id: CURRENT_ID,
      name: currentName,
      ...current,
      kind: 'mine',
      style: lineStyleOf('mine'),
    } as const;
    const usual = others.get(businessAsUsual.id)?.scenario;
    const isUsual = usual !== undefined && sameInputs(index.layout, usual, current.scenario);
    const standIn = isUsual ? plan.id : businessAsUsual.id;
    const beside = (chosen.length > 0 ? chosen : [standIn]).flatMap((id): ComparedScenario[] => {
      const result = others.get(id);
      const name = find(id)?.name;
      if (!result || name === undefined) return [];
      const kind = kindOf(id);
      const pattern = kind === 'compared' ? { pattern: dashed.indexOf(id) } : {};
      return [
        {
          id,
          name: typeof name === 'object' ? textOf(name) : name,
          scenario: result.scenario,
          series: result.series,
          kind,
          ...pattern,
          style: lineStyleOf(kind, pattern.pattern),
        },
      ];
    });
    const names = distinctNames(
      currentName,
      beside.map(({ name }) => name),
      t('yours', { name: currentName }),
    );
    return [mine, ...beside].map((each, at) => ({ ...each, name: names[at] ?? each.name }));
  }, [current, others, chosen, currentName, businessAsUsual, plan, find, index, t, textOf]);
}
