import { Fragment, memo } from 'react';
import { useTranslations } from 'use-intl';
import type { PageLever } from '../../../schema/pageMunicipality.ts';
import { useApp, useScenarios, useTextOf, useValueText } from '../../appContext.ts';
import { TypedField } from '../../parts/TypedField.tsx';
import { Unfolding } from '../../parts/Unfolding.tsx';
import { SideBySide } from '../SideBySide.tsx';
import { limitsWith, type WaysAsked } from './waysAsked.ts';

interface LocksAndLimitsProps {
  readonly asked: WaysAsked;
  readonly onChange: (asked: WaysAsked) => void;
}

/** What is fixed beforehand: levers that stay, how far the others may go, and whether the impossible may be asked. */
export const LocksAndLimits = memo(function LocksAndLimits({ asked, onChange }: LocksAndLimitsProps) {
  const t = useTranslations('ways');
  const limited = Object.keys(asked.limits).length;
  return (
    <Unfolding className="locks" summary={t('locks', { locked: asked.locks.length, limited })}>
      <p className="bench-note">{t('locksIntro')}</p>
      <label className="locks-impossible">
        <input
          type="checkbox"
          checked={!asked.feasible}
          onChange={(event) => onChange({ ...asked, feasible: !event.currentTarget.checked })}
        />
        {t('impossible')}
      </label>
      <Table asked={asked} onChange={onChange} />
    </Unfolding>
  );
});

function Table({ asked, onChange }: LocksAndLimitsProps) {
  const { municipality } = useApp();
  const t = useTranslations('ways');
  const textOf = useTextOf();
  const heads = (['now', 'lock', 'lower', 'upper'] as const).map((id) => ({ id, head: t(id) }));
  return (
    <SideBySide label={t('locksLabel')} heads={heads}>
      {municipality.groups
        .filter(({ external }) => !external)
        .map(({ id, label }) => (
          <Fragment key={id}>
            <tr>
              <th className="side-group" scope="rowgroup" colSpan={5}>
                {textOf(label)}
              </th>
            </tr>
            {municipality.levers
              .filter(({ group }) => group === id)
              .map((lever) => (
                <Row key={lever.id} lever={lever} asked={asked} onChange={onChange} />
              ))}
          </Fragment>
        ))}
    </SideBySide>
  );
}

function Row({ lever, asked, onChange }: LocksAndLimitsProps & { readonly lever: PageLever }) {
  const t = useTranslations('ways');
  const textOf = useTextOf();
  const valueText = useValueText();
  const { id, min, max, unit } = lever;
  const value = useScenarios((state) => state.current.levers[id] ?? Number.NaN);
  const name = textOf(lever.label);
  const isLocked = asked.locks.includes(id);
  const { lower = min, upper = max } = asked.limits[id] ?? {};
  const lock = (locked: boolean): void =>
    onChange({ ...asked, locks: locked ? [...asked.locks, id] : asked.locks.filter((each) => each !== id) });
  const limit = (changed: { readonly lower?: number; readonly upper?: number }): void =>
    onChange({ ...asked, limits: limitsWith(asked.limits, lever, { lower, upper, ...changed }) });
  const isFree = !isLocked && unit !== 'bool';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{valueText(lever, value)}</td>
      <td>
        <input
          type="checkbox"
          aria-label={t('lockNamed', { name })}
          checked={isLocked}
          onChange={(event) => lock(event.currentTarget.checked)}
        />
      </td>
      <td className="number">
        {isFree && (
          <TypedField
            label={t('lowerNamed', { name })}
            input={lever}
            low={min}
            high={upper}
            value={lower}
            onTake={(typed) => limit({ lower: typed })}
          />
        )}
      </td>
      <td className="number">
        {isFree && (
          <TypedField
            label={t('upperNamed', { name })}
            input={lever}
            low={lower}
            high={max}
            value={upper}
            onTake={(typed) => limit({ upper: typed })}
          />
        )}
      </td>
    </tr>
  );
}
