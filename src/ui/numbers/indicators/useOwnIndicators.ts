import { useStore } from 'zustand';
import type { AppState } from '../../../state/appState.ts';
import { createOwnIndicators, type OwnIndicatorState } from '../../../state/ownIndicators.ts';
import { useApp } from '../../appContext.ts';

/** One list for each app, which goes on when another topic is looked at. */
const lists = new WeakMap<AppState, ReturnType<typeof createOwnIndicators>>();

function listOf(app: AppState): ReturnType<typeof createOwnIndicators> {
  const known = lists.get(app);
  if (known) return known;
  const { municipality, storage, page, notices } = app;
  const made = createOwnIndicators({ municipality: municipality.id, storage, events: page, notices });
  lists.set(app, made);
  return made;
}

/** The reader's own indicators, and what changes them. */
export function useOwnIndicators(): OwnIndicatorState &
  Pick<ReturnType<typeof createOwnIndicators>, 'save' | 'remove' | 'add'> {
  const { store, save, remove, add } = listOf(useApp());
  return { ...useStore(store), save, remove, add };
}
