import { useTranslations } from 'use-intl';
import { equationDecimals } from '../../i18n/quantityValue.ts';
import { BASE_YEAR, YEARS } from '../../model/years.ts';
import type { CatalogueQuantity } from '../../schema/catalogue.ts';
import { writeFigure } from '../../schema/figureAddress.ts';
import { useApp, useNumbers, useTextOf } from '../appContext.ts';
import { addressInto } from './addressInto.ts';
import { ChangedBehind } from './ChangedBehind.tsx';
import { Contradictions } from './Contradictions.tsx';
import { expressionIn, sectorLabelOf } from './catalogueIndex.ts';
import { Formula } from './Formula.tsx';
import { OverTime } from './OverTime.tsx';
import { Parts } from './Parts.tsx';
import { Tag } from './Tag.tsx';
import { UsedIn } from './UsedIn.tsx';
import { useFigureNames } from './useFigureNames.ts';
import { useNumberWords } from './useNumberWords.ts';
import { useToldDecimals } from './useToldDecimals.ts';
import { useTraced } from './useTraced.ts';

/** Units of levers whose value is a point in time. */
const YEAR_UNITS = ['year', 'decimal year'];

interface QuantityPanelProps {
  readonly quantity: CatalogueQuantity;
  readonly year: number;
  /** Scenario that the number belongs to; the current one where undefined. */
  readonly scenario: string | undefined;
}

/** A quantity of the model in a year: its value, its equation, what it is made of, and how it goes over time. */
export function QuantityPanel({ quantity, year, scenario }: QuantityPanelProps) {
  const { businessAsUsual, levers, openFigures } = useApp();
  const t = useTranslations('drawer');
  const textOf = useTextOf();
  const numbers = useNumbers();
  const words = useNumberWords();
  const { nameOf, scenarioName } = useFigureNames();
  const traced = useTraced(scenario);
  const usual = useTraced(businessAsUsual.id);
  const decimals = useToldDecimals(quantity.id, traced, year);
  if (!traced) return <p>{t('loading')}</p>;
  const { id, unit } = quantity;
  const expression = expressionIn(quantity, year);
  const values = traced.valuesIn(year);
  const value = values.now(id);
  const sector = sectorLabelOf(quantity.sector);
  return (
    <>
      <p className="drawer-value">
        {Number.isFinite(value) ? words.quantity(unit, value, decimals) : t('noValue')}
      </p>
      <p className="drawer-beside">
        {scenario === undefined ? t('yourScenario') : scenarioName(scenario)}{' '}
        <label>
          {t('inYear', { year: '' })}
          <span className="unseen">{t('year')}</span>
          <select value={year} onChange={(event) => openFigures.turnTo(Number(event.currentTarget.value))}>
            {YEARS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        {usual && scenario !== businessAsUsual.id && (
          <span>
            {t('compareWith', {
              scenario: textOf(businessAsUsual.name),
              value: words.quantity(unit, usual.valuesIn(year).now(id), decimals),
            })}
          </span>
        )}
      </p>
      <ChangedBehind id={id} scenario={traced.scenario} />
      <p>{textOf(quantity.note)}</p>
      <section>
        <h3>{t('calculation')}</h3>
        {year === BASE_YEAR && quantity.initial && <p>{t('start', { year: String(year) })}</p>}
        <Formula
          id={id}
          label={textOf(quantity.label)}
          expression={expression}
          values={values}
          told={(result) => numbers.number(result, equationDecimals(unit, value))}
          nameOf={nameOf}
          isYear={(name) => name === 'year' || YEAR_UNITS.includes(levers.get(name)?.unit ?? '')}
          addressOf={(name, before) =>
            name === 'year' ? undefined : writeFigure(addressInto(name, before ? year - 1 : year, scenario))
          }
        />
      </section>
      <Parts expression={expression} year={year} traced={traced} scenario={scenario} />
      <OverTime id={id} unit={unit} label={textOf(quantity.label)} year={year} scenario={scenario} />
      <Contradictions id={id} />
      <section className="facts">
        <h3>{t('facts')}</h3>
        <dl>
          <dt>{t('exactlyTerm')}</dt>
          <dd>{words.figure(unit, value)}</dd>
          <dt>{t('kind')}</dt>
          <dd>
            <Tag tag={quantity.source.tag} />
          </dd>
          <dt>{t('reason')}</dt>
          <dd>{textOf(quantity.source)}</dd>
          {sector && (
            <>
              <dt>{t('belongsTo')}</dt>
              <dd>{textOf(sector)}</dd>
            </>
          )}
        </dl>
      </section>
      <UsedIn id={id} year={year} scenario={scenario} />
    </>
  );
}
