import type { PageLever } from '../../schema/pageMunicipality.ts';
import { useApp, useValueText } from '../appContext.ts';
import './switch.css';

interface LeverSwitchProps {
  readonly lever: PageLever;
  readonly name: string;
  readonly value: number;
  readonly describedBy?: string;
}

/** A lever that is yes or no. */
export function LeverSwitch({ lever, name, value, describedBy }: LeverSwitchProps) {
  const { scenarios } = useApp();
  const valueText = useValueText();
  const on = value === lever.max;
  return (
    <button
      type="button"
      className="switch"
      role="switch"
      aria-checked={on}
      aria-label={name}
      aria-describedby={describedBy}
      onClick={() => scenarios.setLever(lever.id, on ? lever.min : lever.max)}
    >
      <span className="switch-word" aria-hidden="true">
        {valueText(lever, value)}
      </span>
      <span className="switch-track" aria-hidden="true" />
    </button>
  );
}
