import type { ReactNode } from 'react';

interface SideBySideProps {
  /** What the table tells, for those who come to it by keyboard. */
  readonly label: string;
  readonly className?: string;
  readonly caption?: string;
  /** What heads each column after that of the rows' names. */
  readonly heads: readonly { readonly id: string; readonly head: ReactNode }[];
  /** Rows, each with its name first. */
  readonly children: ReactNode;
}

/** Things side by side, one a column; scrolls sideways where there is no room, the rows' names staying. */
export function SideBySide({ label, className = '', caption, heads, children }: SideBySideProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable without a mouse
    <section className={`side-by-side ${className}`} aria-label={label} tabIndex={0} data-figures>
      <table>
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            <td />
            {heads.map(({ id, head }) => (
              <th key={id} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
