import { useTranslations } from 'use-intl';
import type { SourceReference } from '../../schema/municipality/figure.ts';
import { useApp, useTextOf } from '../appContext.ts';

/** Where something comes from: documents with line or page, and how it was read out of them. */
export function SourceList({ sources }: { readonly sources: readonly SourceReference[] }) {
  const { municipality } = useApp();
  const t = useTranslations('sources');
  const textOf = useTextOf();
  const told = sources.map(({ document, lines, page, text }) => {
    const title = municipality.documents.find(({ id }) => id === document)?.title;
    const places = [
      ...(lines ? [t('lines', { lines: lines.join(', '), count: lines.length })] : []),
      ...(page === undefined ? [] : [t('page', { page: String(page) })]),
    ];
    const name = [title ? textOf(title) : document, ...places].join(', ');
    return text ? `${name}: ${textOf(text)}` : name;
  });
  return (
    <ul className="sources" aria-label={t('label')}>
      {[...new Set(told)].map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
