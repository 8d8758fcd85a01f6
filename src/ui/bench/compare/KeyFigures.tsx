import { useTranslations } from 'use-intl';
import { Figure } from '../../parts/Figure.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { SideBySide } from '../SideBySide.tsx';
import { comparedHeads } from './ComparedName.tsx';
import type { ComparedScenario } from './useComparison.ts';
import { useKeyFigures } from './useKeyFigures.ts';

/** What each scenario leads to, side by side. */
export function KeyFigures({ compared }: { readonly compared: readonly ComparedScenario[] }) {
  const t = useTranslations('compare');
  const rows = useKeyFigures(compared);
  return (
    <SideBySide label={t('keyFigures')} className="key-figures" heads={comparedHeads(compared)}>
      {rows.map(({ label, cells }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          {cells.map(({ text, reached, figure }, at) => (
            <td key={compared[at]?.id} className="number">
              {reached === undefined ? (
                <Figure of={figure} inTable>
                  {text}
                </Figure>
              ) : (
                <span className="outcome" data-reached={reached}>
                  <Icon name={reached ? 'reached' : 'missed'} /> {text}
                </span>
              )}
            </td>
          ))}
        </tr>
      ))}
    </SideBySide>
  );
}
