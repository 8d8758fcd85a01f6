import { useTranslations } from 'use-intl';
import { CAPTURE_OUTCOMES, type ChancesByCapture } from '../../analysis/captureChances.ts';
import { useApp, useNumbers } from '../appContext.ts';

/** The chances of the goals side by side, given what becomes of carbon capture. */
export function CaptureChances({ chances }: { readonly chances: ChancesByCapture }) {
  const { municipality } = useApp();
  const t = useTranslations('bench');
  const numbers = useNumbers();
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
        </tbody>
      </table>
    </div>
  );
}
