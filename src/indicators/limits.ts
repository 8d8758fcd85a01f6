/** Longest formula, in characters; a planner's formula has some dozens. */
export const FORMULA_LIMIT = 500;

/** Most numbers, names and signs of a formula. */
export const TOKEN_LIMIT = 250;

/** Most parentheses inside each other. */
export const DEPTH_LIMIT = 20;
