import { describe, expect, it } from 'vitest';
import { catalogueOf, writeCatalogue } from '../../src/build/catalogue.ts';
import { readBy } from '../../src/formula/readBy.ts';
import type { Catalogue } from '../../src/schema/catalogue.ts';
import { assembly, layout, municipality } from './assembled.ts';

const catalogue = catalogueOf(assembly);
const written = (text: { readonly da: string; readonly en: string }) => [text.da.trim(), text.en.trim()];

describe('the catalogue', () => {
  it('has every quantity of the kernel, with words, unit, source and tag in both languages', () => {
    expect(catalogue.quantities.map(({ id, unit }) => ({ id, unit }))).toEqual(layout.quantities);
    const sectors = catalogue.sectors.map(({ id }) => id);
    for (const { label, note, source, sector } of catalogue.quantities) {
      expect([...written(label), ...written(note), ...written(source)]).not.toContain('');
      expect(['derived', 'assumed']).toContain(source.tag);
      expect(sectors).toContain(sector);
    }
  });

  it('has every figure and lever of the kernel, with source and tag, and a range where it is uncertain', () => {
    const figures = new Map(catalogue.figures.map((figure) => [figure.id, figure]));
    const levers = new Map(municipality.levers.map((lever) => [lever.id, lever]));
    for (const { id } of layout.inputs) {
      const input = figures.get(id) ?? levers.get(id);
      expect(input?.source.length, id).toBeGreaterThan(0);
      expect(input?.tag, id).toBeTypeOf('string');
      const figure = figures.get(id);
      if (figure && ['assumed', 'external'].includes(figure.tag)) expect(figure.range, id).toBeDefined();
    }
  });

  it('keeps equations as they are when written, also where a value is missing', async () => {
    const text = `export default ${writeCatalogue(catalogue)}`;
    const url = `data:text/javascript,${encodeURIComponent(text)}`;
    const read: { readonly default: Catalogue } = await import(/* @vite-ignore */ url);
    expect(read.default.figures).toEqual(JSON.parse(JSON.stringify(catalogue.figures)));
    expect(read.default.quantities.map(({ initial, expression }) => [initial, expression])).toEqual(
      catalogue.quantities.map(({ initial, expression }) => [initial, expression]),
    );
  });
});

describe('the way down', () => {
  const reads = new Map(
    catalogue.quantities.map(({ id, expression, initial }) => [
      id,
      [expression, ...(initial ? [initial] : [])].flatMap(readBy).map((read) => read.id),
    ]),
  );

  it('leads from the total to every figure behind it in at most five steps, six presses in all', () => {
    const steps = new Map([['total', 0]]);
    for (const [id, step] of steps) {
      for (const next of reads.get(id) ?? []) if (!steps.has(next)) steps.set(next, step + 1);
    }
    const figures = [...steps].filter(([id]) => !reads.has(id));
    expect(figures.length).toBeGreaterThan(80);
    expect(Math.max(...figures.map(([, step]) => step))).toBeLessThanOrEqual(5);
    for (const [id] of figures)
      expect(
        layout.inputs.some((input) => input.id === id),
        id,
      ).toBe(true);
  });
});
