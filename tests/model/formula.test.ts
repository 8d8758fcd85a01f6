import { all, create } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/build/catalogue.ts';
import { indexLayout } from '../../src/engine/layout.ts';
import { inputsOf, type Scenario } from '../../src/engine/scenario.ts';
import { checkedDigits, roundedTo } from '../../src/formula/checkedDigits.ts';
import { evaluate, type Values } from '../../src/formula/evaluate.ts';
import { readBy } from '../../src/formula/readBy.ts';
import { withoutUnits } from '../../src/formula/withoutUnits.ts';
import { BASE_YEAR, YEARS } from '../../src/model/years.ts';
import type { CatalogueQuantity } from '../../src/schema/catalogue.ts';
import { assembly, layout, reference, run } from './assembled.ts';
import { mathjsText, SHOWN_FUNCTIONS } from './mathjsText.ts';

const index = indexLayout(layout);
const mathjs = create(all ?? {});
mathjs.import(SHOWN_FUNCTIONS, { override: true });
const { quantities } = catalogueOf(assembly);

const scenarios = ['bau', 'path', 'no-ccs', 'ccs-two-years-late'].map((id) => reference(id));

function valuesIn(scenario: Scenario, year: number): Values {
  const computed = run(scenario);
  const inputs = inputsOf(layout, scenario);
  const isInput = (id: string) => layout.inputs.some((input) => input.id === id);
  return {
    now(id) {
      if (id === 'year') return year;
      if (id === 'baseYear') return BASE_YEAR;
      return isInput(id) ? (inputs[index.inputAt(id)] ?? Number.NaN) : computed.of(id, year);
    },
    before: (id) => computed.of(id, year - 1),
  };
}

const shownIn = ({ expression, initial }: CatalogueQuantity, year: number) =>
  withoutUnits(year === BASE_YEAR && initial ? initial : expression);
const near = (value: number) => (Number.isNaN(value) ? Number.NaN : expect.closeTo(value, 9));

describe('an equation as it is shown', () => {
  it.each(scenarios)('gives what the kernel gives, in every year and quantity', (scenario) => {
    const computed = run(scenario);
    for (const year of YEARS) {
      const values = valuesIn(scenario, year);
      for (const quantity of quantities) {
        const value = computed.of(quantity.id, year);
        const scale = Math.max(1, Math.abs(value));
        expect(evaluate(shownIn(quantity, year), values) / scale, `${quantity.id} ${year}`).toEqual(
          near(value / scale),
        );
      }
    }
  });

  it('gives the value shown when mathjs works it out from the values shown', () => {
    for (const year of [2024, 2025, 2030, 2045]) {
      const values = valuesIn(reference('path'), year);
      for (const quantity of quantities) {
        const expression = shownIn(quantity, year);
        const told = (value: number) => String(Math.round(value * 1000) / 1000 + 0);
        const shown = roundedTo(checkedDigits(expression, values, told), values);
        const scope = new Map<string, number>([
          ['year', year],
          ['baseYear', BASE_YEAR],
          ...readBy(expression).map(({ id, before }): [string, number] =>
            before ? [`${id}LastYear`, shown.before(id)] : [id, shown.now(id)],
          ),
        ]);
        const result = Number(mathjs.evaluate(mathjsText(expression), scope));
        const value = run(reference('path')).of(quantity.id, year);
        expect(told(result), `${quantity.id} ${year}`).toBe(told(value));
      }
    }
  });
});
