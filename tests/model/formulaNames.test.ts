import { describe, expect, it } from 'vitest';
import { formulaNames } from '../../src/build/formulaNames.ts';
import { isFormulaFunction } from '../../src/indicators/names.ts';
import { readUnit } from '../../src/indicators/units.ts';
import { assembly, layout } from './assembled.ts';

const names = formulaNames(assembly);

describe('the names of formulas', () => {
  it('are each there once, with both labels and a unit', () => {
    expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
    for (const { label, unit } of names) {
      expect(label.da).not.toBe('');
      expect(label.en).not.toBe('');
      expect(() => readUnit(unit)).not.toThrow();
    }
  });

  it('are all of the model, and none is a function', () => {
    const ids = [...layout.quantities, ...layout.inputs].map(({ id }) => id);
    expect(new Set(names.map(({ id }) => id))).toEqual(new Set([...ids, 'year']));
    expect(ids.filter(isFormulaFunction)).toEqual([]);
  });
});
