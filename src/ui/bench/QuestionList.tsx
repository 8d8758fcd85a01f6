import { useTranslations } from 'use-intl';
import { QUESTIONS, type Question } from './questions.ts';

/** The questions that the analyses answer, beside the picture that raises them. */
export function QuestionList({ onAsk }: { readonly onAsk: (question: Question) => void }) {
  const t = useTranslations('page');
  return (
    <nav className="questions" aria-label={t('closer')}>
      <h3>{t('closer')}</h3>
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question}>
            <button type="button" onClick={() => onAsk(question)}>
              {t(`questions.${question}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
