import { useTranslations } from 'use-intl';
import type { SourceReference } from '../../schema/municipality/figure.ts';
import { useApp } from '../appContext.ts';
import { useSourceTexts } from './useSourceTexts.ts';

/** Where something comes from: documents with line or page, and how it was read out of them. */
export function SourceList({ sources }: { readonly sources: readonly SourceReference[] }) {
  const { municipality } = useApp();
  const t = useTranslations('sources');
  const textsOf = useSourceTexts(municipality.documents);
  return (
    <ul className="sources" aria-label={t('label')}>
      {textsOf(sources).map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
