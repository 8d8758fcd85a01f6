import { createElement } from 'react';
import { useTranslations } from 'use-intl';

interface NameSignProps {
  readonly id: string;
  readonly before: boolean;
  /** Where a press on it leads. */
  readonly address?: string;
}

/** The name of a quantity or input as a sign: letters, with the year at its end set lower. */
export function NameSign({ id, before, address }: NameSignProps) {
  const t = useTranslations('equations.words');
  if (id === 'year') return createElement('mtext', null, t('year'));
  const [, letters = id, year = ''] = /^(.*?)(\d{4})?$/.exec(id) ?? [];
  const lower = [year, before ? t('yearBefore') : ''].filter((part) => part !== '');
  const letter = createElement('mi', { mathvariant: 'normal', 'data-figure': address }, letters);
  return lower.length === 0
    ? letter
    : createElement(
        'msub',
        { 'data-figure': address },
        letter,
        createElement('mtext', null, lower.join(', ')),
      );
}
