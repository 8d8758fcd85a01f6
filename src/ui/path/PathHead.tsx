import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { LAST_YEAR } from '../../model/years.ts';
import { BREAKDOWNS, FORMS } from '../../state/views.ts';
import { useApp, useViews } from '../appContext.ts';
import { Segments } from '../parts/Segments.tsx';
import { firstYearOf } from '../verdict/judge.ts';

/** What the picture is called, and how it can be told and drawn; rests while a lever moves. */
export const PathHead = memo(function PathHead() {
  const { views, municipality } = useApp();
  const t = useTranslations('chart');
  const breakdown = useViews((state) => state.breakdown);
  const form = useViews((state) => state.form);
  return (
    <div className="path-head">
      <h2 id="path-heading">
        {t('heading', { first: String(firstYearOf(municipality)), last: String(LAST_YEAR) })}{' '}
        <span className="path-unit">{t('unit')}</span>
      </h2>
      <div className="path-choices">
        <Segments
          label={t('breakdown')}
          value={breakdown}
          choices={BREAKDOWNS.map((id) => ({ id, label: t(id === 'source' ? 'bySource' : 'byUser') }))}
          onChange={(choice) => views.setState({ breakdown: choice })}
        />
        <Segments
          label={t('form')}
          value={form}
          choices={FORMS.map((id) => ({ id, label: t(id) }))}
          onChange={(choice) => views.setState({ form: choice })}
        />
      </div>
    </div>
  );
});
