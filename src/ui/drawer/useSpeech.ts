import { useTranslations } from 'use-intl';
import type { FormulaSpeech } from '../../formula/spoken.ts';
import { useNumbers } from '../appContext.ts';

/** How formulas are read aloud in the reader's language. @param nameOf what stands for a quantity or input */
export function useSpeech(nameOf: (id: string) => string): FormulaSpeech {
  const t = useTranslations('equations.speech');
  const numbers = useNumbers();
  const list = (parts: readonly string[]): string => parts.join(', ');
  return {
    name: (id, before) => (before ? t('before', { name: nameOf(id) }) : nameOf(id)),
    number: (value) => numbers.ungrouped(value),
    operator: {
      '+': t('add'),
      '-': t('subtract'),
      '*': t('multiply'),
      '/': t('divide'),
      '^': t('power'),
      '<': t('less'),
      '<=': t('lessOrEqual'),
      '>': t('more'),
      '>=': t('moreOrEqual'),
    },
    minus: t('minus'),
    bracket: (inner) => t('bracket', { inner }),
    choose: (parts) => t('choose', parts),
    call: {
      clamp: ([value = '', low = '', high = '']) => t('clamp', { value, low, high }),
      compound: ([rate = '', duration = '']) => t('compound', { rate, duration }),
      expit: ([value = '']) => t('expit', { value }),
      logit: ([value = '']) => t('logit', { value }),
      max: (parts) => t('max', { list: list(parts) }),
      min: (parts) => t('min', { list: list(parts) }),
    },
    line: (points) =>
      t('line', { points: list(points.map(([place, value]) => t('point', { place, value }))) }),
  };
}
