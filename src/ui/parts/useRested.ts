import { useEffect, useState } from 'react';

/** Long enough that a held arrow key speaks once, at its end. */
const REST_MILLISECONDS = 700;

/** A value as it was when it last rested, for what is spoken: words nobody sees need not follow every step. */
export function useRested<Value extends object>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
