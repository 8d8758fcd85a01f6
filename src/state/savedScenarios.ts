import { readScenarioFile, type ScenarioFileRules, writeScenarioFile } from '../schema/scenarioFile.ts';
import { type Kept, type KeptTexts, keepItems, readKept } from './keptItems.ts';
import type { Notices } from './notices.ts';
import type { SavedScenario, ScenarioStore } from './scenarioStore.ts';

/** What keeping scenarios needs to know. */
export type KeepingRules = ScenarioFileRules;

const prefixOf = ({ municipality }: KeepingRules): string => `reduktionsstien:${municipality}:scenario:`;

/** Reads what is kept. A text that cannot be read is left where it is and told of. */
export function readSaved(storage: KeptTexts, rules: KeepingRules, notices: Notices): Kept<SavedScenario> {
  const kept = readKept(storage, prefixOf(rules), (text, id): SavedScenario => {
    const { name, origin, model, levers, parameters } = readScenarioFile(text, rules);
    return { id, name, origin, model, levers, parameters };
  });
  for (const problem of kept.unreadable.values()) notices.tell({ kind: 'savedUnreadable', problem });
  if (!kept.complete) notices.tell({ kind: 'notKept' });
  return kept;
}

/**
 * Keeps the user's scenarios in the browser and takes over what another tab keeps.
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
  return keepItems<SavedScenario>(
    {
      prefix: prefixOf(rules),
      now: () => scenarios.store.getState().saved,
      follow: (changed) => scenarios.store.subscribe(({ saved }, before) => changed(saved, before.saved)),
      adopt: scenarios.adoptSaved,
      read: () => readSaved(storage, rules, notices),
      write: (each) => writeScenarioFile({ municipality: rules.municipality, ...each }),
      tell(isKept) {
        if (isKept) notices.clear('notKept');
        else notices.tell({ kind: 'notKept' });
      },
    },
    storage,
    events,
  );
}
