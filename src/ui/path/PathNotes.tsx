import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { useApp, useNumbers, useTextOf } from '../appContext.ts';

/** What the reader has to know of the figures: what was published, what is ours, what compares only loosely. */
export const PathNotes = memo(function PathNotes() {
  const { municipality } = useApp();
  const t = useTranslations('chart');
  const numbers = useNumbers();
  const textOf = useTextOf();
  const { published, totals } = municipality;
  const figures = published.figures.map(({ label, value }) =>
    t('publishedFigure', { label: textOf(label), tonnes: numbers.number(value) }),
  );
  return (
    <div className="path-notes">
      <p>
        {figures.join('; ')}. {textOf(published.note)}
      </p>
      {totals
        .filter(({ countedBy }) => countedBy === 'widened')
        .map(({ id, year, note }) => (
          <p key={id}>
            {t('hollow', { year: String(year) })} {note && textOf(note)}
          </p>
        ))}
    </div>
  );
});
