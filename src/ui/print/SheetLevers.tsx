import { useTranslations } from 'use-intl';
import { differencesBetween } from '../../engine/scenario.ts';
import { scenarioOf } from '../../state/appState.ts';
import { useApp, useNumbers, useScenarios, useSimulations } from '../appContext.ts';
import { useInputWords } from '../useInputWords.ts';

/** The levers that differ from business as usual, each with its own effect in the goals' years. */
export function SheetLevers() {
  const { businessAsUsual, goalYears, index, municipality } = useApp();
  const t = useTranslations('print');
  const numbers = useNumbers();
  const words = useInputWords();
  const current = useScenarios((state) => state.current);
  const effects = useSimulations((state) => state.current?.effects);
  const usual = scenarioOf(businessAsUsual);
  const differing = new Set(differencesBetween(index.layout, usual, current).map(({ id }) => id));
  const rows = municipality.levers
    .map(({ id }, at) => ({ id, from: at * goalYears.length }))
    .filter(({ id }) => differing.has(id));
  const years = new Intl.ListFormat(numbers.locale).format(goalYears.map(String));
  return (
    <section className="sheet-levers">
      <h2>{t('levers', { count: rows.length })}</h2>
      {rows.length > 0 && <p className="sheet-note">{t('leversUnit', { years: years })}</p>}
      <ul>
        {rows.map(({ id, from }) => (
          <li key={id}>
            <span>
              {words.nameOf(id)}{' '}
              <span className="sheet-note">
                {words.valueIn(id, usual)} → <b>{words.valueIn(id, current)}</b>
              </span>
            </span>
            {goalYears.map((year, at) => (
              <span key={year} className="number">
                {numbers.signed(effects?.[from + at] ?? Number.NaN)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
