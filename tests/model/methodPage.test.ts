import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/build/catalogue.ts';
import { loadKernel } from '../../src/build/loadKernel.ts';
import { methodPages } from '../../src/docs/methodPage/methodPages.tsx';
import { readBy } from '../../src/formula/readBy.ts';
import { numbersDanish, numbersEnglish } from '../../src/i18n/messages.ts';
import { numbersOf } from '../../src/i18n/numbers.ts';
import type { Figure } from '../../src/schema/municipality/figure.ts';
import { assembly, layout, municipality, reference, run } from './assembled.ts';
import { cellsOf, equationsIn, namesIn, textIn, told, unbalanced } from './methodMarkup.ts';

const pages = methodPages(assembly, await loadKernel(assembly.kernel));
const { quantities, figures } = catalogueOf(assembly);
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const TAGS = { da: numbersDanish.drawer.tags, en: numbersEnglish.drawer.tags };

/** Units of quantities as a reader knows them. */
const UNITS = {
  da: {
    yr: 'år',
    'MWh/yr': 'MWh om året',
    't/MWh': 'ton CO₂ pr. MWh',
    '1': 'andel',
    count: 'antal',
    't/yr': 'ton CO₂ om året',
    t: 'ton CO₂',
  },
  en: {
    yr: 'years',
    'MWh/yr': 'MWh a year',
    't/MWh': 'tonnes of CO₂ per MWh',
    '1': 'share',
    count: 'number',
    't/yr': 't CO₂ a year',
    t: 't CO₂',
  },
} as const;

describe.each(pages)('the method page in $language', ({ language, html }) => {
  const units: Readonly<Record<string, string>> = UNITS[language];
  const numbers = numbersOf(language);
  const titleOf = (id: string) => municipality.documents.find((each) => each.id === id)?.title[language];

  it.each(quantities)('tells $id with label, reason, unit, source and tag', (quantity) => {
    const text = textIn(told(html, quantity.id));
    const { id, label, note, source, unit } = quantity;
    expect(text.startsWith(`${plain(label[language])} ${id}`)).toBe(true);
    expect(text).toContain(plain(note[language]));
    expect(text).toContain(`: ${units[unit]}.`);
    expect(text).toContain(`: ${source[language]} (${TAGS[language][source.tag].toLowerCase()}).`);
  });

  it.each(quantities)('sets the equation of $id well-formed, with the names it reads', (quantity) => {
    const { id, expression, initial } = quantity;
    const equations = equationsIn(told(html, id));
    const hasStart = initial !== null && !(initial.kind === 'number' && Number.isNaN(initial.value));
    const set = hasStart ? [expression, initial] : [expression];
    expect(equations.length).toBe(set.length);
    equations.forEach((equation, at) => {
      const read = set.slice(at, at + 1).flatMap(readBy);
      expect(unbalanced(equation)).toEqual([]);
      expect([...namesIn(equation)].sort()).toEqual(
        [...new Set([id, ...read.map((each) => each.id)])].sort(),
      );
    });
    for (const { id: name } of set.flatMap(readBy)) {
      if (name !== id) expect(told(html, id)).toContain(`href="#name-${name}"`);
    }
  });

  it('has the words and links of equations, but no unit or value that was left open', () => {
    expect(textIn(html)).not.toMatch(/undefined|NaN|\[object|MWh\/yr|t\/yr|t\/MWh|\{\w+\}|methodPage\./);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(300);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  /** A figure without its unit. */
  const written = ({ unit, value }: Figure): string =>
    unit === '1' || unit === '1/yr'
      ? numbers.exactPercent(value)
      : numbers.exact(unit === 't/MWh' ? value * 1000 : value);

  it('tells every figure that equations read, with value, tag, range and every source', () => {
    const used = new Set(layout.inputs.slice(layout.leverCount).map(({ id }) => id));
    const read = figures.filter(({ id }) => used.has(id));
    expect(read.length).toBe(used.size);
    for (const figure of read) {
      const text = textIn(told(html, figure.id));
      expect(text.startsWith(`${plain(figure.label[language])} ${figure.id}`), figure.id).toBe(true);
      expect(text).toContain(plain(written(figure)));
      expect(text).toContain(TAGS[language][figure.tag]);
      if (figure.range) expect(text).toContain(plain(written({ ...figure, value: figure.range.high })));
      for (const { document, lines } of figure.source) {
        expect(text).toContain(titleOf(document));
        if (lines) expect(text).toContain(` ${lines.join(', ')}`);
      }
    }
  });

  it('tells every lever, with its limits, who decides, where it stands and every source', () => {
    for (const { id, label, limit, owner, source } of municipality.levers) {
      const text = textIn(told(html, id));
      expect(text.startsWith(`${plain(label[language])} ${id}`), id).toBe(true);
      expect(text).toContain(plain(limit[language]));
      expect(text).toContain(municipality.owners.find((each) => each.id === owner)?.label[language]);
      for (const { document } of source) expect(text).toContain(titleOf(document));
      for (const scenario of [municipality.about.businessAsUsual, municipality.about.plan]) {
        const path = municipality.paths.find((each) => each.id === scenario);
        expect(text).toContain(path?.name[language]);
        for (const { document } of path?.levers[id]?.source ?? []) expect(text).toContain(titleOf(document));
      }
    }
  });

  it('has the results of the kernel', () => {
    for (const id of municipality.about.shelf) {
      const { of } = run(reference(id));
      const told = [2024, 2030, 2035, 2045, 2050].map((year) => of('total', year));
      const [, ...cells] = cellsOf(html, `data-scenario="${id}"`);
      expect(cells).toEqual([...told, of('cumulative', 2045)].map((value) => numbers.number(value)));
    }
  });

  it('holds the base year against the accounts, and 2030 against what was published', () => {
    const base = run(reference(municipality.about.plan));
    for (const { id, value, emits } of municipality.accounts.bySource) {
      const [, reported, computed, difference] = cellsOf(html, `data-compared="${id}"`);
      expect([reported, computed]).toEqual([numbers.number(value), numbers.number(base.of(emits, 2024))]);
      expect(difference).toBe('0');
    }
    for (const { id, value, scenario, year } of municipality.published.figures) {
      const total = run(reference(scenario)).of('total', year);
      const [, ...cells] = cellsOf(html, `data-compared="${id}"`);
      expect(cells).toEqual([numbers.number(value), numbers.number(total), numbers.signed(total - value)]);
    }
  });

  it('names the version of the model, every document and every contradiction', () => {
    const text = textIn(html);
    expect(text).toContain(layout.version);
    for (const { title, note } of municipality.documents) {
      expect(text).toContain(plain(title[language]));
      expect(text).toContain(plain(note[language]));
    }
    for (const { topic, uses } of municipality.contradictions) {
      expect(text).toContain(plain(topic[language]));
      expect(text).toContain(plain(uses[language]));
    }
  });
});
