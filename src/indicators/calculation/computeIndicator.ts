import type { MathNode } from 'mathjs';
import type { LayoutIndex } from '../../engine/layout.ts';
import { BASE_YEAR, YEARS } from '../../model/years.ts';
import type { IndicatorAnswer, IndicatorQuestion } from '../calculator.ts';
import { unitOfFormula } from '../measure.ts';
import type { KnownName } from '../names.ts';
import { RefusedFormula } from '../problem.ts';
import { FunctionNode, SymbolNode } from './mathematics.ts';
import { isConditional } from './nodes.ts';
import { parseFormula } from './parseFormula.ts';

/**
 * Computes an indicator over all years, each year by mathjs from that year's values.
 *
 * @param names everything of the layout that a formula may name
 * @returns the values with their unit, or what is wrong with the formula and where
 * @throws RangeError where the series or the inputs are not the layout's
 */
export function computeIndicator(
  { formula: text, inputs, series }: IndicatorQuestion,
  names: readonly KnownName[],
  index: LayoutIndex,
): IndicatorAnswer {
  if (series.length !== index.resultLength || inputs.length !== index.layout.inputs.length) {
    throw new RangeError('the series or the inputs are not those of the model');
  }
  try {
    const { formula, node, named } = parseFormula(text, new Map(names.map((name) => [name.id, name])));
    const unit = unitOfFormula(formula, [...new Set(names.map((name) => name.unit))]);
    const evaluator = choosing(node).compile();
    const used = named.map((name) => ({ id: name.id, valueIn: reader(name, index) }));
    const values = Float64Array.from(YEARS, (year) => {
      const scope = new Map(used.map(({ id, valueIn }) => [id, valueIn(year, inputs, series)]));
      const value: unknown = evaluator.evaluate(scope);
      return typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN;
    });
    return { kind: 'values', unit, values, missing: values.filter(Number.isNaN).length };
  } catch (cause) {
    if (cause instanceof RefusedFormula) return { kind: 'refused', problem: cause.problem };
    throw cause;
  }
}

/** mathjs takes a missing test for one that does not hold; `choose` gives a missing value. */
function choosing(node: MathNode): MathNode {
  return node.transform((part) =>
    isConditional(part)
      ? new FunctionNode(
          new SymbolNode('choose'),
          [part.condition, part.trueExpr, part.falseExpr].map((each) => choosing(each)),
        )
      : part,
  );
}

type ValueIn = (year: number, inputs: Float64Array, series: Float64Array) => number;

function reader({ id, kind }: KnownName, index: LayoutIndex): ValueIn {
  switch (kind) {
    case 'year':
      return (year) => year;
    case 'quantity': {
      const first = index.valueAt(id, BASE_YEAR);
      return (year, _, series) => series[first + year - BASE_YEAR] ?? Number.NaN;
    }
    default: {
      const position = index.inputAt(id);
      return (_, inputs) => inputs[position] ?? Number.NaN;
    }
  }
}
