import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useInView } from './useInView.ts';
import './bench.css';

const DelayPanel = lazy(() => import('./DelayPanel.tsx'));
const SharesPanel = lazy(() => import('./SharesPanel.tsx'));

/** The analyses below the levers; loaded when the reader comes near, and resting out of sight. */
export function Bench() {
  const t = useTranslations('bench');
  const place = useRef<HTMLElement>(null);
  const inView = useInView(place);
  const [wanted, setWanted] = useState(false);
  if (inView && !wanted) setWanted(true);
  return (
    <section className="bench" aria-labelledby="bench-heading" ref={place}>
      <h2 id="bench-heading">{t('heading')}</h2>
      {wanted && (
        <Suspense fallback={<p className="bench-waiting">{t('computing')}</p>}>
          <SharesPanel awake={inView} />
          <DelayPanel awake={inView} />
        </Suspense>
      )}
    </section>
  );
}
