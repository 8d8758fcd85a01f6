import { useTranslations } from 'use-intl';
import { type Scenario, sameInputs } from '../../engine/scenario.ts';
import { type AppState, scenarioOf } from '../../state/appState.ts';
import { useApp, useScenarios, useTextOf } from '../appContext.ts';

/** True where the current scenario is exactly the one it came from. */
export function isUnchanged({ index, find }: AppState, current: Scenario, origin: string): boolean {
  const from = find(origin);
  return from !== undefined && sameInputs(index.layout, scenarioOf(from), current);
}

/** What the current scenario is called: as the one it came from, or that one, changed. */
export function useScenarioName(): string {
  const app = useApp();
  const t = useTranslations('shelf');
  const textOf = useTextOf();
  const unchanged = useScenarios((state) => isUnchanged(app, state.current, state.origin));
  const origin = useScenarios((state) => state.origin);
  const name = app.find(origin)?.name;
  const told = typeof name === 'object' ? textOf(name) : (name ?? t('mine'));
  return unchanged ? told : `${told} (${t('changed')})`;
}
