import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CAPTURE_OUTCOMES, type ChancesByCapture, mixChances } from '../../analysis/captureChances.ts';
import { useApp, useNumbers } from '../appContext.ts';
import { CaptureMixture, EVEN_WEIGHTS } from './CaptureMixture.tsx';

/** The chances of the goals side by side, given what becomes of carbon capture. */
export function CaptureChances({ chances }: { readonly chances: ChancesByCapture }) {
  const { municipality } = useApp();
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const [weights, setWeights] = useState(EVEN_WEIGHTS);
  const isMixed = CAPTURE_OUTCOMES.some((outcome) => weights[outcome] > 0);
  const mixed = isMixed ? mixChances(chances, weights) : {};
  return (
    <div className="capture-chances">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('captureHeading')}</th>
            {municipality.targets.map(({ year, reduction }) => (
              <th key={year} scope="col">
                {reduction === 1
                  ? t('zeroIn', { year: String(year) })
                  : t('goalIn', { goal: numbers.exactPercent(reduction), year: String(year) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CAPTURE_OUTCOMES.map((outcome) => (
            <tr key={outcome}>
              <th scope="row">{t(outcome)}</th>
              {municipality.targets.map(({ year }) => (
                <td key={year} className="number">
                  {numbers.percent(chances[outcome][year] ?? Number.NaN, 0)}
                </td>
              ))}
            </tr>
          ))}
          <tr className="mixed-chances">
            <th scope="row">{t('mixed')}</th>
            {municipality.targets.map(({ year }) => (
              <td key={year} className="number">
                {isMixed ? numbers.percent(mixed[year] ?? Number.NaN, 0) : t('noShareYet')}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <CaptureMixture weights={weights} onChange={setWeights} />
    </div>
  );
}
