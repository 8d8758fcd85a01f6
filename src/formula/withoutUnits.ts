import { type Expression, mapParts } from '../model/expression.ts';
import { BASE_YEAR } from '../model/years.ts';

/**
 * The same expression without its units, which are all one: `(15 yr)` reads 15, and `total * (1 yr)` total. The
 * base year is written as the year it is.
 */
export function withoutUnits(expression: Expression): Expression {
  if (expression.kind === 'name' && expression.id === 'baseYear') {
    return { kind: 'number', value: BASE_YEAR };
  }
  if (isOne(expression)) return { kind: 'number', value: 1 };
  if (expression.kind === 'operate' && (expression.operator === '*' || expression.operator === '/')) {
    if (isOne(expression.right)) return withoutUnits(expression.left);
  }
  return mapParts(expression, withoutUnits);
}

/** True for a unit, and for `1 yr`. */
function isOne(expression: Expression): boolean {
  if (expression.kind === 'unit') return true;
  return (
    expression.kind === 'operate' &&
    expression.operator === '*' &&
    expression.right.kind === 'unit' &&
    expression.left.kind === 'number' &&
    expression.left.value === 1
  );
}
