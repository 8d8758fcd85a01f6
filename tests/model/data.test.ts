import { describe, expect, it } from 'vitest';
import { readUnit } from '../../src/compiler/units.ts';
import type { Figure, SourceReference } from '../../src/schema/municipality/figure.ts';
import { figuresOf, leversOf } from '../../src/schema/municipality/municipality.ts';
import { municipality } from './assembled.ts';

const { documents, levers, paths, targets, published, measures, news, contradictions } = municipality;

const figures: readonly (readonly [string, Figure])[] = [
  ...figuresOf(municipality).map(({ figure }) => figure),
  ...targets,
  ...published.figures,
].map((figure) => [figure.id, figure]);

const settings = paths.flatMap((path) =>
  Object.entries(path.levers).map(([id, setting]) => [`${path.id} › ${id}`, setting] as const),
);

const registered = new Set(documents.map(({ id }) => id));

function expectTraceable(sources: readonly SourceReference[]): void {
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter(({ document }) => !registered.has(document))).toEqual([]);
}

function expectBilingual(text: { readonly da: string; readonly en: string } | undefined): void {
  for (const told of [text?.da, text?.en]) expect(told?.trim()).toMatch(/\S/);
}

const pointsAtPlace = (sources: readonly SourceReference[]): boolean =>
  sources.some(({ lines, page }) => lines !== undefined || page !== undefined);

describe('a figure', () => {
  it.each(figures)('%s has a label in both languages, a unit, a tag and a source', (id, figure) => {
    expectBilingual(figure.label);
    expect(() => readUnit(figure.unit, id)).not.toThrow();
    expect(['reported', 'derived', 'assumed', 'external']).toContain(figure.tag);
    expectTraceable(figure.source);
    for (const { source, note } of figure.alternatives ?? []) {
      expectTraceable(source);
      expectBilingual(note);
    }
  });

  it.each(figures.filter(([, { tag }]) => tag === 'reported'))(
    '%s, being reported, tells the line or the page it stands on',
    (_, { source }) => {
      expect(pointsAtPlace(source)).toBe(true);
    },
  );

  it.each(figures.filter(([, { range }]) => range))('%s lies in its range', (_, { value, range }) => {
    expect(value).toBeGreaterThanOrEqual(range?.low ?? Number.NaN);
    expect(value).toBeLessThanOrEqual(range?.high ?? Number.NaN);
  });

  it('that is assumed has a range', () => {
    const free = municipality.parameters.filter(({ tag, range }) => tag === 'assumed' && !range);
    expect(free).toEqual([]);
  });
});

describe('a lever', () => {
  it.each(levers.map((lever) => [lever.id, lever] as const))('%s can be traced and read', (id, lever) => {
    for (const text of [lever.label, lever.meaning, lever.limit]) expectBilingual(text);
    expect(() => readUnit(lever.unit, id)).not.toThrow();
    expectTraceable(lever.source);
    if (lever.today) expectTraceable(lever.today.source);
  });

  it.each(paths.map(({ id }) => id))('has a value in its range in %s', (id) => {
    const values = leversOf(municipality, id);
    for (const { id: lever, min, max } of levers) {
      expect(values[lever], lever).toBeGreaterThanOrEqual(min);
      expect(values[lever], lever).toBeLessThanOrEqual(max);
    }
  });

  it.each(settings)('%s is set with a tag and a source', (_, { tag, source }) => {
    expect(['reported', 'derived', 'assumed', 'external']).toContain(tag);
    expectTraceable(source);
  });
});

describe('what is told beside the figures', () => {
  it.each([...measures, ...news, ...contradictions].map((record) => [record.id, record] as const))(
    '%s can be traced',
    (_, { source }) => {
      expectTraceable(source);
    },
  );

  it.each(documents.map((document) => [document.id, document] as const))(
    '%s is described',
    (_, { title, note }) => {
      for (const text of [title, note]) expectBilingual(text);
    },
  );
});
