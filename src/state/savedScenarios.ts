import { RefusedInput } from '../schema/problem.ts';
import type { InputRules } from '../schema/scenarioDoor.ts';
import { readScenarioFile, writeScenarioFile } from '../schema/scenarioFile.ts';
import type { Notices } from './notices.ts';
import type { SavedScenario, ScenarioStore } from './scenarioStore.ts';

/** The part of the browser's storage that is needed; it may throw at any call. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What keeping scenarios needs to know. */
export interface KeepingRules {
  readonly municipality: string;
  readonly inputs: InputRules;
}

const prefixOf = ({ municipality }: KeepingRules): string => `reduktionsstien:${municipality}:scenario:`;

/**
 * Reads what is kept. A text that cannot be read is left where it is and told of.
 */
export function readSaved(
  storage: KeptTexts,
  rules: KeepingRules,
  notices: Notices,
): readonly SavedScenario[] {
  const prefix = prefixOf(rules);
  const saved: SavedScenario[] = [];
  try {
    for (let at = 0; at < storage.length; at += 1) {
      const key = storage.key(at);
      if (!key?.startsWith(prefix)) continue;
      try {
        const record = readScenarioFile(storage.getItem(key) ?? '', rules.municipality, rules.inputs);
        const { name, origin, model, levers, parameters } = record;
        saved.push({ id: key.slice(prefix.length), name, origin, model, levers, parameters });
      } catch (cause) {
        if (!(cause instanceof RefusedInput)) throw cause;
        notices.tell({ kind: 'savedUnreadable', problem: cause.problem });
      }
    }
  } catch {
    notices.tell({ kind: 'notKept' });
  }
  return saved.sort((one, other) => one.id.localeCompare(other.id));
}

/**
 * Keeps the user's scenarios in the browser, each under a key of its own, so that two tabs do not
 * overwrite each other, and takes over what another tab keeps.
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
  let adopting = false;

  const end = scenarios.store.subscribe(({ saved }, { saved: before }) => {
    if (saved === before || adopting) return;
    try {
      for (const each of saved) {
        if (!before.includes(each)) {
          storage.setItem(prefix + each.id, writeScenarioFile({ municipality: rules.municipality, ...each }));
        }
      }
      for (const each of before) {
        if (!saved.some(({ id }) => id === each.id)) storage.removeItem(prefix + each.id);
      }
      notices.clear('notKept');
    } catch {
      notices.tell({ kind: 'notKept' });
    }
  });

  const onStorage = ({ key }: StorageEvent): void => {
    if (key !== null && !key.startsWith(prefix)) return;
    adopting = true;
    scenarios.adoptSaved(readSaved(storage, rules, notices));
    adopting = false;
  };
  events.addEventListener('storage', onStorage);
  return () => {
    end();
    events.removeEventListener('storage', onStorage);
  };
}
