import { describe, expect, it } from 'vitest';
import { compileModel, type ModelInput } from '../../src/compiler/compile.ts';
import { emitJavaScript } from '../../src/compiler/emitJavaScript.ts';
import type { Equation, Sector, Shorthand } from '../../src/model/language.ts';

const text = { da: 'tekst', en: 'text' };
const source = { ...text, tag: 'derived' } as const;

function equation(id: string, unit: string, expression: string, initial?: string): Equation {
  const common = { id, unit, expression, label: text, note: text, source };
  return initial === undefined ? common : { ...common, initial };
}

const inputs: ModelInput[] = [
  { id: 'heat', unit: 'MWh/yr' },
  { id: 'power', unit: 'kWh/yr' },
  { id: 'factor', unit: 't/MWh' },
  { id: 'rate', unit: '1/yr' },
  { id: 'share', unit: '1' },
];

const compile = (equations: Equation[], shorthands: Shorthand[] = []) => {
  const sector: Sector = { id: 'test', label: text, equations };
  return compileModel([sector], shorthands, inputs);
};

describe('the compiler', () => {
  it('orders equations by need, whatever the order they are written in', () => {
    const model = compile([
      equation('tonnes', 't/yr', 'used * factor'),
      equation('used', 'MWh/yr', 'heat * 2'),
    ]);
    expect(model.equations.map((each) => each.equation.id)).toEqual(['used', 'tonnes']);
    expect(model.inputs.map(({ id }) => id)).toEqual(['heat', 'factor']);
  });

  it('tells constants from what changes over the years', () => {
    const model = compile([
      equation('fixed', 'MWh/yr', 'heat * 2'),
      equation('grown', 'MWh/yr', 'fixed * compound(rate, year - baseYear)'),
    ]);
    expect(model.equations.map((each) => each.yearly)).toEqual([false, true]);
  });

  it.each([
    ['an unknown name', [equation('a', 'MWh/yr', 'heta')], /a: unknown name heta; did you mean heat\?/],
    ['an unknown function', [equation('a', '1', 'sin(share)')], /unknown function sin; known: clamp/],
    ['a circle within a year', [equation('a', '1', 'b'), equation('b', '1', 'a')], /a → b → a/],
    ['a sum of different dimensions', [equation('a', 'MWh/yr', 'heat + factor')], /\+ mixes MWh/],
    ['a sum of different scales', [equation('a', 'MWh/yr', 'heat + power')], /\+ mixes/],
    ['a result in another unit than declared', [equation('a', 't/yr', 'heat')], /declared in t\/yr/],
    ['a result in another scale than declared', [equation('a', 'MWh/yr', 'power')], /declared in MWh\/yr/],
    ['a logarithm of energy', [equation('a', '1', 'logit(heat)')], /logit takes a number without unit/],
    ['a broken power', [equation('a', '1', 'share^0.5')], /whole number/],
    ['growth that is no rate', [equation('a', '1', 'compound(share, year - baseYear)')], /rate per duration/],
    ['last year without a start', [equation('a', '1', 'previous(a) * share')], /value for the base year/],
    ['last year of an input', [equation('a', '1', 'previous(share)', '0')], /does not change over the years/],
    ['a name used twice', [equation('share', '1', '1')], /share: this name is used twice/],
    ['an unknown unit', [equation('a', 'furlong', 'heat')], /unknown unit "furlong"/],
    ['too few arguments', [equation('a', '1', 'clamp(share, 0)')], /clamp was given 2 arguments/],
    ['a half point of a line', [equation('a', '1', 'lerp(share, 0, 1, 2, 3, 4)')], /lerp was given 6/],
    ['text that cannot be read', [equation('a', '1', 'share +')], /a: cannot be read/],
    ['an assignment', [equation('a', '1', 'x = 2')], /not in the language/],
  ])('refuses %s', (_, equations, message) => {
    expect(() => compile(equations)).toThrow(message);
  });

  it('accepts a conversion that names its units', () => {
    expect(() => compile([equation('a', 'MWh/yr', 'heat + power / (1000 kWh / MWh)')])).not.toThrow();
    expect(() => compile([equation('a', 'MWh/yr', 'heat + power / 1000')])).toThrow(
      'mixes MWh/yr and kWh/yr',
    );
  });
});

describe('the emitted kernel', () => {
  it('contains neither eval nor a Function constructor, and remembers last year', async () => {
    const source = emitJavaScript(compile([equation('sum', '1', 'previous(sum) + share', '10')]));
    expect(source).not.toMatch(/eval|Function/);
    const { simulate } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
    );
    const outputs = new Float64Array(27);
    simulate(Float64Array.of(0.5), outputs);
    expect([outputs[0], outputs[1], outputs[26]]).toEqual([10, 10.5, 23]);
  });

  it('draws lines through points, constant outside them', async () => {
    const points = 'lerp(year, 2025 yr, share, 2030 yr, 3 * share, 2040 yr, 0)';
    const source = emitJavaScript(compile([equation('line', '1', points)]));
    const { simulate } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
    );
    const outputs = new Float64Array(27);
    simulate(Float64Array.of(2), outputs);
    expect([outputs[0], outputs[1], outputs[2], outputs[6], outputs[11], outputs[16], outputs[26]]).toEqual([
      2, 2, 2.8, 6, 3, 0, 0,
    ]);
  });
});
