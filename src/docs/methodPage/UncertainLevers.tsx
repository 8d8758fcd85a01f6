import { useTranslations } from 'use-intl';
import type { Lever } from '../../schema/municipality/levers.ts';
import { useTextOf, useValueText } from '../../ui/appContext.ts';
import { anchors } from './anchors.ts';
import { Sign } from './Sign.tsx';
import { Table } from './Table.tsx';

/** Levers whose outcome nobody can decide, with the range of what may come. */
export function UncertainLevers({ levers }: { readonly levers: readonly Lever[] }) {
  const t = useTranslations('methodPage.limits');
  const fromTo = useTranslations('methodPage.figures');
  const textOf = useTextOf();
  const valueText = useValueText();
  return (
    <Table
      use="uncertain"
      caption={t('uncertain')}
      captionUnseen
      columns={[{ name: t('name') }, { name: t('range') }]}
    >
      <tbody>
        {levers.map((lever) => (
          <tr key={lever.id}>
            <th scope="row">
              <a href={`#${anchors.name(lever.id)}`}>{textOf(lever.label)}</a> <Sign id={lever.id} />
            </th>
            <td>
              {fromTo('fromTo', {
                low: valueText(lever, lever.uncertain?.low ?? Number.NaN),
                high: valueText(lever, lever.uncertain?.high ?? Number.NaN),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
