import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { BEFORE, type FigureAddress } from '../../schema/figureAddress.ts';
import { useApp, useTextOf } from '../appContext.ts';
import { figureOf, quantityOf } from './catalogueIndex.ts';

/** Names of what can be opened, in plain words. */
export interface FigureNames {
  /** Name of a quantity, lever or figure. */
  readonly nameOf: (id: string) => string;
  readonly scenarioName: (id: string) => string;
  /** Heading of an open number, without its year. */
  readonly headingOf: (figure: FigureAddress) => string;
  /** Short name for the trail, with the year where there is one. */
  readonly shortOf: (figure: FigureAddress) => string;
}

/** Names of quantities, levers and figures in the reader's words. */
export function useFigureNames(): FigureNames {
  const { levers, municipality, find } = useApp();
  const t = useTranslations('drawer');
  const answers = useTranslations('answers');
  const textOf = useTextOf();
  return useMemo(() => {
    const nameOf = (id: string): string => {
      const record = levers.get(id) ?? quantityOf(id) ?? figureOf(id);
      return record ? textOf(record.label) : id;
    };
    const scenarioName = (id: string): string => {
      if (id === BEFORE) return t('before');
      const name = find(id)?.name ?? id;
      return typeof name === 'string' ? name : textOf(name);
    };
    const goalYear = (id: string): string =>
      String(municipality.targets.find((target) => target.id === id)?.year ?? '');
    const headingOf = (figure: FigureAddress): string => {
      switch (figure.kind) {
        case 'quantity':
        case 'input':
          return nameOf(figure.id);
        case 'effect':
          return t('effect.name', { lever: nameOf(figure.id), year: String(figure.year) });
        case 'difference':
          return t('difference.name', {
            quantity: nameOf(figure.id),
            scenario: scenarioName(figure.scenario),
            year: String(figure.year),
          });
        case 'answer':
          return answers(`${figure.id}.name`);
        case 'gap':
          return t('gap.name', { year: goalYear(figure.id) });
      }
    };
    return {
      nameOf,
      scenarioName,
      headingOf,
      shortOf: (figure) =>
        figure.kind === 'quantity' ? `${headingOf(figure)} ${figure.year}` : headingOf(figure),
    };
  }, [levers, municipality, find, t, answers, textOf]);
}
