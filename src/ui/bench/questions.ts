/** Analyses that the reader can go to, in the order of the page; each is the class of its section. */
export const QUESTIONS = ['shares', 'delay', 'ways', 'certainty', 'compare'] as const;

export type Question = (typeof QUESTIONS)[number];

/** A question the reader has just asked; asked again it is another. */
export interface AskedQuestion {
  readonly question: Question;
}
