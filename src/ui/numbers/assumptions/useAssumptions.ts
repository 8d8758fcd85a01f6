import { useMemo } from 'react';
import type { Figure, Tag } from '../../../schema/municipality/figure.ts';
import type { PageLever } from '../../../schema/pageMunicipality.ts';
import { useApp, useScenarios, useTextOf } from '../../appContext.ts';
import { figureOf, sectorLabelOf, usersOf } from '../../drawer/catalogueIndex.ts';

/** A lever or figure that the model rests on. */
export interface Assumption {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Null for a lever, which is decided. */
  readonly tag: Tag | null;
  /** What it is about, in words; levers and figures of one topic share it. */
  readonly area: string;
  /** Who decides; null where nobody does. */
  readonly owner: string | null;
  readonly lever: PageLever | null;
  /** Value in the current scenario. */
  readonly value: number;
  /** Value it goes back to: a figure's own, a lever's under business as usual. */
  readonly own: number;
  /** Where it may lie; null where it is fixed. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** True where the scenario has another value than the municipality's data. */
export const isChanged = ({ lever, value, own }: Assumption): boolean =>
  lever === null && !Object.is(value, own);

/** Every lever and every figure that the equations read, with its value in the current scenario. */
export function useAssumptions(): readonly Assumption[] {
  const { municipality, index, levers, businessAsUsual } = useApp();
  const textOf = useTextOf();
  const current = useScenarios((state) => state.current);
  return useMemo(() => {
    const groups = new Map(municipality.groups.map(({ id, label }) => [id, textOf(label)]));
    const ofLever = (lever: PageLever): Assumption => ({
      id: lever.id,
      label: textOf(lever.label),
      unit: lever.unit,
      tag: null,
      area: groups.get(lever.group) ?? lever.group,
      owner: lever.owner,
      lever,
      value: current.levers[lever.id] ?? Number.NaN,
      own: businessAsUsual.levers[lever.id] ?? Number.NaN,
      range: lever.uncertain ?? null,
    });
    const ofFigure = ({ id, label, unit, tag, value, range }: Figure): Assumption => {
      const [user] = usersOf(id);
      const sector = user && sectorLabelOf(user.sector);
      return {
        id,
        label: textOf(label),
        unit,
        tag,
        area: sector ? textOf(sector) : '',
        owner: null,
        lever: null,
        value: current.parameters[id] ?? value,
        own: value,
        range: range ?? null,
      };
    };
    return index.layout.inputs.flatMap(({ id }) => {
      const [lever, figure] = [levers.get(id), figureOf(id)];
      if (lever) return [ofLever(lever)];
      return figure ? [ofFigure(figure)] : [];
    });
  }, [municipality, index, levers, businessAsUsual, current, textOf]);
}
