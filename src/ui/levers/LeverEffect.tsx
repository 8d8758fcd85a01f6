import { useTranslations } from 'use-intl';
import { useApp, useNumbers } from '../appContext.ts';

interface LeverEffectProps {
  readonly effect: number | null;
  /** True where the lever stands as under business as usual. */
  readonly unmoved: boolean;
}

/** What the lever alone does in the year of the first goal, in tonnes and with its sign. */
export function LeverEffect({ effect, unmoved }: LeverEffectProps) {
  const { goalYears } = useApp();
  const t = useTranslations('levers');
  const numbers = useNumbers();
  const year = String(goalYears[0] ?? '');
  if (effect === null) return <span className="effect">…</span>;
  if (unmoved) return <span className="effect">{t('effectNone')}</span>;
  const rounded = numbers.number(Math.abs(effect));
  if (rounded === '0') return <span className="effect">{t('effectZero', { year })}</span>;
  const tonnes = `${effect < 0 ? '−' : '+'}${rounded}`;
  return (
    <span className="effect" data-direction={effect < 0 ? 'less' : 'more'}>
      {t('effect', { tonnes, year })}
    </span>
  );
}
