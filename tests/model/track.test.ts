import { expect, it } from 'vitest';
import { stepsOf } from '../../src/analysis/track.ts';
import { pageMunicipality } from '../../src/build/pageMunicipality.ts';
import { stepCount, valueAtStep } from '../../src/schema/leverScale.ts';
import { assembly } from './assembled.ts';
import { subject } from './subject.ts';

it('analyses try what the sliders offer, to the bit', () => {
  const shown = new Map(pageMunicipality(assembly).levers.map((lever) => [lever.id, lever]));
  for (const lever of subject.facts.levers) {
    const slider = shown.get(lever.id);
    if (!slider) throw new Error(`no slider ${lever.id}`);
    const offered = Array.from({ length: stepCount(slider) + 1 }, (_, at) => valueAtStep(slider, at));
    expect(stepsOf(lever)).toEqual(offered);
  }
});
