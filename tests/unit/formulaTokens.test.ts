import { describe, expect, it } from 'vitest';
import { checkedTokens } from '../../src/indicators/checkTokens.ts';
import { DEPTH_LIMIT, FORMULA_LIMIT, TOKEN_LIMIT } from '../../src/indicators/limits.ts';
import { problemOfFormula } from './refusedFormula.ts';

const NAMES = ['total', 'cars', 'carCount', 'freight', 'freightShare', 'year'];

const problem = (text: string) => problemOfFormula(() => checkedTokens(text, NAMES));
const told = (text: string) => {
  const found = problem(text);
  return (
    found && { code: found.code, at: text.slice(found.place.offset, found.place.offset + found.place.length) }
  );
};

describe('the tokens of a formula', () => {
  it('stand where they were written', () => {
    const text = ' max(cars,\t2.5e3)<=total';
    const tokens = checkedTokens(text, NAMES);
    expect(tokens.map((token) => token.text)).toEqual([
      ...['max', '(', 'cars', ',', '2.5e3', ')', '<=', 'total'],
    ]);
    for (const { text: own, offset, length } of tokens) expect(text.slice(offset, offset + length)).toBe(own);
  });

  it.each([
    ['', 'empty', ''],
    [' \n ', 'empty', ' \n '],
    ['total = 1', 'badSign', '='],
    ['"1"', 'badSign', '"'],
    ['total − 1', 'badSign', '−'],
    ['total!', 'badSign', '!'],
    ['[1:1e9]', 'badSign', '['],
    ['cars.constructor', 'badSign', '.'],
    ['total / 😀', 'badSign', '😀'],
    ['1e999', 'badNumber', '1e999'],
    ['1.', 'badNumber', '1.'],
    ['1.2.3', 'badNumber', '1.2.3'],
    ['total / 48.000', 'thousands', '48.000'],
    ['1.000.000', 'thousands', '1.000.000'],
    ['total * 12,5', 'decimalComma', '12,5'],
    ['max((1,5), 2)', 'decimalComma', '1,5'],
    ['total, cars', 'unexpected', ','],
    ['totl / 2', 'unknownName', 'totl'],
    ['toString', 'unknownName', 'toString'],
    ['__proto__', 'unknownName', '__proto__'],
    ['evaluate(1)', 'unknownFunction', 'evaluate'],
    ['constructor(1)', 'unknownFunction', 'constructor'],
    ['total(1)', 'notFunction', 'total'],
    ['max + 1', 'functionAlone', 'max'],
    ['2 cars', 'missingOperator', 'cars'],
    ['0x10', 'missingOperator', 'x10'],
    ['(total)(cars)', 'missingOperator', '('],
    ['48 000', 'missingOperator', '000'],
    ['(total', 'unclosed', '('],
    ['total)', 'unexpected', ')'],
  ])('%j are refused: %s at %j', (text, code, at) => {
    expect(told(text)).toEqual({ code, at });
  });

  it('may be so many, so long and so deep', () => {
    expect(problem(`${'1+'.repeat(TOKEN_LIMIT / 2 - 1)}(1`)).toMatchObject({ code: 'unclosed' });
    expect(problem(`${'1+'.repeat(TOKEN_LIMIT / 2)}1`)).toMatchObject({ code: 'tooManyParts' });
    expect(problem(`${' '.repeat(FORMULA_LIMIT)}1`)).toMatchObject({
      ...{ code: 'tooLong', limit: FORMULA_LIMIT },
      place: { offset: FORMULA_LIMIT, length: 1 },
    });
    const deep = (depth: number): string => `${'('.repeat(depth)}1${')'.repeat(depth)}`;
    expect(problem(deep(DEPTH_LIMIT))).toBeNull();
    expect(problem(deep(DEPTH_LIMIT + 1))).toMatchObject({ code: 'tooDeep' });
  });

  it('tell both ways to write what can be read in two', () => {
    expect(problem('48.000')).toMatchObject({ whole: '48000', fraction: '48.0000' });
    expect(problem('1.000.000')).toMatchObject({ whole: '1000000', fraction: null });
    expect(problem('0.125 + 48.0')).toBeNull();
    expect(problem('12,5')).toMatchObject({ suggestion: '12.5' });
  });
});
