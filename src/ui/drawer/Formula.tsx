import { createElement, type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { checkedDigits, roundedTo } from '../../formula/checkedDigits.ts';
import type { Values } from '../../formula/evaluate.ts';
import { spoken } from '../../formula/spoken.ts';
import { typeset } from '../../formula/typeset.ts';
import { withoutUnits } from '../../formula/withoutUnits.ts';
import { type Expression, usesFunction } from '../../model/expression.ts';
import { useNumbers } from '../appContext.ts';
import { Equation } from './Equation.tsx';
import { MathMarkup } from './MathMarkup.tsx';
import { NameSign } from './NameSign.tsx';
import { useSpeech } from './useSpeech.ts';

interface FormulaProps {
  /** What stands before the sign of equality. */
  readonly id: string;
  readonly label: string;
  readonly expression: Expression;
  readonly values: Values;
  /** The result as it is told above. */
  readonly told: (result: number) => string;
  readonly nameOf: (id: string) => string;
  /** True for a name whose value is a year, which is written without marks between thousands. */
  readonly isYear: (id: string) => boolean;
  /** Where a press on a name leads; none where it cannot be opened. */
  readonly addressOf: (id: string, before: boolean) => string | undefined;
}

/** Signs that are not learned at school, and what explains them. */
const LEGENDS = [
  { of: 'lerp', words: 'line' },
  { of: 'clamp', words: 'clamp' },
] as const;

/** An equation in signs, and again with the values in it, so exact that a reader can work it out. */
export function Formula({ id, label, expression, values, told, nameOf, isYear, addressOf }: FormulaProps) {
  const t = useTranslations('drawer');
  const equations = useTranslations('equations');
  const numbers = useNumbers();
  const plain = useMemo(() => withoutUnits(expression), [expression]);
  const set = useMemo(() => typeset(plain), [plain]);
  const shown = roundedTo(checkedDigits(plain, values, told), values);
  const numberOf = (name: string, before: boolean) => (before ? shown.before(name) : shown.now(name));
  const say = (formula: string) => equations('speech.equals', { name: label, formula });
  const inWords = useSpeech(nameOf);
  const symbol = (name: string, before: boolean): ReactNode => (
    <NameSign id={name} before={before} {...opened(addressOf(name, before))} />
  );
  const value = (name: string, before: boolean): ReactNode => {
    const number = numberOf(name, before);
    const text = isYear(name) ? numbers.ungrouped(number) : numbers.digits(number);
    const written = createElement('mn', { 'data-figure': addressOf(name, before) }, text);
    return number < 0
      ? createElement('mrow', null, createElement('mo', null, '('), written, createElement('mo', null, ')'))
      : written;
  };
  const result = createElement('mn', null, told(values.now(id)));
  return (
    <div className="formula">
      <h4>{t('inSymbols')}</h4>
      <Equation spoken={say(spoken(plain, inWords))} left={<NameSign id={id} before={false} />}>
        <MathMarkup set={set} leaf={symbol} />
      </Equation>
      <h4>{t('inNumbers')}</h4>
      <Equation
        spoken={say(
          spoken(plain, {
            ...inWords,
            name: (name, before) => numbers.ungrouped(numberOf(name, before)),
          }),
        )}
        left={result}
      >
        <MathMarkup set={set} leaf={value} />
      </Equation>
      {LEGENDS.filter(({ of }) => usesFunction(plain, of)).map(({ words }) => (
        <p key={words}>{equations(`legend.${words}`)}</p>
      ))}
    </div>
  );
}

const opened = (address: string | undefined) => (address === undefined ? {} : { address });
