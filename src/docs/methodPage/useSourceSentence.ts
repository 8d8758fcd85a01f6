import type { SourceReference } from '../../schema/municipality/figure.ts';
import { type NamedDocuments, useSourceTexts } from '../../ui/parts/useSourceTexts.ts';

/** Puts sources in one sentence without its full stop. */
export function useSourceSentence(
  documents: NamedDocuments,
): (sources: readonly SourceReference[]) => string {
  const textsOf = useSourceTexts(documents);
  return (sources) =>
    textsOf(sources)
      .map((text) => text.replace(/\.$/, ''))
      .join('; ');
}
