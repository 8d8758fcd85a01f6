import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { AppContext, useApp } from '../appContext.ts';
import { createLateStore } from './lateStore.ts';
import { useInView } from './useInView.ts';

/**
 * A part of the bench that follows the levers in sight, and out of sight only once they rest: nobody sees it
 * there, and each step of a lever would pay for it.
 */
export function BenchPanel({ children }: { readonly children: ReactNode }) {
  const app = useApp();
  const place = useRef<HTMLDivElement>(null);
  const inView = useInView(place);
  const scenarios = useMemo(() => createLateStore(app.shown.store), [app]);
  const simulations = useMemo(() => createLateStore(app.simulations.store), [app]);
  const lateApp = useMemo(
    () => ({
      ...app,
      shown: { ...app.shown, store: scenarios.store },
      simulations: { ...app.simulations, store: simulations.store },
    }),
    [app, scenarios, simulations],
  );
  useEffect(() => scenarios.follow(inView), [scenarios, inView]);
  useEffect(() => simulations.follow(inView), [simulations, inView]);
  return (
    <AppContext value={lateApp}>
      <div className="bench-panel" ref={place}>
        {children}
      </div>
    </AppContext>
  );
}
