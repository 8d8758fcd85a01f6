import { useTranslations } from 'use-intl';
import { TOTAL_QUANTITY } from '../../model/breakdowns.ts';
import { BEFORE, type FigureAddress } from '../../schema/figureAddress.ts';
import type { Target } from '../../schema/municipality/accounts.ts';
import type { PageLever } from '../../schema/pageMunicipality.ts';
import { useApp, useSimulations, useTextOf } from '../appContext.ts';
import { quantityOf } from './catalogueIndex.ts';
import { FigureLink } from './FigureLink.tsx';
import { Subtraction } from './Subtraction.tsx';
import { UsedIn } from './UsedIn.tsx';
import { useFigureNames } from './useFigureNames.ts';
import { useTraced } from './useTraced.ts';

const TOTAL = TOTAL_QUANTITY.residual;

const totalIn = (year: number): FigureAddress => ({ kind: 'quantity', id: TOTAL, year });

/** A lever's own effect: two totals, one with the lever as it is and one with it as under business as usual. */
export function EffectPanel({ lever, year }: { readonly lever: PageLever; readonly year: number }) {
  const { municipality, goalYears } = useApp();
  const t = useTranslations('drawer');
  const textOf = useTextOf();
  const traced = useTraced(undefined);
  const effects = useSimulations(({ current }) => current?.effects);
  const place = goalYears.indexOf(year);
  const at = municipality.levers.indexOf(lever) * goalYears.length + place;
  const effect = effects?.[place === -1 ? -1 : at];
  if (!traced) return <p>{t('loading')}</p>;
  if (effect === undefined) return <p>{t('noValue')}</p>;
  const total = traced.valuesIn(year).now(TOTAL);
  return (
    <>
      <Subtraction
        unit="t/yr"
        from={{ name: t('effect.withIt'), value: total, to: totalIn(year) }}
        less={{ name: t('effect.withoutIt'), value: total - effect, to: null }}
        result={t('effect.result')}
      />
      <p>{t('effect.meaning')}</p>
      <p>
        <FigureLink to={{ kind: 'input', id: lever.id }}>{textOf(lever.label)}</FigureLink>
      </p>
      <UsedIn id={lever.id} year={year} />
    </>
  );
}

/** A quantity of the current scenario, less that of another. */
export function DifferencePanel({
  id,
  year,
  scenario,
}: {
  readonly id: string;
  readonly year: number;
  readonly scenario: string;
}) {
  const t = useTranslations('drawer');
  const { scenarioName } = useFigureNames();
  const own = useTraced(undefined);
  const other = useTraced(scenario);
  const quantity = quantityOf(id);
  if (!own || !other || !quantity) return <p>{t(scenario === BEFORE ? 'beforeGone' : 'loading')}</p>;
  return (
    <Subtraction
      unit={quantity.unit}
      from={{
        name: t('yourScenario'),
        value: own.valuesIn(year).now(id),
        to: { kind: 'quantity', id, year },
      }}
      less={{
        name: scenarioName(scenario),
        value: other.valuesIn(year).now(id),
        to: { kind: 'quantity', id, year, scenario },
      }}
      result={t('difference.result')}
    />
  );
}

/** The total of a goal's year, less what the goal allows. */
export function GapPanel({ target }: { readonly target: Target }) {
  const t = useTranslations('drawer');
  const textOf = useTextOf();
  const traced = useTraced(undefined);
  if (!traced) return <p>{t('loading')}</p>;
  const { id, year, label, value } = target;
  return (
    <Subtraction
      unit="t/yr"
      from={{ name: t('yourScenario'), value: traced.valuesIn(year).now(TOTAL), to: totalIn(year) }}
      less={{ name: textOf(label), value, to: { kind: 'input', id } }}
      result={t('gap.result')}
    />
  );
}
