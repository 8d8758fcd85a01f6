import { ANSWERS, type AnswerId } from '../../schema/figureAddress.ts';

/** A number of an analysis that was pressed. */
interface PressedAnswer {
  readonly figure: { readonly kind: 'answer'; readonly id: AnswerId };
  readonly text: string;
}

/** What is pressed for something else. */
const CONTROLS = 'button, a, label, select, input, summary, [role=slider], [data-axis]';

/** The number of an analysis at a place of the page; null where there is none. */
export function answerAt(target: Element): PressedAnswer | null {
  const asked = target.closest('[data-answer]')?.getAttribute('data-answer');
  const id = ANSWERS.find((each) => each === asked);
  const text = target.closest('td, text, strong, output, .number')?.textContent ?? '';
  return id && /\d/.test(text) && !target.closest(CONTROLS) ? { figure: { kind: 'answer', id }, text } : null;
}
