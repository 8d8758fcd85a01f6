import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { composedUnit } from '../../../i18n/composedUnit.ts';
import { formulaSentence } from '../../../i18n/formulaSentence.ts';
import { shownFactor } from '../../../i18n/inputValue.ts';
import type { FormulaProblem } from '../../../indicators/problem.ts';
import { useNumbers } from '../../appContext.ts';
import { useNumberWords } from '../../drawer/useNumberWords.ts';

const WORDED = ['t', 'yr', 'h', 'ha'] as const;

const wordedName = (name: string): (typeof WORDED)[number] | undefined =>
  WORDED.find((each) => each === name);

/** Numbers without unit are told in per cent as long as they are no greater. */
const GREATEST_SHARE = 1.5;

const SIGNIFICANT_DIGITS = 3;
const MOST_DECIMALS = 6;

/** How the values of an indicator are told. */
export interface IndicatorMeasure {
  /** The unit in words. */
  readonly unit: string;
  /** By this a value is multiplied before it is shown. */
  readonly factor: number;
  /** A value as it stands where the unit is told elsewhere. */
  readonly value: (value: number) => string;
  /** A value with its unit. */
  readonly full: (value: number) => string;
}

/** Indicators in the reader's words. */
export interface IndicatorWords {
  /** @param all every value that is shown; the greatest decides on per cent and on decimals */
  readonly measureOf: (unit: string, all: Iterable<number>) => IndicatorMeasure;
  readonly unitOf: (unit: string) => string;
  readonly sentence: (problem: FormulaProblem) => string;
}

/** Units, values and problems of formulas in words. */
export function useIndicatorWords(): IndicatorWords {
  const t = useTranslations('indicators');
  const say = useTranslations('formulas');
  const numbers = useNumbers();
  const told = useNumberWords();
  return useMemo(() => {
    const nameIn = (form: 'many' | 'one', name: string): string => {
      const worded = wordedName(name);
      return worded ? t(`${form}.${worded}`) : name;
    };
    const unitOf = (unit: string): string =>
      unit === '1'
        ? t('plain')
        : (told.unit(unit) ??
          composedUnit(unit, {
            many: (name) => nameIn('many', name),
            per: (name) => t('per', { unit: nameIn('one', name) }),
            perYear: t('perYear'),
          }));
    const list = new Intl.ListFormat(numbers.locale, { type: 'disjunction' });
    return {
      unitOf,
      measureOf(unit, all) {
        const greatest = Math.max(0, ...[...all].map(Math.abs).filter(Number.isFinite));
        const isShare = unit === '1' && greatest <= GREATEST_SHARE;
        const inPercent = isShare || unit === '1/yr';
        const factor = unit === '1' && !isShare ? 1 : shownFactor(unit);
        const decimals = decimalsOf(greatest * factor);
        const value = (each: number): string =>
          inPercent ? numbers.percent(each, Math.max(1, decimals)) : numbers.number(each * factor, decimals);
        const words = isShare ? t('share') : unitOf(unit);
        return {
          unit: words,
          factor,
          value,
          full: (each) => (unit === '1' || !Number.isFinite(each) ? value(each) : `${value(each)} ${words}`),
        };
      },
      sentence: (problem) =>
        formulaSentence(problem, {
          say: (key, values) => say(key, values),
          unitOf,
          either: (names) => list.format(names),
        }),
    };
  }, [t, say, numbers, told]);
}

/** Three digits that mean something for the greatest value, so that those beside it line up. */
function decimalsOf(size: number): number {
  if (size === 0) return 0;
  const decimals = SIGNIFICANT_DIGITS - 1 - Math.floor(Math.log10(size));
  return Math.min(MOST_DECIMALS, Math.max(0, decimals));
}
