import { type RefObject, useEffect, useState } from 'react';

/** Begin a little before it comes into sight, so that it is there when it does. */
const MARGIN = '200px';

/** True while an element is in sight or nearly so, so that what nobody looks at costs nothing. */
export function useInView(element: RefObject<Element | null>): boolean {
  const [inView, setInView] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (entries) => setInView(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: MARGIN },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return inView;
}
