import type { KeptTexts } from './keptItems.ts';

const refuse = (): never => {
  throw new Error('the browser keeps nothing for this page');
};

/** What stands in where the browser denies its storage: every call fails, as a full storage does. */
const DENIED: KeptTexts = {
  get length(): number {
    return refuse();
  },
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
  key: refuse,
};

/** The browser's storage, which some settings deny already when it is asked for. */
export function browserStorage(page: Pick<Window, 'localStorage'>): KeptTexts {
  try {
    return page.localStorage;
  } catch {
    return DENIED;
  }
}
