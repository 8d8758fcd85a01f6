/** What the reader can go to, in the order of the page; each but the last is the class of an analysis. */
export const QUESTIONS = ['shares', 'delay', 'ways', 'certainty', 'compare', 'numbers'] as const;

export type Question = (typeof QUESTIONS)[number];

/** A question the reader has just asked; asked again it is another. */
export interface AskedQuestion {
  readonly question: Question;
}
