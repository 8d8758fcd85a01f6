import type { FigureAddress } from '../../schema/figureAddress.ts';
import { useApp } from '../appContext.ts';
import { AnswerPanel } from './AnswerPanel.tsx';
import { DifferencePanel, EffectPanel, GapPanel } from './ChangePanels.tsx';
import { figureOf, quantityOf } from './catalogueIndex.ts';
import { FigurePanel } from './FigurePanel.tsx';
import { LeverPanel } from './LeverPanel.tsx';
import { QuantityPanel } from './QuantityPanel.tsx';

/** What is told of the open number. */
export function OpenPanel({ figure }: { readonly figure: FigureAddress }) {
  const { levers, municipality } = useApp();
  const lever = levers.get(figure.id);
  switch (figure.kind) {
    case 'quantity': {
      const quantity = quantityOf(figure.id);
      return quantity && <QuantityPanel quantity={quantity} year={figure.year} scenario={figure.scenario} />;
    }
    case 'input': {
      const record = figureOf(figure.id);
      if (lever) return <LeverPanel lever={lever} />;
      return record && <FigurePanel figure={record} />;
    }
    case 'effect':
      return lever && <EffectPanel lever={lever} year={figure.year} />;
    case 'difference':
      return <DifferencePanel {...figure} />;
    case 'answer':
      return <AnswerPanel id={figure.id} />;
    case 'gap': {
      const target = municipality.targets.find(({ id }) => id === figure.id);
      return target && <GapPanel target={target} />;
    }
  }
}
