import { createElement, type ReactNode } from 'react';

interface EquationProps {
  /** The equation in words, for those who hear it. */
  readonly spoken: string;
  readonly left: ReactNode;
  readonly children: ReactNode;
}

/** An equation as a block, which is read aloud in words. */
export function Equation({ spoken: words, left, children }: EquationProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is too wide has to be scrolled with keys too
    <div className="equation" tabIndex={0} role="math" aria-label={words}>
      {createElement(
        'math',
        { display: 'block', 'aria-hidden': true },
        createElement('mrow', null, left, createElement('mo', null, '='), children),
      )}
    </div>
  );
}
