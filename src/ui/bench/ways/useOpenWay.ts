import { useShallow } from 'zustand/react/shallow';
import type { Place } from '../../../analysis/ways/findWays.ts';
import { useApp, useScenarios } from '../../appContext.ts';
import { externalLevers } from '../../externalLevers.ts';
import type { WaysAsked } from './waysAsked.ts';

/** Where ways start: every lever's value before anything is moved. */
export function useWayStart({ from, locks }: WaysAsked): Readonly<Record<string, number>> {
  const { businessAsUsual, municipality } = useApp();
  return useScenarios(
    useShallow(({ current }) => {
      if (from === 'scenario') return current.levers;
      const external = externalLevers(municipality);
      return Object.fromEntries(
        municipality.levers.map(({ id }) => {
          const stays = external.has(id) || locks.includes(id);
          return [id, (stays ? current : businessAsUsual).levers[id] ?? Number.NaN];
        }),
      );
    }),
  );
}

/** Opens a way as a scenario. */
export function useOpenWay(asked: WaysAsked): (place: Pick<Place, 'levers'>) => void {
  const { businessAsUsual, scenarios } = useApp();
  const start = useWayStart(asked);
  return ({ levers }) => {
    const { current, origin } = scenarios.store.getState();
    scenarios.open(
      { levers: { ...start, ...levers }, parameters: current.parameters },
      asked.from === 'usual' ? businessAsUsual.id : origin,
    );
  };
}
