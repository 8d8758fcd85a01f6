import { type FormulaProblem, RefusedFormula } from '../../src/indicators/problem.ts';

/** The problem for which a formula is refused; null where it is not. Anything else that is thrown goes on. */
export function problemOfFormula(act: () => unknown): FormulaProblem | null {
  try {
    act();
  } catch (cause) {
    if (cause instanceof RefusedFormula) return cause.problem;
    throw cause;
  }
  return null;
}
