import { useDeferredValue, useEffect, useState } from 'react';
import { PanelHeading } from '../PanelHeading.tsx';
import { ChooseCompared } from './ChooseCompared.tsx';
import { Comparison } from './Comparison.tsx';
import { useComparison } from './useComparison.ts';
import './compare.css';

/** Chooses scenarios and holds them side by side; out of sight it stays as it was, like the other analyses. */
export function ComparePanel({ awake }: { readonly awake: boolean }) {
  const compared = useComparison();
  const [held, setHeld] = useState(compared);
  useEffect(() => {
    if (awake) setHeld(compared);
  }, [awake, compared]);
  const shown = useDeferredValue(awake ? compared : held);
  return (
    <section className="compare" data-answer="compare" aria-labelledby="compare-heading">
      <PanelHeading question="compare" />
      <ChooseCompared />
      <Comparison compared={shown} />
    </section>
  );
}
