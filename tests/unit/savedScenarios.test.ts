import { describe, expect, it } from 'vitest';
import { browserStorage } from '../../src/state/browserStorage.ts';
import type { KeptTexts } from '../../src/state/keptItems.ts';
import { createNotices } from '../../src/state/notices.ts';
import { keepSaved, readSaved } from '../../src/state/savedScenarios.ts';
import { createScenarioStore, type SavedScenario } from '../../src/state/scenarioStore.ts';
import { filling, kept } from './keptTexts.ts';

const rules = {
  municipality: 'byen',
  model: 'm',
  leversOf: () => ({ a: 7 }),
  inputs: {
    levers: new Map([['a', { minimum: 0, maximum: 9 }]]),
    parameters: new Map(),
    fixed: new Set<string>(),
  },
};

const mine = (id: string, a: number): SavedScenario => ({
  id,
  name: `Min ${id}`,
  origin: 'plan',
  model: 'm',
  levers: { a },
  parameters: {},
});

function tab(storage: KeptTexts) {
  const notices = createNotices();
  const { items: saved } = readSaved(storage, rules, notices);
  const initial = { current: mine('x', 1), before: null, origin: 'plan', saved, compared: [] };
  const scenarios = createScenarioStore(initial);
  const page = new EventTarget();
  const hear = (key: string) => page.dispatchEvent(Object.assign(new Event('storage'), { key }));
  keepSaved(scenarios, storage, rules, notices, page);
  const kinds = () => notices.store.getState().listed.map(({ notice }) => notice.kind);
  return { scenarios, hear, kinds, names: () => scenarios.store.getState().saved.map(({ name }) => name) };
}

describe('saved scenarios', () => {
  it('survive a reload, renamed and deleted as they were left', () => {
    const storage = kept();
    const { scenarios } = tab(storage);
    scenarios.save(mine('1', 1));
    scenarios.save(mine('2', 2));
    scenarios.rename('2', 'Omdøbt');
    scenarios.remove('1');
    expect(tab(storage).scenarios.store.getState().saved).toEqual([{ ...mine('2', 2), name: 'Omdøbt' }]);
    scenarios.undo();
    expect(tab(storage).names()).toEqual(['Min 1', 'Omdøbt']);
  });

  it('of two tabs do not overwrite each other, and each tab learns of the other’s', () => {
    const storage = kept();
    const one = tab(storage);
    const other = tab(storage);
    one.scenarios.save(mine('1', 1));
    other.scenarios.save(mine('2', 2));
    one.hear('reduktionsstien:byen:scenario:2');
    expect(one.names()).toEqual(['Min 1', 'Min 2']);
    expect(storage.length).toBe(2);
  });

  it('that cannot be read are told of and left untouched', () => {
    const key = 'reduktionsstien:byen:scenario:9';
    const storage = kept(new Map([[key, '{"format":"noget andet"}']]));
    const { kinds, names } = tab(storage);
    expect(kinds()).toEqual(['savedUnreadable']);
    expect(names()).toEqual([]);
    expect(storage.texts.get(key)).toBe('{"format":"noget andet"}');
  });

  it('say so when the browser does not keep them, and stay open in the tab', () => {
    const storage = {
      ...kept(),
      length: 0,
      setItem: () => {
        throw new Error('full');
      },
    };
    const { scenarios, kinds, names } = tab(storage);
    scenarios.save(mine('1', 1));
    expect(kinds()).toEqual(['notKept']);
    expect(names()).toEqual(['Min 1']);
  });
});

describe('a browser that is full for a while', () => {
  it('keeps what it could not keep at the next change, and says so until then', () => {
    const { own, full, storage } = filling();
    const { scenarios, kinds } = tab(own);
    scenarios.save(mine('1', 1));
    scenarios.save(mine('2', 2));
    scenarios.remove('2');
    expect(kinds()).toEqual(['notKept']);
    full.yes = false;
    scenarios.rename('1', 'Endelig');
    expect(kinds()).toEqual([]);
    expect([...storage.texts.keys()]).toEqual(['reduktionsstien:byen:scenario:1']);
  });

  it('never loses what is not kept when another tab keeps something', () => {
    const { own, storage } = filling();
    const { scenarios, names, hear } = tab(own);
    scenarios.save(mine('1', 1));
    tab(storage).scenarios.save(mine('2', 2));
    hear('reduktionsstien:byen:scenario:2');
    expect(names()).toEqual(['Min 2', 'Min 1']);
  });
});

describe('a browser that denies its storage', () => {
  it('is told of, and nothing else fails', () => {
    const denying = {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    const notices = createNotices();
    expect(readSaved(browserStorage(denying), rules, notices)).toMatchObject({ items: [], complete: false });
    expect(notices.store.getState().listed.map(({ notice }) => notice.kind)).toEqual(['notKept']);
  });
});
