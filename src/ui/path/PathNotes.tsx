import { Fragment, memo } from 'react';
import { useTranslations } from 'use-intl';
import { useApp, useNumbers, useTextOf } from '../appContext.ts';
import { Figure } from '../parts/Figure.tsx';

/** What the reader has to know of the figures: what was published, what is ours, what compares only loosely. */
export const PathNotes = memo(function PathNotes() {
  const { municipality } = useApp();
  const t = useTranslations('chart');
  const numbers = useNumbers();
  const textOf = useTextOf();
  const { published, totals } = municipality;
  return (
    <div className="path-notes">
      <p>
        {published.figures.map(({ id, label, value }) => (
          <Fragment key={id}>
            {t.rich('publishedFigure', {
              label: textOf(label),
              tonnes: numbers.number(value),
              figure: (words) => <Figure of={id}>{words}</Figure>,
            })}
            .{' '}
          </Fragment>
        ))}
        {textOf(published.note)}
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
