import { describe, expect, it } from 'vitest';
import { readIndicatorFile, writeIndicatorFile } from '../../src/schema/indicatorFile.ts';
import type { IndicatorRecord } from '../../src/schema/indicatorRecord.ts';
import type { KeptTexts } from '../../src/state/keptItems.ts';
import { createNotices } from '../../src/state/notices.ts';
import { createOwnIndicators } from '../../src/state/ownIndicators.ts';
import { filling, kept } from './keptTexts.ts';

const PREFIX = 'reduktionsstien:byen:indicator:';

const mine = (id: string, formula = 'total'): IndicatorRecord => ({ id, name: `Nøgletal ${id}`, formula });

function tab(storage: KeptTexts) {
  const notices = createNotices();
  const events = new EventTarget();
  const indicators = createOwnIndicators({ municipality: 'byen', storage, events, notices });
  return {
    ...indicators,
    state: () => indicators.store.getState(),
    names: () => indicators.store.getState().own.map(({ name }) => name),
    hear: (id: string) => events.dispatchEvent(Object.assign(new Event('storage'), { key: PREFIX + id })),
    told: () => notices.store.getState().listed.map(({ notice }) => notice),
  };
}

describe('own indicators', () => {
  it('survive a reload as they were left', () => {
    const storage = kept();
    const { save, remove } = tab(storage);
    for (const id of ['1', '2', '3']) save(mine(id));
    save(mine('2', 'cars + freight'));
    remove(mine('3'));
    expect(tab(storage).state().own).toEqual([mine('1'), mine('2', 'cars + freight')]);
  });

  it('that are removed come back by the notice, in the storage too, and the notice goes', () => {
    const storage = kept();
    const { save, remove, names, told } = tab(storage);
    save(mine('1'));
    remove(mine('1'));
    expect([names(), storage.length]).toEqual([[], 0]);
    const [notice] = told();
    if (notice?.kind === 'deleted') notice.restore();
    expect([names(), storage.length, told()]).toEqual([['Nøgletal 1'], 1, []]);
  });

  it('that are back already are not put back as they were', () => {
    const { save, remove, state, told } = tab(kept());
    save(mine('1'));
    remove(mine('1'));
    const [notice] = told();
    save(mine('1', 'cars'));
    if (notice?.kind === 'deleted') notice.restore();
    expect(state().own).toEqual([mine('1', 'cars')]);
  });

  it('of two tabs: the newest counts, and what one removes the other may save again', () => {
    const storage = kept();
    const [one, other] = [tab(storage), tab(storage)];
    one.save(mine('1'));
    other.hear('1');
    other.save(mine('1', 'cars'));
    other.save(mine('2'));
    one.hear('1');
    expect(one.state().own).toEqual([mine('1', 'cars'), mine('2')]);
    one.remove(mine('1', 'cars'));
    other.hear('1');
    expect(other.names()).toEqual(['Nøgletal 2']);
    other.save(mine('1', 'freight'));
    expect(tab(storage).names()).toEqual(['Nøgletal 1', 'Nøgletal 2']);
  });

  it('are all there but the one that cannot be read, which is told of and left', () => {
    const bad = '{"id":"9","name":"x"}';
    const texts = new Map([
      [`${PREFIX}9`, bad],
      [`${PREFIX}1`, JSON.stringify(mine('1'))],
      [`${PREFIX}8`, JSON.stringify(mine('1'))],
    ]);
    const { names, state, hear } = tab(kept(texts));
    hear('1');
    expect(names()).toEqual(['Nøgletal 1']);
    expect(state().unreadable).toEqual([
      { code: 'missing', where: 'formula' },
      { code: 'notAllowed', where: 'id', expected: '8' },
    ]);
    expect(texts.get(`${PREFIX}9`)).toBe(bad);
  });

  it('say so when the browser does not keep them, until it does', () => {
    const { own, full, storage } = filling();
    const { save, state, names, hear } = tab(own);
    save(mine('1'));
    expect(state().isKept).toBe(false);
    tab(storage).save(mine('2'));
    hear('2');
    expect(names()).toEqual(['Nøgletal 2', 'Nøgletal 1']);
    full.yes = false;
    save(mine('3'));
    expect([state().isKept, storage.length]).toEqual([true, 3]);
  });
});

describe('indicators of a file', () => {
  it('are added where they are not there yet', () => {
    const { save, add, state } = tab(kept());
    save(mine('1'));
    const file = writeIndicatorFile([mine('1'), mine('2'), { ...mine('1'), name: 'Et andet' }]);
    expect(add(readIndicatorFile(file))).toBe(2);
    expect(state().own.map(({ name }) => name)).toEqual(['Nøgletal 1', 'Nøgletal 2', 'Et andet']);
    expect(new Set(state().own.map(({ id }) => id)).size).toBe(3);
    expect(add(readIndicatorFile(file))).toBe(0);
  });
});
