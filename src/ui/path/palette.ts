/** Colour of a source or a group of users, as the style sheet names it. */
export const colourOf = (id: string): string => `var(--source-${id})`;
