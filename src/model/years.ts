/** First year of the model: the year of the accounts it starts from. */
export const BASE_YEAR = 2024;

/** Last year the model computes. */
export const LAST_YEAR = 2050;

/** Number of years in every series, base year and last year included. */
export const YEAR_COUNT = LAST_YEAR - BASE_YEAR + 1;

/** The calendar years of every series, in order. */
export const YEARS: readonly number[] = Array.from({ length: YEAR_COUNT }, (_, index) => BASE_YEAR + index);
