import { useTranslations } from 'use-intl';
import { BASE_YEAR } from '../../model/years.ts';
import { useApp, useScenarios } from '../appContext.ts';
import { externalLevers } from '../externalLevers.ts';
import { useInputWords } from '../useInputWords.ts';
import { firstYearOf } from '../verdict/judge.ts';

/** What is taken for given: what nobody here decides, the figures changed for the scenario, and the accounts. */
export function SheetAssumptions() {
  const { municipality } = useApp();
  const t = useTranslations('print');
  const words = useInputWords();
  const current = useScenarios((state) => state.current);
  const listOf = (ids: readonly string[]): string =>
    ids.map((id) => t('setting', { name: words.nameOf(id), value: words.valueIn(id, current) })).join('; ');
  const changed = Object.keys(current.parameters);
  const outside = [...externalLevers(municipality)];
  return (
    <section>
      <h2>{t('assumptions')}</h2>
      <ul>
        <li>
          {t('account', { base: String(BASE_YEAR), first: String(firstYearOf(municipality)) })}{' '}
          {changed.length > 0 ? t('changed', { list: listOf(changed) }) : t('unchanged')}
        </li>
        <li>{t('outside', { list: listOf(outside) })}</li>
      </ul>
    </section>
  );
}
