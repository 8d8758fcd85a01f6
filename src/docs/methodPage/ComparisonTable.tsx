import { useTranslations } from 'use-intl';
import { useNumbers, useTextOf } from '../../ui/appContext.ts';
import type { Comparison } from './comparisons.ts';
import { Table } from './Table.tsx';

interface ComparisonTableProps {
  readonly use: string;
  readonly caption: string;
  /** Rows under a heading of their own, or under none. */
  readonly groups: readonly { readonly name: string | null; readonly rows: readonly Comparison[] }[];
}

/** What was reported beside what the model computes, and the difference. */
export function ComparisonTable({ use, caption, groups }: ComparisonTableProps) {
  const t = useTranslations('methodPage.calibration');
  const textOf = useTextOf();
  const numbers = useNumbers();
  const columns = [
    { name: t('part') },
    { name: t('reported'), isNumber: true },
    { name: t('computed'), isNumber: true },
    { name: t('difference'), isNumber: true },
  ];
  return (
    <Table use={use} caption={caption} columns={columns}>
      {groups.map(({ name, rows }) => (
        <tbody key={name}>
          {name !== null && (
            <tr className="group">
              <th colSpan={columns.length} scope="rowgroup">
                {name}
              </th>
            </tr>
          )}
          {rows.map(({ id, label, reported, computed }) => (
            <tr key={id} data-compared={id}>
              <th scope="row">{textOf(label)}</th>
              <td className="number">{numbers.number(reported)}</td>
              <td className="number">{numbers.number(computed)}</td>
              <td className="number">{numbers.signed(computed - reported)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
}
