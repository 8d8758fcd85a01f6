import { memo, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { PageLever } from '../../schema/pageMunicipality.ts';
import { useApp, useTextOf, useValueText } from '../appContext.ts';
import { LeverDetails } from './LeverDetails.tsx';
import { LeverEffect } from './LeverEffect.tsx';
import { LeverSwitch } from './LeverSwitch.tsx';
import { LeverTrack } from './LeverTrack.tsx';
import { LeverWarnings } from './LeverWarnings.tsx';
import { ValueField } from './ValueField.tsx';

interface LeverRowProps {
  readonly lever: PageLever;
  readonly value: number;
  /** Own effect in the year of the first goal, t/yr; null until it is known. */
  readonly effect: number | null;
}

/** One lever: its name, its value, its track, what it does and what it means. */
export const LeverRow = memo(function LeverRow({ lever, value, effect }: LeverRowProps) {
  const { businessAsUsual } = useApp();
  const t = useTranslations('levers');
  const textOf = useTextOf();
  const valueText = useValueText();
  const describedBy = useId();
  const name = textOf(lever.label);
  const unmoved = Object.is(value, businessAsUsual.levers[lever.id]);
  return (
    <div className="lever" data-lever={lever.id}>
      <div className="lever-head">
        <span className="lever-name">{name}</span>
        {lever.unit === 'bool' ? (
          <LeverSwitch lever={lever} name={name} value={value} describedBy={describedBy} />
        ) : (
          <ValueField lever={lever} name={name} value={value} />
        )}
      </div>
      {lever.unit !== 'bool' && (
        <LeverTrack
          lever={lever}
          name={name}
          value={value}
          valueInWords={valueText(lever, value)}
          describedBy={describedBy}
        />
      )}
      <p className="lever-meaning">{textOf(lever.meaning)}</p>
      <div className="lever-foot">
        <span id={describedBy}>
          <span className="unseen">{t('effectSpokenLead')} </span>
          <LeverEffect effect={effect} unmoved={unmoved} />
        </span>
        <LeverDetails lever={lever} name={name} />
      </div>
      <LeverWarnings lever={lever.id} />
    </div>
  );
});
