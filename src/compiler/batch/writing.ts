import type { Value } from './graph.ts';
import { type BatchProgram, placeOf } from './program.ts';

/** True where a value is computed once and kept, rather than written where its only user needs it. */
export function isKept({ uses }: BatchProgram, value: Value): boolean {
  if (value.kind === 'constant' || value.kind === 'table' || value.kind === 'carried') return false;
  const { near, far } = uses.get(value) ?? { near: 0, far: 0 };
  return far > 0 || near > 1;
}

/** The two sides of a product that is better written as a division; null for any other value. */
export function asDivision(program: BatchProgram, value: Value): readonly [Value, Value] | null {
  if (value.kind !== 'binary' || value.operator !== 'multiply') return null;
  const { left, right } = value;
  for (const [over, other] of [
    [right, left],
    [left, right],
  ] as const) {
    const isReciprocal =
      over.kind === 'binary' &&
      over.operator === 'divide' &&
      over.left.kind === 'constant' &&
      over.left.number === 1;
    if (isReciprocal && placeOf(over) === placeOf(value) && !isKept(program, over))
      return [other, over.right];
  }
  return null;
}
