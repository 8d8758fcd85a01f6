import type { Place } from '../../../indicators/problem.ts';

/** Stands for what is not there, so that its place can be marked. */
const NOTHING_THERE = '\u00a0';

/** A formula with the place of its problem marked; the sentence of the problem tells the same. */
export function FormulaMark({ formula, place }: { readonly formula: string; readonly place: Place }) {
  const end = place.offset + place.length;
  return (
    <p className="formula-marked" aria-hidden="true">
      <code>
        {formula.slice(0, place.offset)}
        <mark>{formula.slice(place.offset, end) || NOTHING_THERE}</mark>
        {formula.slice(end)}
      </code>
    </p>
  );
}
