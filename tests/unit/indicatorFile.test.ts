import { describe, expect, it } from 'vitest';
import { readIndicatorFile, writeIndicatorFile } from '../../src/schema/indicatorFile.ts';
import type { IndicatorRecord } from '../../src/schema/indicatorRecord.ts';

const mine = (id: string): IndicatorRecord => ({ id, name: `Nøgletal ${id}`, formula: 'total' });

describe('a file of indicators', () => {
  it('comes back as it was', () => {
    expect(readIndicatorFile(writeIndicatorFile([mine('1'), mine('2')]))).toEqual([mine('1'), mine('2')]);
  });

  const of = (changed: object) =>
    JSON.stringify({ format: 'reduktionsstien-indicators', formatVersion: 1, indicators: [], ...changed });

  it.each([
    ['{', 'notJson', ''],
    ['[]', 'foreign', 'format'],
    [of({ format: 'reduktionsstien-scenario' }), 'foreign', 'format'],
    [of({ formatVersion: 2 }), 'newer', 'formatVersion'],
    [of({ more: 1 }), 'unknownKey', ''],
    [of({ indicators: [mine('1'), { id: '2', name: 'x' }] }), 'missing', 'indicators.1.formula'],
    [of({ indicators: {} }), 'unreadable', 'indicators'],
    [of({ indicators: [5] }), 'noFields', 'indicators.0'],
    [
      of({ indicators: Array.from({ length: 201 }, (_, at) => mine(String(at))) }),
      'notAllowed',
      'indicators',
    ],
    [' '.repeat(300_000), 'tooLarge', ''],
  ])('%.40s is refused with its place', (text, code, where) => {
    expect(() => readIndicatorFile(text)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code, where }) }),
    );
  });
});
