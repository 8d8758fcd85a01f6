import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { computeIndicator } from '../../src/indicators/calculation/computeIndicator.ts';
import { parse } from '../../src/indicators/calculation/mathematics.ts';
import { FORMULA_LIMIT } from '../../src/indicators/limits.ts';
import { FORMULA_FUNCTIONS } from '../../src/indicators/names.ts';
import { YEAR_COUNT } from '../../src/model/years.ts';
import { known } from './knownNames.ts';
import { smallIndex } from './smallModel.ts';

const names = [
  known('sum', '1'),
  known('a', 't', 'lever'),
  known('b', '1', 'lever'),
  known('year', 'yr', 'year'),
];
const inputs = Float64Array.of(1, 2, 100);
const series = new Float64Array(YEAR_COUNT).fill(7);

const compute = (formula: string) => computeIndicator({ formula, inputs, series }, names, smallIndex);

/** Everything that could run code from text is watched. */
const ran = vi.fn();
beforeEach(() => {
  ran.mockClear();
  vi.stubGlobal('hacked', ran);
  vi.stubGlobal('eval', ran);
  vi.stubGlobal('Function', ran);
});
afterEach(() => void vi.unstubAllGlobals());

/** Computes, holds it to what it may answer, and gives how long it took in milliseconds. */
function tried(formula: string): number {
  const since = performance.now();
  const answer = compute(formula);
  const took = performance.now() - since;
  expect(ran).not.toHaveBeenCalled();
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  if (answer.kind === 'refused') {
    const { offset, length } = answer.problem.place;
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(length).toBeGreaterThanOrEqual(0);
    expect(offset + length).toBeLessThanOrEqual(formula.length);
  } else {
    expect(answer.values).toHaveLength(YEAR_COUNT);
    expect(answer.values.every((value) => Number.isFinite(value) || Number.isNaN(value))).toBe(true);
  }
  return took;
}

const REFUSED = [
  'cos.constructor("return 1")()',
  'cos.constructor("hacked()")()',
  'sum.constructor.constructor("hacked()")()',
  'sum["constructor"]["constructor"]("hacked()")()',
  'constructor',
  'constructor("hacked()")',
  '__proto__',
  '__proto__.polluted = 1',
  'sum.__proto__.polluted = 1',
  '{"__proto__": {"polluted": 1}}',
  'toString()',
  'valueOf()',
  'hasOwnProperty(1)',
  'hacked()',
  'globalThis.hacked()',
  'this',
  'import({hacked: 1})',
  'import({max: 1}, {override: true})',
  'createUnit("furlong")',
  'evaluate("hacked()")',
  'parse("1")',
  'compile("1")',
  'parser()',
  'chain(1)',
  'simplify("a + a")',
  'derivative("a^2", "a")',
  'resolve(sum)',
  'reviver(1)',
  'typed("x", {})',
  'config({})',
  'help(max)',
  'factorial(1e9)',
  '1e9!',
  '[1:1e9]',
  '1:1e9',
  'sum[1]',
  'ones(100000, 100000)',
  'range(1, 1e9)',
  'map([1], f(x) = x)',
  'f(x) = f(x)',
  'f(x) = hacked()',
  'a = 1',
  'a = 1; a',
  '1; 2',
  '"text"',
  "'text'",
  '{a: 1}',
  '5 cm',
  '5 cm to inch',
  '5 mod 2',
  'a and b',
  'not a',
  'true',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  'end',
  'i',
  'pi',
  'e',
  '1 | 2',
  '1 << 64',
  '1 == 1',
  '5%',
  "sum'",
  'a.^b',
  'a?.b',
  'a ?? b',
  '# a comment',
  '1 # a comment',
  '\\u0061',
  '$(hacked())',
  '`hacked()`',
  'ѕum',
  's\u200bum',
  'sum\u202e',
  'sum\u0000',
  '\ud800',
  '１ + １',
  'max\u0301(1, 2)',
  '0x7fffffff',
  '0b1',
  '1e',
  '1e+',
  '1_000',
  '1n',
];

