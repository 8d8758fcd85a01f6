/**
 * Names by which scenarios can be told apart: where one is called as another before it, it gets a number.
 *
 * @param own name of the current scenario, which comes first
 * @param marked how the current scenario is called where another has its name
 */
export function distinctNames(
  own: string,
  others: readonly string[],
  marked: string,
): readonly [string, ...string[]] {
  const numbered = others.map((name, at) => {
    const before = others.slice(0, at).filter((each) => each === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
  return [numbered.includes(own) ? marked : own, ...numbered];
}
