import { createStore } from 'zustand/vanilla';
import { type IndicatorRecord, readIndicator } from '../schema/indicatorRecord.ts';
import { parseJson } from '../schema/json.ts';
import { type Problem, RefusedInput } from '../schema/problem.ts';
import { type Kept, type KeptTexts, keepItems, readKept } from './keptItems.ts';
import { newId } from './newId.ts';
import type { Notices } from './notices.ts';

/** The reader's own indicators, and what there is to tell of their keeping. */
export interface OwnIndicatorState {
  readonly own: readonly IndicatorRecord[];
  /** False where the browser does not keep them all. */
  readonly isKept: boolean;
  /** What is wrong with each text that is kept and cannot be read. */
  readonly unreadable: readonly Problem[];
}

/** What keeping indicators needs. */
export interface OwnIndicatorParts {
  readonly municipality: string;
  readonly storage: KeptTexts;
  readonly events: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  readonly notices: Notices;
}

/** Holds the reader's own indicators, keeps them in the browser, and takes over what another tab keeps. */
export function createOwnIndicators({ municipality, storage, events, notices }: OwnIndicatorParts) {
  const prefix = `reduktionsstien:${municipality}:indicator:`;
  const read = (): Kept<IndicatorRecord> =>
    readKept(storage, prefix, (text, id) => {
      const record = readIndicator(parseJson(text));
      if (record.id === id) return record;
      throw new RefusedInput({ code: 'notAllowed', where: 'id', expected: id });
    });
  const kept = read();
  const store = createStore<OwnIndicatorState>()(() => ({
    own: kept.items,
    isKept: kept.complete,
    unreadable: [...kept.unreadable.values()],
  }));
  const own = (): readonly IndicatorRecord[] => store.getState().own;
  const isThere = (id: string): boolean => own().some((each) => each.id === id);

  const end = keepItems<IndicatorRecord>(
    {
      prefix,
      now: own,
      follow: (changed) => store.subscribe((state, before) => changed(state.own, before.own)),
      adopt: (items) => store.setState({ own: items }),
      read() {
        const found = read();
        if (found.complete) store.setState({ unreadable: [...found.unreadable.values()] });
        return found;
      },
      write: ({ id, name, formula }) => JSON.stringify({ id, name, formula }),
      tell: (isKept) => store.setState({ isKept }),
    },
    storage,
    events,
  );

  /** Puts an indicator in the place of the one with its id, or adds it where another tab has removed that. */
  const save = (record: IndicatorRecord): void => {
    store.setState({
      own: isThere(record.id)
        ? own().map((each) => (each.id === record.id ? record : each))
        : [...own(), record],
    });
  };

  const endTelling = store.subscribe(() => {
    const isBack = notices.store
      .getState()
      .listed.some(({ notice }) => notice.kind === 'deleted' && isThere(notice.saved.id));
    if (isBack) notices.clear('deleted');
  });

  return {
    store,
    save,

    /** Removes an indicator and tells of it with the way back. */
    remove(record: IndicatorRecord): void {
      store.setState({ own: own().filter(({ id }) => id !== record.id) });
      notices.tell({
        kind: 'deleted',
        saved: record,
        restore() {
          if (!isThere(record.id)) save(record);
        },
      });
    },

    /**
     * Adds the indicators of a file. One that is there already is left, and one that shares its id with another
     * comes beside it.
     *
     * @returns how many came
     */
    add(records: readonly IndicatorRecord[]): number {
      const before = own();
      const added: IndicatorRecord[] = [];
      for (const record of records) {
        const all = [...before, ...added];
        const same = ({ name, formula }: IndicatorRecord) =>
          name === record.name && formula === record.formula;
        if (all.some(same)) continue;
        added.push(all.some(({ id }) => id === record.id) ? { ...record, id: newId() } : record);
      }
      if (added.length > 0) store.setState({ own: [...before, ...added] });
      return added.length;
    },

    end(): void {
      end();
      endTelling();
    },
  };
}
