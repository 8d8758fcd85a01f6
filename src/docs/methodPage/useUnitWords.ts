import { useTranslations } from 'use-intl';
import { useNumberWords } from '../../ui/drawer/useNumberWords.ts';

/** Units that go without words beside a value, or with others than in an equation. */
const OWN_WORDS = {
  '1': 'share',
  '1/yr': 'shareYear',
  count: 'count',
  bool: 'yesOrNo',
  year: 'year',
  'decimal year': 'month',
  yr: 'years',
  't/MWh': 'factor',
} as const;

const hasOwnWords = (unit: string): unit is keyof typeof OWN_WORDS => Object.hasOwn(OWN_WORDS, unit);

/** A unit by itself in the reader's words, as the equations count in it. */
export function useUnitWords(): (unit: string) => string {
  const t = useTranslations('methodPage.units');
  const words = useNumberWords();
  return (unit) => {
    if (hasOwnWords(unit)) return t(OWN_WORDS[unit]);
    const [, told = unit] = /^1\s(.+)$/.exec(words.figure(unit, 1)) ?? [];
    return told;
  };
}
