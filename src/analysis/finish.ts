/** Does long work to its end at once and gives what it gives. */
export function finish<Result>(work: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
