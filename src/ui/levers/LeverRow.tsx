import { lazy, memo, Suspense, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PageLever } from '../../schema/pageMunicipality.ts';
import { useApp, useTextOf, useValueText } from '../appContext.ts';
import { LeverEffect } from './LeverEffect.tsx';
import { LeverSwitch } from './LeverSwitch.tsx';
import { LeverTrack } from './LeverTrack.tsx';
import { LeverWarnings } from './LeverWarnings.tsx';
import { ValueField } from './ValueField.tsx';
import './lever.css';

const LeverDetails = lazy(() => import('./LeverDetails.tsx'));

interface LeverRowProps {
  readonly lever: PageLever;
  readonly value: number;
}

/** One lever: its name, its value, its track, what it does, what it means and who decides. */
export const LeverRow = memo(function LeverRow({ lever, value }: LeverRowProps) {
  const { businessAsUsual, municipality } = useApp();
  const t = useTranslations('levers');
  const textOf = useTextOf();
  const valueText = useValueText();
  const describedBy = useId();
  const detailsId = useId();
  const [open, setOpen] = useState(false);
  const name = textOf(lever.label);
  const owner = municipality.owners.find(({ id }) => id === lever.owner);
  const isSwitch = lever.unit === 'bool';
  const unmoved = Object.is(value, businessAsUsual.levers[lever.id]);
  const told = (
    <span id={describedBy} className="lever-effect">
      <span className="unseen">{t('effectSpokenLead')} </span>
      <LeverEffect lever={lever} unmoved={unmoved} />
    </span>
  );
  return (
    <div className="lever" data-lever={lever.id}>
      <div className="lever-head">
        <button
          type="button"
          className="lever-name"
          aria-label={t('details', { name })}
          aria-expanded={open}
          aria-controls={detailsId}
          onClick={() => setOpen(!open)}
        >
          {name} <span className="chevron" aria-hidden="true" />
        </button>
        {isSwitch && told}
        {isSwitch ? (
          <LeverSwitch lever={lever} name={name} value={value} describedBy={describedBy} />
        ) : (
          <ValueField lever={lever} name={name} value={value} />
        )}
      </div>
      {!isSwitch && (
        <div className="lever-body">
          <LeverTrack
            lever={lever}
            name={name}
            value={value}
            valueInWords={valueText(lever, value)}
            describedBy={describedBy}
          />
          {told}
        </div>
      )}
      <p className="lever-meaning">
        {textOf(lever.meaning)} {owner && `${textOf(owner.decides)}.`}
      </p>
      <LeverWarnings lever={lever.id} />
      <div id={detailsId}>
        <Suspense>{open && <LeverDetails lever={lever} />}</Suspense>
      </div>
    </div>
  );
});
