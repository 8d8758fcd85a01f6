import { useTranslations } from 'use-intl';
import type { Question } from './questions.ts';

/** Heading of an analysis; named by it, and found by whoever goes there. */
export function PanelHeading({ question }: { readonly question: Question }) {
  const t = useTranslations('page');
  return (
    <h3 id={`${question}-heading`} tabIndex={-1}>
      {t(`questions.${question}`)}
    </h3>
  );
}
