import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { scenarioOf } from '../../../state/appState.ts';
import { useApp, useTextOf } from '../../appContext.ts';
import { useInputWords } from '../../useInputWords.ts';
import { SideBySide } from '../SideBySide.tsx';
import { comparedHeads } from './ComparedName.tsx';
import type { ComparedScenario } from './useComparison.ts';
import { useDiffering } from './useDiffering.ts';

/** The levers and figures in which any of the scenarios differs from another. */
export function DifferingLevers({ compared }: { readonly compared: readonly ComparedScenario[] }) {
  const { businessAsUsual } = useApp();
  const t = useTranslations('compare');
  const textOf = useTextOf();
  const words = useInputWords();
  const groups = useDiffering(compared);
  const usual = scenarioOf(businessAsUsual);
  if (groups.length === 0) return <p>{t('sameLevers')}</p>;
  return (
    <>
      <p className="bench-note">{t('usual', { name: textOf(businessAsUsual.name) })}</p>
      <SideBySide label={t('levers')} className="differing" heads={comparedHeads(compared)}>
        {groups.map(({ name, inputs }) => (
          <Fragment key={name}>
            <tr>
              <th className="side-group" scope="rowgroup" colSpan={compared.length + 1}>
                {name}
              </th>
            </tr>
            {inputs.map((id) => (
              <tr key={id}>
                <th scope="row">{words.nameOf(id)}</th>
                {compared.map((each) => {
                  const value = words.valueIn(id, each.scenario);
                  return (
                    <td key={each.id} className="number" data-usual={value === words.valueIn(id, usual)}>
                      {value}
                    </td>
                  );
                })}
              </tr>
            ))}
          </Fragment>
        ))}
      </SideBySide>
    </>
  );
}
