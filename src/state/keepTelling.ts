import type { Notices } from './notices.ts';
import type { ScenarioStore } from './scenarioStore.ts';
import type { Simulations } from './simulations.ts';

/**
 * Tells what happens beside the reader's own doing, and takes back what no longer holds: that the
 * calculation had stopped and runs again, and that a scenario is deleted once it is back.
 *
 * @returns ends the telling
 */
export function keepTelling(
  scenarios: Pick<ScenarioStore, 'store'>,
  simulations: Pick<Simulations, 'store'>,
  notices: Notices,
): () => void {
  const endSimulations = simulations.store.subscribe(({ status, current }, before) => {
    if (status.kind === 'ready' && before.status.kind !== 'ready') notices.tell({ kind: 'workerRestarted' });
    if (current !== before.current) notices.clear('notComputed');
  });
  const endScenarios = scenarios.store.subscribe(({ saved }) => {
    const isBack = notices.store
      .getState()
      .listed.some(
        ({ notice }) => notice.kind === 'deleted' && saved.some(({ id }) => id === notice.saved.id),
      );
    if (isBack) notices.clear('deleted');
  });
  return () => {
    endSimulations();
    endScenarios();
  };
}
