import { useTranslations } from 'use-intl';
import { problemSentence } from '../../../i18n/problemSentence.ts';
import type { Problem } from '../../../schema/problem.ts';

/** Tells what is wrong with kept indicators, or with a file of them. */
export function useProblemWords(): (problem: Problem) => string {
  const t = useTranslations('indicators');
  const problems = useTranslations('problems');
  return (problem) => {
    if (problem.code === 'foreign') return t('foreign');
    const sentence = problemSentence(problem, {
      say: (key, values) => problems(key, values),
      nameOf: (id) => id,
      amountOf: (_, value) => String(value),
    });
    const [, at] = /^indicators\.(\d+)/.exec(problem.where) ?? [];
    return at === undefined
      ? sentence
      : t('refusedAt', { position: String(Number(at) + 1), problem: sentence });
  };
}
