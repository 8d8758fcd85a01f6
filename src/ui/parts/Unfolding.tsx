import { type ReactNode, useState } from 'react';

interface UnfoldingProps {
  readonly className: string;
  readonly summary: string;
  readonly children: ReactNode;
}

/** What is drawn only once it is unfolded. */
export function Unfolding({ className, summary, children }: UnfoldingProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
