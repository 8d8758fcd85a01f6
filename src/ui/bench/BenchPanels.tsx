import { useEffect } from 'react';
import { BenchWords } from './BenchWords.tsx';
import { CertaintyPanel } from './CertaintyPanel.tsx';
import { ComparePanel } from './compare/ComparePanel.tsx';
import { DelayPanel } from './DelayPanel.tsx';
import { DelayMapPanel } from './map/DelayMapPanel.tsx';
import type { AskedQuestion } from './questions.ts';
import { SharesPanel } from './SharesPanel.tsx';
import { WaysPanel } from './ways/WaysPanel.tsx';

interface BenchPanelsProps {
  /** True while the reader can see them. */
  readonly awake: boolean;
  /** Where the reader wants to go; null for nowhere. */
  readonly asked: AskedQuestion | null;
}

/** The analyses, with their own words. */
export default function BenchPanels({ awake, asked }: BenchPanelsProps) {
  useEffect(() => {
    if (!asked) return;
    const heading = document.getElementById(`${asked.question}-heading`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <BenchWords>
      <SharesPanel awake={awake} />
      <DelayPanel awake={awake} />
      <DelayMapPanel awake={awake} />
      <WaysPanel awake={awake} />
      <CertaintyPanel awake={awake} />
      <ComparePanel awake={awake} />
    </BenchWords>
  );
}
