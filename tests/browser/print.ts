import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { plain } from './reading.ts';

/** What a printed sheet holds. */
export interface Printed {
  readonly pages: number;
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
  readonly text: string;
  /** What its QR code says. */
  readonly code: string;
  /** Colour of the paper beside the words, as 0 to 255 of red, green and blue. */
  readonly paper: readonly number[];
  /** Pixels by which what should be on the sheet reaches beyond it. */
  readonly beyond: number;
}

const POINT_MILLIMETRES = 25.4 / 72;

/** Pixels for a point, enough for a code of a few centimetres. */
const SCALE = 4;

/** Presses the button that prints and reads the PDF that a printer would get. */
export async function printSheet(page: Page, button: string): Promise<Printed> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: button }).click();
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const beyond = await page
    .locator('.sheet')
    .evaluate((sheet) =>
      Math.max(
        sheet.scrollHeight - sheet.clientHeight,
        ...[...sheet.querySelectorAll('*')].map((each) => each.scrollWidth - sheet.clientWidth),
      ),
    );
  const content = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return { ...(await read(new Uint8Array(content))), beyond };
}

async function read(data: Uint8Array): Promise<Omit<Printed, 'beyond'>> {
  const file = await getDocument({ data, verbosity: 0 }).promise;
  const sheet = await file.getPage(1);
  const { items } = await sheet.getTextContent();
  const viewport = sheet.getViewport({ scale: SCALE });
  const [width, height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  // biome-ignore lint/suspicious/noExplicitAny: the reader knows the canvas of browsers only
  await sheet.render({ canvas: canvas as any, viewport }).promise;
  const top = Math.floor(height * 0.8);
  const part = context.getImageData(0, top, Math.floor(width / 3), height - top);
  return {
    pages: file.numPages,
    widthMillimetres: (width / SCALE) * POINT_MILLIMETRES,
    heightMillimetres: (height / SCALE) * POINT_MILLIMETRES,
    text: plain(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')),
    code: decodeQR({ width: part.width, height: part.height, data: part.data }),
    paper: [...context.getImageData(width / 2, 10, 1, 1).data].slice(0, 3),
  };
}
