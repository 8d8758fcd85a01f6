import { type ComponentType, lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { NumbersWords } from '../drawer/NumbersWords.tsx';
import { Segments } from '../parts/Segments.tsx';
import { Accounting } from './accounting/Accounting.tsx';
import { Assumptions } from './assumptions/Assumptions.tsx';
import { Disagreements } from './disagreements/Disagreements.tsx';
import { MethodTopic } from './MethodTopic.tsx';

const Measures = lazy(() => import('./measures/Measures.tsx'));

const Indicators = lazy(() => import('./indicators/Indicators.tsx'));

/** What can be looked up, in the order of the page. */
const TOPICS = {
  assumptions: Assumptions,
  indicators: Indicators,
  accounting: Accounting,
  measures: Measures,
  disagreements: Disagreements,
  method: MethodTopic,
} as const satisfies Readonly<Record<string, ComponentType>>;

type Topic = keyof typeof TOPICS;

const IDS: readonly Topic[] = [
  'assumptions',
  'indicators',
  'accounting',
  'measures',
  'disagreements',
  'method',
];

/** What is behind the numbers, one topic at a time. */
export default function NumbersTopics() {
  return (
    <NumbersWords>
      <Topics />
    </NumbersWords>
  );
}

function Topics() {
  const t = useTranslations('numbers');
  const page = useTranslations('page');
  const [topic, setTopic] = useState<Topic>('assumptions');
  const Shown = TOPICS[topic];
  return (
    <>
      <Segments
        label={t('choose')}
        quiet
        value={topic}
        choices={IDS.map((id) => ({ id, label: t(`topics.${id}`) }))}
        onChange={setTopic}
      />
      <Suspense fallback={<p className="bench-waiting">{page('calculating')}</p>}>
        <Shown />
      </Suspense>
    </>
  );
}
