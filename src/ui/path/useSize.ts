import { type RefObject, useLayoutEffect, useState } from 'react';

/** Size of an element in whole CSS pixels, followed as it changes; null before it is known. */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } | null {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = (): void => {
      const width = Math.round(current.clientWidth);
      const height = Math.round(current.clientHeight);
      // Out of sight it has no size, and nothing is to be drawn into none.
      if (width === 0 && height === 0) return;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return size;
}
