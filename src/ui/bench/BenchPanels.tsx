import { BenchWords } from './BenchWords.tsx';
import { CertaintyPanel } from './CertaintyPanel.tsx';
import { ComparePanel } from './compare/ComparePanel.tsx';
import { DelayPanel } from './DelayPanel.tsx';
import { SharesPanel } from './SharesPanel.tsx';
import { WaysPanel } from './ways/WaysPanel.tsx';

/** The analyses, with their own words. */
export default function BenchPanels({ awake }: { readonly awake: boolean }) {
  return (
    <BenchWords>
      <SharesPanel awake={awake} />
      <DelayPanel awake={awake} />
      <WaysPanel awake={awake} />
      <CertaintyPanel awake={awake} />
      <ComparePanel />
    </BenchWords>
  );
}
