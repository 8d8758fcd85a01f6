import { expect, it } from 'vitest';
import type { Contradiction } from '../../src/schema/municipality/context.ts';
import type { Figure } from '../../src/schema/municipality/figure.ts';
import { uncovered } from '../../src/ui/numbers/disagreements/uncovered.ts';

const text = { da: 'tekst', en: 'text' };
const source = [{ document: 'accounts' }];

const figure = (id: string, alternatives?: Figure['alternatives']): Figure => ({
  id,
  label: text,
  value: 1,
  unit: 't',
  tag: 'reported',
  year: 2024,
  source,
  ...(alternatives ? { alternatives } : {}),
});

const contradiction: Contradiction = {
  id: 'one',
  topic: text,
  says: text,
  uses: text,
  source,
  concerns: ['told', 'plain'],
};

it('finds the figures with other values that no contradiction speaks of', () => {
  const other = [{ value: 2, source, note: text }];
  const figures = [figure('told', other), figure('left', other), figure('plain'), figure('alone')];
  expect(uncovered(figures, [contradiction]).map(({ id }) => id)).toEqual(['left']);
  expect(uncovered(figures, []).map(({ id }) => id)).toEqual(['told', 'left']);
});
