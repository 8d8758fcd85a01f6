import { useTranslations } from 'use-intl';
import type { PageLever } from '../../schema/pageMunicipality.ts';
import { useApp, useNumbers, useSimulations } from '../appContext.ts';
import { Figure } from '../parts/Figure.tsx';

interface LeverEffectProps {
  readonly lever: PageLever;
  /** True where the lever stands as under business as usual. */
  readonly unmoved: boolean;
}

/**
 * What the lever alone does in the year of the first goal, in tonnes and with its sign. It follows the
 * results by itself, since every lever's effect changes whichever lever moves.
 */
export function LeverEffect({ lever, unmoved }: LeverEffectProps) {
  const { municipality, goalYears } = useApp();
  const t = useTranslations('levers');
  const numbers = useNumbers();
  const at = municipality.levers.indexOf(lever) * goalYears.length;
  const tonnes = useSimulations(({ current }) => {
    const effect = current?.effects[at];
    // Half a tonne is told as a whole one, above zero and below, as wherever numbers are written.
    return effect === undefined ? null : Math.sign(effect) * Math.round(Math.abs(effect));
  });
  const year = String(goalYears[0] ?? '');
  if (tonnes === null) return <span className="effect">…</span>;
  if (unmoved) return <span className="effect">{t('effectNone')}</span>;
  if (tonnes === 0) return <span className="effect">{t('effectZero', { year })}</span>;
  return (
    <span className="effect" data-direction={tonnes < 0 ? 'less' : 'more'}>
      <Figure of={`effect.${lever.id}.${year}`}>
        {t('effect', { tonnes: numbers.signed(tonnes), year })}
      </Figure>
    </span>
  );
}
