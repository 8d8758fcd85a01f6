import { useTranslations } from 'use-intl';
import { CUMULATIVE_QUANTITY, REDUCTION_QUANTITY, TOTAL_QUANTITY } from '../../../model/breakdowns.ts';
import { BASE_YEAR } from '../../../model/years.ts';
import type { FigureAddress } from '../../../schema/figureAddress.ts';
import { useApp, useNumbers } from '../../appContext.ts';
import {
  decimalsThatTell,
  firstTotalOf,
  firstYearOf,
  judge,
  sumUpTo,
  tellExcess,
} from '../../verdict/judge.ts';
import { type ComparedScenario, comparedFigure } from './useComparison.ts';

/** A figure of every compared scenario. */
export interface KeyFigure {
  readonly label: string;
  readonly cells: readonly {
    readonly text: string;
    /** The figure itself; undefined where the text says it all. */
    readonly value?: number;
    /** Where it leads; undefined where the text says it all. */
    readonly figure?: FigureAddress;
    /** Whether a goal is reached; undefined where the figure is no goal's. */
    readonly reached?: boolean;
  }[];
}

/** The figures that tell scenarios apart: each goal's year, the goal, and the sum. */
export function useKeyFigures(compared: readonly ComparedScenario[]): readonly KeyFigure[] {
  const { goalYears, index, municipality } = useApp();
  const t = useTranslations('compare');
  const numbers = useNumbers();
  const first = firstTotalOf(municipality);
  const last = goalYears.at(-1) ?? BASE_YEAR;
  const goals = municipality.targets.flatMap((target): readonly KeyFigure[] => {
    const judged = compared.map(({ id, series }) => ({
      ...judge(index, series, target, first),
      scenario: id,
    }));
    const year = String(target.year);
    return [
      {
        label: t('total', { year }),
        cells: judged.map(({ total, scenario }) => ({
          text: numbers.number(total),
          value: total,
          figure: comparedFigure(TOTAL_QUANTITY.residual, target.year, scenario),
        })),
      },
      {
        label: t('reduction', { year, first: String(firstYearOf(municipality)) }),
        cells: judged.map(({ reduction, reached, goal, scenario }) => ({
          text: numbers.percent(reduction, reached ? 1 : decimalsThatTell(reduction * 100, goal * 100, 1)),
          value: reduction,
          figure: comparedFigure(REDUCTION_QUANTITY.residual, target.year, scenario),
        })),
      },
      {
        label:
          target.reduction === 1
            ? t('goalZero', { year })
            : t('goal', { goal: numbers.exactPercent(target.reduction), year }),
        cells: judged.map(({ reached, excess }) => ({
          text: reached ? t('reached') : t('missed', { gap: tellExcess(excess, numbers) }),
          reached,
        })),
      },
    ];
  });
  const sums = compared.map(({ id, series }) => ({ id, sum: sumUpTo(index, series, last) }));
  return [
    ...goals,
    {
      label: t('sum', { from: String(BASE_YEAR + 1), to: String(last) }),
      cells: sums.map(({ id, sum }) => ({
        text: numbers.number(sum),
        value: sum,
        figure: comparedFigure(CUMULATIVE_QUANTITY.residual, last, id),
      })),
    },
  ];
}
