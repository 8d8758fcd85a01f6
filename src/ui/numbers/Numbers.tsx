import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AskedQuestion } from '../bench/questions.ts';
import { useInView } from '../bench/useInView.ts';
import './numbers.css';

const NumbersTopics = lazy(() => import('./NumbersTopics.tsx'));

/** Where the numbers come from, below the analyses; loaded when the reader comes near. */
export function Numbers({ asked }: { readonly asked: AskedQuestion | null }) {
  const t = useTranslations('page');
  const place = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const inView = useInView(place);
  const [wanted, setWanted] = useState(false);
  const isAsked = asked?.question === 'numbers';
  if ((inView || isAsked) && !wanted) setWanted(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again, it goes there again
  useEffect(() => {
    if (!isAsked) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [asked, isAsked]);
  return (
    <section className="numbers" aria-labelledby="numbers-heading" ref={place}>
      <h2 className="unseen" id="numbers-heading" ref={heading} tabIndex={-1}>
        {t('numbers')}
      </h2>
      {wanted && (
        <Suspense fallback={<p className="bench-waiting">{t('calculating')}</p>}>
          <NumbersTopics />
        </Suspense>
      )}
    </section>
  );
}
