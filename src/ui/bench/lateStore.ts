import { createStore, type StoreApi } from 'zustand/vanilla';
import { REST_MILLISECONDS } from '../parts/useRested.ts';

/** A store that follows another one. */
export interface LateStore<State> {
  readonly store: StoreApi<State>;
  /**
   * Begins to follow, and to catch up with what was missed.
   *
   * @param atOnce false to wait with every change until no other has come for a moment
   * @returns ends the following
   */
  readonly follow: (atOnce: boolean) => () => void;
}

/** Repeats a store for those parts of the screen that need not change with it in the same frame. */
export function createLateStore<State>(
  source: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
): LateStore<State> {
  const store = createStore<State>()(() => source.getState());
  const catchUp = (): void => store.setState(source.getState(), true);
  return {
    store,
    follow(atOnce) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const hear = (): void => {
        clearTimeout(timer);
        if (atOnce) catchUp();
        else timer = setTimeout(catchUp, REST_MILLISECONDS);
      };
      const end = source.subscribe(hear);
      if (source.getState() !== store.getState()) hear();
      return () => {
        end();
        clearTimeout(timer);
      };
    },
  };
}
