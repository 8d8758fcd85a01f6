import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useInView } from './useInView.ts';
import './bench.css';

const BenchPanels = lazy(() => import('./BenchPanels.tsx'));

/** The analyses below the levers; loaded when the reader comes near, and resting out of sight. */
export function Bench() {
  const t = useTranslations('page');
  const place = useRef<HTMLElement>(null);
  const inView = useInView(place);
  const [wanted, setWanted] = useState(false);
  if (inView && !wanted) setWanted(true);
  return (
    <section className="bench" aria-labelledby="bench-heading" ref={place}>
      <h2 id="bench-heading">{t('closer')}</h2>
      {wanted && (
        <Suspense fallback={<p className="bench-waiting">{t('calculating')}</p>}>
          <BenchPanels awake={inView} />
        </Suspense>
      )}
    </section>
  );
}
