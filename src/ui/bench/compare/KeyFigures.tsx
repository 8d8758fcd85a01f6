import { useTranslations } from 'use-intl';
import { Icon } from '../../parts/Icon.tsx';
import { ComparedName } from './ComparedName.tsx';
import type { ComparedScenario } from './useComparison.ts';
import { useKeyFigures } from './useKeyFigures.ts';

/** What each scenario leads to, side by side. */
export function KeyFigures({ compared }: { readonly compared: readonly ComparedScenario[] }) {
  const t = useTranslations('compare');
  const rows = useKeyFigures(compared);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable without a mouse
    <section className="side-by-side" aria-label={t('keyFigures')} tabIndex={0}>
      <table className="key-figures">
        <thead>
          <tr>
            <td />
            {compared.map((scenario) => (
              <th key={scenario.id} scope="col">
                <ComparedName scenario={scenario} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map(({ text, reached }, at) => (
                <td key={compared[at]?.id} className="number" data-reached={reached}>
                  {reached !== undefined && <Icon name={reached ? 'reached' : 'missed'} />} {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
