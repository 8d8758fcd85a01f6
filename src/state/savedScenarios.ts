import { RefusedInput } from '../schema/problem.ts';
import { readScenarioFile, type ScenarioFileRules, writeScenarioFile } from '../schema/scenarioFile.ts';
import type { Notices } from './notices.ts';
import type { SavedScenario, ScenarioStore } from './scenarioStore.ts';

/** The part of the browser's storage that is needed; it may throw at any call. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What keeping scenarios needs to know. */
export type KeepingRules = ScenarioFileRules;

const prefixOf = ({ municipality }: KeepingRules): string => `reduktionsstien:${municipality}:scenario:`;

/** What the browser keeps. */
export interface KeptScenarios {
  readonly saved: readonly SavedScenario[];
  /** Ids of texts that cannot be read; they are left where they are. */
  readonly unreadable: ReadonlySet<string>;
  /** False where the browser let nothing be read, or not all of it. */
  readonly complete: boolean;
}

/** Reads what is kept. A text that cannot be read is left where it is and told of. */
export function readSaved(storage: KeptTexts, rules: KeepingRules, notices: Notices): KeptScenarios {
  const prefix = prefixOf(rules);
  const saved: SavedScenario[] = [];
  const unreadable = new Set<string>();
  let complete = true;
  try {
    for (let at = 0; at < storage.length; at += 1) {
      const key = storage.key(at);
      if (!key?.startsWith(prefix)) continue;
      const id = key.slice(prefix.length);
      try {
        const { name, origin, model, levers, parameters } = readScenarioFile(
          storage.getItem(key) ?? '',
          rules,
        );
        saved.push({ id, name, origin, model, levers, parameters });
      } catch (cause) {
        if (!(cause instanceof RefusedInput)) throw cause;
        unreadable.add(id);
        notices.tell({ kind: 'savedUnreadable', problem: cause.problem });
      }
    }
  } catch {
    complete = false;
    notices.tell({ kind: 'notKept' });
  }
  return { saved: saved.sort((one, other) => one.id.localeCompare(other.id)), unreadable, complete };
}

/**
 * Keeps the user's scenarios in the browser, each under a key of its own, so that two tabs do not
 * overwrite each other, and takes over what another tab keeps. What could not be written is tried again at
 * the next change and stays on the shelf until then.
 *
 * @returns ends the keeping
 */
export function keepSaved(
  scenarios: ScenarioStore,
  storage: KeptTexts,
  rules: KeepingRules,
  notices: Notices,
  events: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): () => void {
  const prefix = prefixOf(rules);
  /** What is not yet as in the tab, by id; null where it has to go. */
  const unkept = new Map<string, SavedScenario | null>();
  let adopting = false;

  const write = (): void => {
    const removalsFirst = [...unkept].sort(
      ([, one], [, other]) => Number(one !== null) - Number(other !== null),
    );
    try {
      for (const [id, each] of removalsFirst) {
        if (each === null) storage.removeItem(prefix + id);
        else storage.setItem(prefix + id, writeScenarioFile({ municipality: rules.municipality, ...each }));
        unkept.delete(id);
      }
      notices.clear('notKept');
    } catch {
      notices.tell({ kind: 'notKept' });
    }
  };

  const end = scenarios.store.subscribe(({ saved }, { saved: before }) => {
    if (saved === before || adopting) return;
    for (const { id } of before) if (!saved.some((each) => each.id === id)) unkept.set(id, null);
    for (const each of saved) if (!before.includes(each)) unkept.set(each.id, each);
    write();
  });

  const onStorage = ({ key }: StorageEvent): void => {
    if (key !== null && !key.startsWith(prefix)) return;
    const kept = readSaved(storage, rules, notices);
    if (!kept.complete) return;
    const stays = ({ id }: SavedScenario) => kept.unreadable.has(id) || Boolean(unkept.get(id));
    const own = scenarios.store.getState().saved.filter(stays);
    const others = kept.saved.filter(({ id }) => !unkept.has(id));
    adopting = true;
    scenarios.adoptSaved([...others, ...own]);
    adopting = false;
  };
  events.addEventListener('storage', onStorage);
  return () => {
    end();
    events.removeEventListener('storage', onStorage);
  };
}
