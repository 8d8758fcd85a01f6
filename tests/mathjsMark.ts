/** Stands in every file that holds mathjs, however it is made small. */
export const MATHJS_MARK = 'Too few arguments in function';
