import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createLateStore } from '../../src/ui/bench/lateStore.ts';

const REST = 700;

describe('a late store', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const source = () => createStore(() => ({ value: 0 }));

  it('follows at once where it is looked at', () => {
    const followed = source();
    const { store, follow } = createLateStore(followed);
    follow(true);
    followed.setState({ value: 1 });
    expect(store.getState().value).toBe(1);
  });

  it('follows out of sight once nothing has changed for a moment', () => {
    const followed = source();
    const { store, follow } = createLateStore(followed);
    follow(false);
    for (const value of [1, 2]) {
      followed.setState({ value });
      vi.advanceTimersByTime(REST - 1);
      expect(store.getState().value).toBe(0);
    }
    vi.advanceTimersByTime(1);
    expect(store.getState().value).toBe(2);
  });

  it('catches up as soon as it is looked at', () => {
    const followed = source();
    const { store, follow } = createLateStore(followed);
    const end = follow(false);
    followed.setState({ value: 1 });
    end();
    follow(true);
    expect(store.getState().value).toBe(1);
  });

  it('catches up with what was missed before it followed', () => {
    const followed = source();
    const { store, follow } = createLateStore(followed);
    followed.setState({ value: 1 });
    follow(false);
    vi.advanceTimersByTime(REST);
    expect(store.getState().value).toBe(1);
  });
});
