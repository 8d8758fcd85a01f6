import { useTranslations } from 'use-intl';
import { useStore } from 'zustand';
import { CUMULATIVE_QUANTITY, TOTAL_QUANTITY } from '../../model/breakdowns.ts';
import type { AnswerId, FigureAddress } from '../../schema/figureAddress.ts';
import { useApp, useScenarios } from '../appContext.ts';
import { FigureLink } from './FigureLink.tsx';
import { useFigureNames } from './useFigureNames.ts';

/** How an analysis came to a number: its method in words, and the quantities it rests on. */
export function AnswerPanel({ id }: { readonly id: AnswerId }) {
  const { openFigures, goalYears, businessAsUsual } = useApp();
  const t = useTranslations('drawer');
  const methods = useTranslations('answers');
  const { shortOf, scenarioName } = useFigureNames();
  const told = useStore(openFigures.store, (state) => state.told);
  const current = useScenarios((state) => state.current);
  const last = goalYears.at(-1);
  const own: readonly FigureAddress[] = [
    ...goalYears.map((year) => ({ kind: 'quantity', id: TOTAL_QUANTITY.residual, year }) as const),
    ...(last === undefined
      ? []
      : [{ kind: 'quantity', id: CUMULATIVE_QUANTITY.residual, year: last } as const]),
  ];
  const usual = own.map((figure) => ({ ...figure, scenario: businessAsUsual.id }));
  return (
    <>
      {told && (
        <section>
          <h3>{t('answer.told')}</h3>
          {told.scenario === current ? (
            <p className="drawer-value">{told.text}</p>
          ) : (
            <p>{t('answer.changed')}</p>
          )}
        </section>
      )}
      <section>
        <h3>{t('answer.method')}</h3>
        <p>{methods(`${id}.method`)}</p>
        {id === 'certainty' && <p>{t('answer.uncertain')}</p>}
      </section>
      <section>
        <h3>{t('answer.restsOn')}</h3>
        <Links heading={t('yourScenario')} figures={own} nameOf={shortOf} />
        <Links heading={scenarioName(businessAsUsual.id)} figures={usual} nameOf={shortOf} />
      </section>
    </>
  );
}

interface LinksProps {
  readonly heading: string;
  readonly figures: readonly FigureAddress[];
  readonly nameOf: (figure: FigureAddress) => string;
}

function Links({ heading, figures, nameOf }: LinksProps) {
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {figures.map((figure) => (
          <li key={nameOf(figure)}>
            <FigureLink to={figure}>{nameOf(figure)}</FigureLink>
          </li>
        ))}
      </ul>
    </>
  );
}
