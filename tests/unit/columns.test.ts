import { describe, expect, it } from 'vitest';
import { columnsOf, figuresIn, figureText } from '../../src/versions/columns.ts';
import { small, told } from './smallTold.ts';

const namesOf = (models: Parameters<typeof columnsOf>[0]): readonly string[] =>
  columnsOf(models).map(({ name }) => name);

describe('what is told of a model', () => {
  it('is 2030, 2045, every goal year of either model that both have, and the sum', () => {
    expect(namesOf([small])).toEqual(['2030', '2035', '2045', 'sum 2025-2045']);
    const goals = [2050, 2035, 2060].map((year) => ({ id: String(year), year, value: 0 }));
    expect(namesOf([small, { ...small, goals }])).toEqual(['2030', '2035', '2045', '2050', 'sum 2025-2045']);
  });

  it('is only what the years of both models give', () => {
    const shorter = { ...small, years: small.years.filter((year) => year <= 2040) };
    expect(namesOf([small, shorter])).toEqual(['2030', '2035', 'sum 2025-2040']);
  });

  it('is each year’s own emissions, and the sum of 21 of them', async () => {
    const model = await told();
    const [usual] = model.results;
    expect(usual && figuresIn(usual, model, columnsOf([model]))).toEqual({
      ...{ '2030': 200, '2035': 200, '2045': 200 },
      'sum 2025-2045': 4200,
    });
  });

  it('is written to the kilogram, and nothing without a sign', () => {
    expect([1234.5678, -0.0004, 0.0005, -2].map(figureText)).toEqual([
      '1234.568',
      '0.000',
      '0.001',
      '-2.000',
    ]);
  });
});
