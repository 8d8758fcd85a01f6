/**
 * Takes from this thread the functions that make code from text and that are in reach of anyone who holds any
 * function, as its `constructor`. A policy that forbids it comes with the file of a worker, where whoever serves
 * the app sends one; this holds without. Only a program that names `eval` itself still has it.
 */
export function forbidCodeFromText(): void {
  function refuse(): never {
    throw new EvalError('no code is made from text here');
  }
  const kinds = [() => undefined, async () => undefined, function* () {}, async function* () {}];
  for (const kind of kinds) {
    Object.defineProperty(Object.getPrototypeOf(kind), 'constructor', { value: refuse });
  }
  Object.defineProperty(globalThis, 'Function', { value: refuse });
}
