import { createStore } from 'zustand/vanilla';
import type { Problem } from '../schema/problem.ts';

/** Something the reader has to be told once. */
export type Notice =
  /** A link was made with another version of the model. */
  | { readonly kind: 'otherVersion'; readonly linkVersion: string; readonly ownVersion: string }
  /** A link names no version. */
  | { readonly kind: 'noVersion' }
  | { readonly kind: 'linkRefused'; readonly problem: Problem }
  /** A link from another version of the model cannot be opened with this one. */
  | {
      readonly kind: 'olderLinkRefused';
      readonly problem: Problem;
      readonly linkVersion: string;
      readonly ownVersion: string;
    }
  | { readonly kind: 'fileRefused'; readonly file: string; readonly problem: Problem }
  | { readonly kind: 'fileOpened'; readonly name: string }
  | {
      readonly kind: 'fileOtherVersion';
      readonly name: string;
      readonly fileVersion: string;
      readonly ownVersion: string;
      /** Levers that are newer than the file. */
      readonly added: readonly string[];
    }
  | { readonly kind: 'savedUnreadable'; readonly problem: Problem }
  | { readonly kind: 'notKept' }
  | {
      readonly kind: 'deleted';
      readonly saved: { readonly id: string; readonly name: string };
      /** Puts it back where it was. */
      readonly restore: () => void;
    }
  | { readonly kind: 'linkCopied' }
  | { readonly kind: 'linkNotCopied' }
  | { readonly kind: 'pictureFailed' }
  /** The sheet for a case could not be made. */
  | { readonly kind: 'printFailed' }
  | { readonly kind: 'downloadFailed' }
  /** The words of the chosen language could not be loaded. */
  | { readonly kind: 'languageNotLoaded' }
  /** The figures on the screen are not yet those of the scenario. */
  | { readonly kind: 'notComputed' }
  /** The calculation had stopped and runs again. */
  | { readonly kind: 'workerRestarted' };

/** A notice in the list, with what tells it from another of the same kind. */
export interface ListedNotice {
  readonly id: number;
  readonly notice: Notice;
}

/** Holds what the reader has to be told; the newest of a kind replaces the older one. */
export function createNotices() {
  const store = createStore<{ readonly listed: readonly ListedNotice[] }>()(() => ({ listed: [] }));
  let last = 0;
  return {
    store,
    tell(notice: Notice): void {
      last += 1;
      const others = store.getState().listed.filter((each) => each.notice.kind !== notice.kind);
      store.setState({ listed: [...others, { id: last, notice }] });
    },
    dismiss(id: number): void {
      store.setState({ listed: store.getState().listed.filter((each) => each.id !== id) });
    },
    /** Takes back what no longer holds. */
    clear(...kinds: readonly Notice['kind'][]): void {
      const { listed } = store.getState();
      const left = listed.filter(({ notice }) => !kinds.includes(notice.kind));
      if (left.length < listed.length) store.setState({ listed: left });
    },
  };
}

export type Notices = ReturnType<typeof createNotices>;
