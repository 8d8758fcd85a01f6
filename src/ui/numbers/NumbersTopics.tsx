import { type ComponentType, useState } from 'react';
import { useTranslations } from 'use-intl';
import { NumbersWords } from '../drawer/NumbersWords.tsx';
import { Segments } from '../parts/Segments.tsx';
import { Assumptions } from './assumptions/Assumptions.tsx';
import { MethodTopic } from './MethodTopic.tsx';

/** What can be looked up, in the order of the page. */
const TOPICS = { assumptions: Assumptions, method: MethodTopic } as const satisfies Readonly<
  Record<string, ComponentType>
>;

type Topic = keyof typeof TOPICS;

const IDS: readonly Topic[] = ['assumptions', 'method'];

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
      <Shown />
    </>
  );
}
