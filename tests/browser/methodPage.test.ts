import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import {
  danish,
  english,
  methodDanish,
  methodEnglish,
  numbersDanish,
  numbersEnglish,
} from '../../src/i18n/messages.ts';
import { METHOD_FILES } from '../../src/i18n/methodFiles.ts';
import { layout, municipality, reference, run } from '../model/assembled.ts';
import { testedApp } from './app.ts';
import { download } from './download.ts';
import { faults } from './faults.ts';
import { readPages } from './pdf.ts';
import { choose, plain, told } from './reading.ts';

const app = testedApp();
const WORDS = { da: methodDanish.methodPage, en: methodEnglish.methodPage };
const PAGE = { da: danish, en: english };
const TOPIC = { da: numbersDanish, en: numbersEnglish };

afterEach(() => expect(app.errors).toEqual([]));

async function open(language: Language, visit: Parameters<typeof app.visit>[0] = {}): Promise<Page> {
  const page = await app.visit({ ...visit, views: { language } });
  await page.goto(new URL(METHOD_FILES[language], app.address).href);
  await page.getByRole('heading', { level: 1, name: WORDS[language].title }).waitFor();
  return page;
}

describe.each(LANGUAGES)('in %s', (language) => {
  // The pages differ in their words alone, and axe takes long over so many equations.
  const looks =
    language === 'da'
      ? ({ colorScheme: 'light', viewport: { width: 1440, height: 900 } } as const)
      : ({ colorScheme: 'dark', viewport: { width: 360, height: 800 } } as const);
  it(`axe finds nothing, ${looks.colorScheme}, ${looks.viewport.width} pixels wide`, async () => {
    const page = await open(language, looks);
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    const [content, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBe(shown);
  });

  it('is set in the type of the app, in its own styles', async () => {
    const page = await open(language);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(fonts.join()).toContain('Atkinson Hyperlegible Next Variable');
    expect(await page.locator('script, link[rel="stylesheet"]').count()).toBe(0);
  });

  it('prints on A4, from the first section to the last, with nothing beyond the margins', async () => {
    const page = await open(language, { colorScheme: 'dark' });
    const pages = await readPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.length).toBeLessThan(60);
    const margin = 14;
    for (const { widthMillimetres, heightMillimetres, left, right } of pages) {
      expect(widthMillimetres).toBeCloseTo(210, 0);
      expect(heightMillimetres).toBeCloseTo(297, 0);
      expect(left).toBeGreaterThan(margin);
      expect(right).toBeLessThan(210 - margin);
    }
    const text = pages.map((each) => each.text).join(' ');
    const { sections } = WORDS[language];
    expect(text).toContain(`1. ${sections.about}`);
    expect(text).toContain(`10. ${sections.contradictions}`);
    expect(text).toContain(plain(municipality.contradictions.at(-1)?.uses[language] ?? ''));
    expect(text).toContain(layout.version);
    expect(text).toContain(plain(told(run(reference('bau')).of('total', 2030), language)));
    expect(pages[4]?.text).toContain(`5 / ${pages.length}`);
  });

  it('no equation is wider than its frame on paper', async () => {
    const page = await open(language);
    await page.emulateMedia({ media: 'print' });
    // 210 millimetres less the margins.
    await page.setViewportSize({ width: 672, height: 1000 });
    const wide = await page
      .locator('.equation, .table-frame')
      .evaluateAll((frames) =>
        frames
          .filter((frame) => frame.scrollWidth > frame.clientWidth + 1)
          .map((frame) => frame.getAttribute('aria-label')),
      );
    expect(wide).toEqual([]);
  });

  it('the app leads to it, to its download and to the other language, and it leads back', async () => {
    const page = await app.visit({ views: { language } });
    await page.getByRole('button', { name: PAGE[language].page.questions.numbers }).click();
    const { numbers, method } = TOPIC[language];
    await choose(page, numbers.topics.method);
    const { name, content } = await download(page, method.download, page, 'link');
    expect(name).toBe(METHOD_FILES[language]);
    expect(content.toString()).toContain(WORDS[language].lead);
    await page.getByRole('link', { name: method.read }).click();
    await page.getByRole('heading', { level: 1, name: WORDS[language].title }).waitFor();
    await page.getByRole('link', { name: WORDS[language].inOther }).click();
    const other = language === 'da' ? 'en' : 'da';
    await page.getByRole('heading', { level: 1, name: WORDS[other].title }).waitFor();
    await page.getByRole('link', { name: WORDS[other].toApp }).click();
    await page.locator('.path-picture').waitFor();
  });
});
