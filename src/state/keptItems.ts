import { type Problem, RefusedInput } from '../schema/problem.ts';

/** The part of the browser's storage that is needed; it may throw at any call. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Something that is kept under its id. */
interface Identified {
  readonly id: string;
}

/** What the browser keeps of a kind. */
export interface Kept<Item> {
  readonly items: readonly Item[];
  /** Texts that cannot be read, by id, with what is wrong; they are left where they are. */
  readonly unreadable: ReadonlyMap<string, Problem>;
  /** False where the browser let nothing be read, or not all of it. */
  readonly complete: boolean;
}

/** Reads all that is kept under keys with a prefix. @param read throws RefusedInput for what it cannot read */
export function readKept<Item extends Identified>(
  storage: KeptTexts,
  prefix: string,
  read: (text: string, id: string) => Item,
): Kept<Item> {
  const items: Item[] = [];
  const unreadable = new Map<string, Problem>();
  let complete = true;
  try {
    for (let at = 0; at < storage.length; at += 1) {
      const key = storage.key(at);
      if (!key?.startsWith(prefix)) continue;
      const id = key.slice(prefix.length);
      try {
        items.push(read(storage.getItem(key) ?? '', id));
      } catch (cause) {
        if (!(cause instanceof RefusedInput)) throw cause;
        unreadable.set(id, cause.problem);
      }
    }
  } catch {
    complete = false;
  }
  return { items: items.sort((one, other) => one.id.localeCompare(other.id)), unreadable, complete };
}

/** A list in the tab, and how it is kept. */
export interface Keeping<Item> {
  readonly prefix: string;
  readonly now: () => readonly Item[];
  /** Calls with the list and the one before it whenever anything changes; gives back what ends it. */
  readonly follow: (changed: (items: readonly Item[], before: readonly Item[]) => void) => () => void;
  /** Takes over what another tab keeps. */
  readonly adopt: (items: readonly Item[]) => void;
  readonly read: () => Kept<Item>;
  readonly write: (item: Item) => string;
  /** Told after each try to write. */
  readonly tell: (isKept: boolean) => void;
}

/**
 * Keeps a list in the browser, each item under a key of its own, so that two tabs do not overwrite each other, and
 * takes over what another tab keeps. What could not be written is tried again at the next change and stays in the
 * tab until then.
 *
 * @returns ends the keeping
 */
export function keepItems<Item extends Identified>(
  { prefix, now, follow, adopt, read, write, tell }: Keeping<Item>,
  storage: KeptTexts,
  events: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): () => void {
  /** What is not yet as in the tab, by id; null where it has to go. */
  const unkept = new Map<string, Item | null>();
  let adopting = false;

  const writeAll = (): void => {
    const removalsFirst = [...unkept].sort(
      ([, one], [, other]) => Number(one !== null) - Number(other !== null),
    );
    try {
      for (const [id, each] of removalsFirst) {
        if (each === null) storage.removeItem(prefix + id);
        else storage.setItem(prefix + id, write(each));
        unkept.delete(id);
      }
      tell(true);
    } catch {
      tell(false);
    }
  };

  const end = follow((items, before) => {
    if (items === before || adopting) return;
    for (const { id } of before) if (!items.some((each) => each.id === id)) unkept.set(id, null);
    for (const each of items) if (!before.includes(each)) unkept.set(each.id, each);
    writeAll();
  });

  const onStorage = ({ key }: StorageEvent): void => {
    if (key !== null && !key.startsWith(prefix)) return;
    const kept = read();
    if (!kept.complete) return;
    const stays = ({ id }: Item) => kept.unreadable.has(id) || Boolean(unkept.get(id));
    const own = now().filter(stays);
    const others = kept.items.filter(({ id }) => !unkept.has(id));
    adopting = true;
    adopt([...others, ...own]);
    adopting = false;
  };
  events.addEventListener('storage', onStorage);
  return () => {
    end();
    events.removeEventListener('storage', onStorage);
  };
}
