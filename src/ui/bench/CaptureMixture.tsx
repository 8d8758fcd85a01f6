import { useTranslations } from 'use-intl';
import { CAPTURE_OUTCOMES, type CaptureOutcome } from '../../analysis/captureChances.ts';
import { useNumbers } from '../appContext.ts';

/** How likely each outcome of capture is held, in parts of any size. */
export type CaptureWeights = Readonly<Record<CaptureOutcome, number>>;

/** Until the reader says otherwise, no outcome is held likelier than another. */
export const EVEN_WEIGHTS: CaptureWeights = { onTime: 50, twoYearsLate: 50, never: 50 };

const MOST_PARTS = 100;
const STEP_PARTS = 5;

interface CaptureMixtureProps {
  readonly weights: CaptureWeights;
  readonly onChange: (weights: CaptureWeights) => void;
}

/** The reader's own view of what becomes of carbon capture: more of one is less of the others. */
export function CaptureMixture({ weights, onChange }: CaptureMixtureProps) {
  const t = useTranslations('bench');
  const numbers = useNumbers();
  const sum = CAPTURE_OUTCOMES.reduce((all, outcome) => all + weights[outcome], 0);
  return (
    <fieldset className="capture-mixture">
      <legend>{t('mixture')}</legend>
      {CAPTURE_OUTCOMES.map((outcome) => {
        const share = sum > 0 ? numbers.percent(weights[outcome] / sum, 0) : t('noShareYet');
        return (
          <label key={outcome}>
            <span>{t(outcome)}</span>
            <input
              type="range"
              min={0}
              max={MOST_PARTS}
              step={STEP_PARTS}
              value={weights[outcome]}
              aria-valuetext={share}
              onChange={(event) => onChange({ ...weights, [outcome]: Number(event.currentTarget.value) })}
            />
            <output className="number">{share}</output>
          </label>
        );
      })}
    </fieldset>
  );
}
