import { useTranslations } from 'use-intl';
import type { FigureAddress } from '../../schema/figureAddress.ts';
import { useNumbers } from '../appContext.ts';
import { FigureLink } from './FigureLink.tsx';
import { useNumberWords } from './useNumberWords.ts';

/** One side of a subtraction. */
export interface Term {
  readonly name: string;
  readonly value: number;
  /** Where it leads; null where it is worked out for this place alone. */
  readonly to: FigureAddress | null;
}

interface SubtractionProps {
  readonly unit: string;
  readonly from: Term;
  readonly less: Term;
  /** What comes out. */
  readonly result: string;
}

/** A difference written out as people do on paper: the one, less the other, and what is left. */
export function Subtraction({ unit, from, less, result }: SubtractionProps) {
  const t = useTranslations('drawer');
  const numbers = useNumbers();
  const words = useNumberWords();
  const difference = from.value - less.value;
  const row = (sign: string, { name, value, to }: Term) => (
    <tr>
      <th scope="row">
        <span aria-hidden="true">{sign}</span> {to ? <FigureLink to={to}>{name}</FigureLink> : name}
      </th>
      <td>{words.figure(unit, value)}</td>
    </tr>
  );
  return (
    <>
      <p className="drawer-value">{signed(difference, (value) => words.quantity(unit, value), numbers)}</p>
      <section>
        <h3>{t('calculation')}</h3>
        <table className="subtraction">
          <tbody>
            {row('', from)}
            {row('−', less)}
          </tbody>
          <tfoot>{row('=', { name: result, value: difference, to: null })}</tfoot>
        </table>
      </section>
    </>
  );
}

function signed(
  value: number,
  told: (value: number) => string,
  numbers: { readonly signed: (value: number) => string },
): string {
  return numbers.signed(value).startsWith('+') ? `+${told(value)}` : told(value);
}