describe('a hostile formula', () => {
  it.each(REFUSED)('%j is refused', (formula) => {
    expect(tried(formula)).toBeLessThan(500);
    expect(compute(formula).kind).toBe('refused');
  });

  it.each([
    ['a tower of powers', '9^9^9^9^9^9'],
    ['as many powers as there may be', `${'9^'.repeat(120)}9`],
    ['as many signs as there may be', `${'-'.repeat(249)}1`],
    ['more signs', '-'.repeat(FORMULA_LIMIT)],
    ['as many parentheses as there may be', `${'('.repeat(20)}1${')'.repeat(20)}`],
    ['more parentheses', '('.repeat(FORMULA_LIMIT)],
    ['calls in calls', `${'max(1,'.repeat(20)}1${')'.repeat(20)}`],
    ['choices in choices', `${'1<2?'.repeat(41)}1${':1'.repeat(41)}`],
    ['choices after choices', `${'1<2?1:'.repeat(41)}1`],
    ['a long sum', `${'1+'.repeat(124)}1`],
    ['a long number', '9'.repeat(FORMULA_LIMIT)],
    ['many decimals', `0.${'1'.repeat(FORMULA_LIMIT - 2)}`],
    ['a long name', 'a'.repeat(FORMULA_LIMIT)],
    ['points', '.'.repeat(FORMULA_LIMIT)],
    ['spaces', ' '.repeat(FORMULA_LIMIT)],
    ['a megabyte', '1+'.repeat(500_000)],
    ['ten megabytes of letters', 'x'.repeat(10_000_000)],
    ['units to powers of powers', `${'('.repeat(20)}a${')^9'.repeat(20)}`],
  ])('with %s is done with at once', (_, formula) => {
    expect(tried(formula)).toBeLessThan(500);
  });

  it('of any tokens in any order gives values or a problem', () => {
    const token = fc.constantFrom(
      ...['sum', 'a', 'b', 'year', '1', '0', '2.5', '1e3', '.5', '48.000', ',', ' ', '\n'],
      ...['+', '-', '*', '/', '^', '(', ')', '(', ')', '<', '<=', '>', '>=', '?', ':'],
      ...Object.keys(FORMULA_FUNCTIONS).map((name) => `${name}(`),
      ...[
        'constructor',
        '__proto__',
        'import',
        'evaluate',
        '.',
        '=',
        '"',
        '[',
        ']',
        '{',
        '}',
        ';',
        '!',
        '%',
        '&',
      ],
    );
    const soup = fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join(''));
    fc.assert(
      fc.property(soup, (formula) => void tried(formula)),
      { numRuns: 20_000 },
    );
  });

  it('of any characters gives values or a problem', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, (formula) => void tried(formula)),
      { numRuns: 5000 },
    );
  });

  it('of the language gives values or a problem of units', () => {
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('sum', 'b', '1', '0', '2.5', 'a', 'year'),
        fc
          .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '^', '<'), tie('formula'))
          .map((parts) => `(${parts.join(' ')})`),
        fc
          .tuple(fc.constantFrom('abs', 'exp', 'log', 'sqrt', 'round', '-'), tie('formula'))
          .map(([name, inner]) => `${name}(${inner})`),
        fc
          .tuple(fc.constantFrom('max', 'min'), tie('formula'), tie('formula'))
          .map(([name, ...inner]) => `${name}(${inner.join(',')})`),
        fc
          .tuple(tie('formula'), tie('formula'), tie('formula'))
          .map(([test, yes, no]) => `(${test} > 1 ? ${yes} : ${no})`),
      ),
    }));
    const found = new Set<string>();
    fc.assert(
      fc.property(formula, (text) => {
        tried(text);
        const answer = compute(text);
        found.add(answer.kind === 'refused' ? answer.problem.code : 'values');
      }),
      { numRuns: 3000 },
    );
    expect(found).toContain('values');
    for (const code of ['badSign', 'badNumber', 'unknownName', 'missingOperator', 'unclosed', 'unexpected']) {
      expect(found).not.toContain(code);
    }
  });
});

describe('the mathjs of formulas', () => {
  const evaluate = (text: string) => () => parse(text).compile().evaluate(new Map());

  it('computes the language', () => {
    expect(evaluate('max(1, 2) + 3')()).toBe(5);
  });

  it.each([
    ...[
      'import({hacked: 1})',
      'createUnit("furlong")',
      'evaluate("1")',
      'parse("1")',
      'compile("1")',
      'parser()',
    ],
    ...['simplify("a")', 'derivative("a", "a")', 'resolve(1)', 'reviver(1)', 'config({})', 'typed("x", {})'],
    ...[
      'chain(1)',
      'help(1)',
      'matrix([1])',
      '[1, 2]',
      '1:3',
      'factorial(5)',
      'cos(1)',
      'pi',
      'numeric("1")',
    ],
    ...['max.constructor("hacked()")()', 'a.b', 'f(x) = x; g(1)'],
  ])('does not know %s, even where nothing stands before it', (text) => {
    expect(evaluate(text)).toThrow();
    expect(ran).not.toHaveBeenCalled();
  });
});
