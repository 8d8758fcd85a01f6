import { describe, expect, it } from 'vitest';
import type { FigureAddress } from '../../src/schema/figureAddress.ts';
import { createOpenFigures } from '../../src/state/openFigures.ts';

const total: FigureAddress = { kind: 'quantity', id: 'total', year: 2030 };
const waste: FigureAddress = { kind: 'quantity', id: 'waste', year: 2030 };
const reported: FigureAddress = { kind: 'input', id: 'e0Waste' };

describe('the open figures', () => {
  it('make a trail that leads back', () => {
    const open = createOpenFigures(null);
    open.open(total);
    open.follow(waste);
    open.follow(reported);
    expect(open.store.getState().trail).toEqual([total, waste, reported]);
    open.follow({ ...waste });
    expect(open.store.getState().trail).toEqual([total, waste]);
    open.open(reported);
    expect(open.store.getState().trail).toEqual([reported]);
    open.close();
    expect(open.store.getState().trail).toEqual([]);
  });

  it('turn to another year in place, where there are years', () => {
    const open = createOpenFigures(total);
    open.follow(waste);
    open.turnTo(2045);
    expect(open.store.getState().trail).toEqual([total, { ...waste, year: 2045 }]);
    open.follow(reported);
    open.turnTo(2030);
    expect(open.store.getState().trail.at(-1)).toEqual(reported);
  });
});
