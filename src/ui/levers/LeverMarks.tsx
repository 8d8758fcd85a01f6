import { placeOnTrack } from '../../schema/leverScale.ts';
import type { PageLever } from '../../schema/pageMunicipality.ts';
import { useApp } from '../appContext.ts';
import { useLimit } from './useLimit.ts';

/** Where today, business as usual and the plan stand on a lever's track; told in words in its details. */
export function LeverMarks({ lever }: { readonly lever: PageLever }) {
  const { businessAsUsual, plan } = useApp();
  const marks = [
    { id: 'today', value: lever.today ?? undefined },
    { id: 'business-as-usual', value: businessAsUsual.levers[lever.id] },
    { id: 'plan', value: plan.levers[lever.id] },
  ];
  return marks.map(({ id, value }) =>
    value === undefined ? null : (
      <span
        key={id}
        className={`mark mark-${id}`}
        style={{ insetInlineStart: `${placeOnTrack(lever, value) * 100}%` }}
        aria-hidden="true"
      />
    ),
  );
}

/** The part of a lever's track that asks for the impossible in this scenario. */
export function LeverBeyond({ lever }: { readonly lever: PageLever }) {
  const limit = useLimit(lever);
  if (!limit) return null;
  const [from, to] = limit.beyond;
  return (
    <span
      className="mark-beyond"
      style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${(to - from) * 100}%` }}
      aria-hidden="true"
    />
  );
}

/** What the marks mean, told once above the levers. */
export function MarkKey({ words }: { readonly words: readonly (readonly [string, string])[] }) {
  return (
    <ul className="mark-key">
      {words.map(([id, word]) => (
        <li key={id}>
          <span className={`mark mark-${id}`} aria-hidden="true" />
          {word}
        </li>
      ))}
    </ul>
  );
}
