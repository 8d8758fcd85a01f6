import { useTranslations } from 'use-intl';
import type { Scenario } from '../../engine/scenario.ts';
import { behind } from './catalogueIndex.ts';
import { FigureLink } from './FigureLink.tsx';
import { useFigureNames } from './useFigureNames.ts';

interface ChangedBehindProps {
  readonly id: string;
  readonly scenario: Scenario;
}

/** Says which figures that a quantity rests on the scenario has set otherwise; nothing where it has none. */
export function ChangedBehind({ id, scenario }: ChangedBehindProps) {
  const t = useTranslations('drawer');
  const { nameOf } = useFigureNames();
  const changed = behind(id, new Set(Object.keys(scenario.parameters)));
  if (changed.length === 0) return null;
  return (
    <div className="drawer-changed">
      <p>{t('changedBehind', { count: changed.length })}</p>
      <ul>
        {changed.map((each) => (
          <li key={each}>
            <FigureLink to={{ kind: 'input', id: each }}>{nameOf(each)}</FigureLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
