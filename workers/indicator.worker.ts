import layout from 'virtual:model/layout';
import names from 'virtual:model/names';
import { expose, transfer } from 'comlink';
import { indexLayout } from '../src/engine/layout.ts';
import { computeIndicator } from '../src/indicators/calculation/computeIndicator.ts';
import { forbidCodeFromText } from '../src/indicators/calculation/forbidCode.ts';
import type { IndicatorQuestion } from '../src/indicators/calculator.ts';

const index = indexLayout(layout);
forbidCodeFromText();

expose({
  ready: () => undefined,
  compute(question: IndicatorQuestion) {
    const answer = computeIndicator(question, names, index);
    return answer.kind === 'values' ? transfer(answer, [answer.values.buffer]) : answer;
  },
});
