import measures from 'virtual:municipality/measures';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { BASE_YEAR } from '../../../model/years.ts';
import { Segments } from '../../parts/Segments.tsx';
import { MeasureList } from './MeasureList.tsx';
import { MeasuresByLever } from './MeasuresByLever.tsx';
import './measures.css';

type View = 'measures' | 'levers';

const VIEWS: readonly View[] = ['measures', 'levers'];

/** The plan behind the levers: every measure, or the levers whose measures are behind. */
export default function Measures() {
  const t = useTranslations('measures');
  const [view, setView] = useState<View>('measures');
  return (
    <section className="measures">
      <p className="numbers-intro">
        {t('intro', { count: String(measures.length), year: String(BASE_YEAR) })}
      </p>
      <Segments
        label={t('view')}
        value={view}
        choices={VIEWS.map((id) => ({ id, label: t(`views.${id}`) }))}
        onChange={setView}
      />
      {view === 'measures' ? <MeasureList measures={measures} /> : <MeasuresByLever measures={measures} />}
    </section>
  );
}
