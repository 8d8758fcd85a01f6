import { useTranslations } from 'use-intl';
import type { BilingualText } from '../../model/language.ts';
import type { SourceReference } from '../../schema/municipality/figure.ts';
import { useTextOf } from '../appContext.ts';

/** What has to be known of the documents that sources name. */
export type NamedDocuments = readonly { readonly id: string; readonly title: BilingualText }[];

/** Puts sources in words, each once: documents with line or page, and how it was read out of them. */
export function useSourceTexts(
  documents: NamedDocuments,
): (sources: readonly SourceReference[]) => readonly string[] {
  const t = useTranslations('sources');
  const textOf = useTextOf();
  const told = ({ document, lines, page, text }: SourceReference): string => {
    const title = documents.find(({ id }) => id === document)?.title;
    const places = [
      ...(lines ? [t('lines', { lines: lines.join(', '), count: lines.length })] : []),
      ...(page === undefined ? [] : [t('page', { page: String(page) })]),
    ];
    const name = [title ? textOf(title) : document, ...places].join(', ');
    return text ? `${name}: ${textOf(text)}` : name;
  };
  return (sources) => [...new Set(sources.map(told))];
}
