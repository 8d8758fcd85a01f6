import { useTranslations } from 'use-intl';
import type { Figure } from '../../schema/municipality/figure.ts';
import { useNumbers, useTextOf } from '../../ui/appContext.ts';
import { useNumberWords } from '../../ui/drawer/useNumberWords.ts';
import { anchors } from './anchors.ts';
import type { MethodFacts } from './facts.ts';
import { Section } from './Section.tsx';
import { Sign } from './Sign.tsx';
import { Table } from './Table.tsx';
import { useSourceSentence } from './useSourceSentence.ts';

/** Every figure that an equation reads, with its source. */
export function Figures({ used, municipality }: MethodFacts) {
  const t = useTranslations('methodPage.figures');
  const title = useTranslations('methodPage.sections')('figures');
  const textOf = useTextOf();
  const numbers = useNumbers();
  const count = used.flatMap(({ figures }) => figures).length;
  const columns = [
    { name: t('name') },
    { name: t('value'), isNumber: true },
    { name: t('kind') },
    { name: t('range') },
  ];
  return (
    <Section id="figures">
      <p>{t('intro', { count: numbers.number(count) })}</p>
      <Table use="figures" caption={title} captionUnseen columns={columns}>
        {used.map(({ sector, label, figures }) => (
          <tbody key={sector}>
            <tr className="group">
              <th colSpan={columns.length} scope="rowgroup">
                {textOf(label)}
              </th>
            </tr>
            {figures.map((figure) => (
              <FigureRow key={figure.id} figure={figure} documents={municipality.documents} />
            ))}
          </tbody>
        ))}
      </Table>
    </Section>
  );
}

interface FigureRowProps extends Pick<MethodFacts['municipality'], 'documents'> {
  readonly figure: Figure;
}

function FigureRow({ figure, documents }: FigureRowProps) {
  const { id, label, value, unit, tag, range, source, note } = figure;
  const t = useTranslations('methodPage.figures');
  const kinds = useTranslations('drawer.tags');
  const textOf = useTextOf();
  const words = useNumberWords();
  const sourceOf = useSourceSentence(documents);
  return (
    <>
      <tr id={anchors.name(id)} data-name={id} className="facts">
        <th scope="row">
          {textOf(label)} <Sign id={id} />
        </th>
        <td className="number">{words.figure(unit, value)}</td>
        <td>{kinds(tag)}</td>
        <td>
          {range
            ? t('fromTo', { low: words.figure(unit, range.low), high: words.figure(unit, range.high) })
            : t('fixed')}
        </td>
      </tr>
      <tr className="background">
        <td colSpan={4}>
          {note && <p>{textOf(note)}</p>}
          <p>{t('source', { source: sourceOf(source) })}</p>
        </td>
      </tr>
    </>
  );
}
