import type { ReactNode } from 'react';

interface TableProps {
  readonly caption: string;
  /** True where the heading above says what the caption says. */
  readonly captionUnseen?: boolean;
  /** What stands above each column; those of numbers are set to the right. */
  readonly columns: readonly { readonly name: string; readonly isNumber?: boolean }[];
  /** What kind of table it is, for the style sheet. */
  readonly use: string;
  readonly children: ReactNode;
}

/** A table in a frame that scrolls where it is too wide. */
export function Table({ caption, captionUnseen = false, columns, use, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is too wide has to be scrolled with keys too
    <section className="table-frame" tabIndex={0} aria-label={caption}>
      <table data-use={use}>
        <caption className={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
}
