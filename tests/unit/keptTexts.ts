import type { KeptTexts } from '../../src/state/keptItems.ts';

/** What stands in for the browser's storage. */
export function kept(texts = new Map<string, string>()): KeptTexts & { readonly texts: Map<string, string> } {
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => texts.set(key, text),
    removeItem: (key) => texts.delete(key),
  };
}

/** A storage that is full until it is told otherwise, and what it holds. */
export function filling() {
  const storage = kept();
  const full = { yes: true };
  const own: KeptTexts = {
    get length() {
      return storage.length;
    },
    key: storage.key,
    getItem: storage.getItem,
    removeItem: storage.removeItem,
    setItem: (key, text) => {
      if (full.yes) throw new Error('full');
      storage.setItem(key, text);
    },
  };
  return { own, full, storage };
}
