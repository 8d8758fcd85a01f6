import { useEffect, useState } from 'react';

/** Long enough that nobody is told of a mistake in a word that is being typed. */
const REST_MILLISECONDS = 400;

/** A text as it was when typing last rested. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
