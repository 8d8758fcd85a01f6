import { useTranslations } from 'use-intl';
import type { AnswerId } from '../../schema/figureAddress.ts';
import { Figure } from '../parts/Figure.tsx';

/** Heading of an analysis; named by it, and found by whoever goes there. */
export function PanelHeading({
  question,
}: {
  readonly question: Exclude<AnswerId, 'map' | 'accounting' | 'indicators'>;
}) {
  const t = useTranslations('page');
  return (
    <div className="panel-heading">
      <h3 id={`${question}-heading`} tabIndex={-1}>
        {t(`questions.${question}`)}
      </h3>
      <AnswerMethod of={question} />
    </div>
  );
}

/** Leads to how an analysis works out its numbers. */
export function AnswerMethod({ of }: { readonly of: AnswerId }) {
  const t = useTranslations('bench');
  return (
    <span className="bench-note">
      <Figure of={{ kind: 'answer', id: of }}>{t('method')}</Figure>
    </span>
  );
}
