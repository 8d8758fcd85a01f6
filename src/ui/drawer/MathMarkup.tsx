import { createElement, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Typeset } from '../../formula/typeset.ts';
import { useNumbers } from '../appContext.ts';

interface MathMarkupProps {
  readonly set: Typeset;
  /** How a quantity or input is shown. */
  readonly leaf: (id: string, before: boolean) => ReactNode;
}

/** A typeset formula as MathML. */
export function MathMarkup({ set, leaf }: MathMarkupProps) {
  const t = useTranslations('equations.words');
  const numbers = useNumbers();
  const draw = (piece: Typeset, key: number): ReactNode => {
    switch (piece.element) {
      case 'mn':
        return createElement('mn', { key }, writeConstant(piece.value, numbers.exact, numbers.ungrouped));
      case 'mo':
        return createElement('mo', { key }, piece.sign);
      case 'mi':
        return createElement('mi', { key }, piece.text);
      case 'mtext':
        return createElement('mtext', { key }, `\u00a0${t(piece.word)}\u00a0`);
      case 'name':
        return createElement('mrow', { key }, leaf(piece.id, piece.before));
      case 'mtable':
        return createElement('mtable', { key, 'data-use': piece.use }, piece.parts.map(draw));
      default:
        return createElement(piece.element, { key }, piece.parts.map(draw));
    }
  };
  return draw(set, 0);
}

/** Years as years, all else as numbers. */
function writeConstant(
  value: number,
  exact: (value: number) => string,
  ungrouped: (value: number) => string,
): string {
  return Number.isInteger(value) && value >= 1900 && value < 2100 ? ungrouped(value) : exact(value);
}
