import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AskedQuestion } from './questions.ts';
import { useInView } from './useInView.ts';
import './bench.css';

const BenchPanels = lazy(() => import('./BenchPanels.tsx'));

/** The analyses below the levers; loaded when the reader comes near, and resting out of sight. */
export function Bench({ asked }: { readonly asked: AskedQuestion | null }) {
  const t = useTranslations('page');
  const place = useRef<HTMLElement>(null);
  const inView = useInView(place);
  const [wanted, setWanted] = useState(false);
  const isAsked = asked !== null && asked.question !== 'numbers';
  if ((inView || isAsked) && !wanted) setWanted(true);
  return (
    <section className="bench" aria-labelledby="bench-heading" ref={place}>
      <h2 className="unseen" id="bench-heading">
        {t('closer')}
      </h2>
      {wanted && (
        <Suspense fallback={<p className="bench-waiting">{t('calculating')}</p>}>
          <BenchPanels awake={inView} asked={isAsked ? asked : null} />
        </Suspense>
      )}
    </section>
  );
}
