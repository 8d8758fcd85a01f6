import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plain } from './reading.ts';

/** A page of a printed document. */
export interface PrintedPage {
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
  readonly text: string;
  /** Where its words begin and end, in millimetres from the left edge. */
  readonly left: number;
  readonly right: number;
}

const POINT_MILLIMETRES = 25.4 / 72;

/** Reads every page of a PDF as a printer gets it. */
export async function readPages(content: Uint8Array): Promise<readonly PrintedPage[]> {
  const file = await getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise;
  const numbers = Array.from({ length: file.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await file.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
      const left = words.map(({ transform }) => Number(transform[4]));
      return {
        widthMillimetres: width * POINT_MILLIMETRES,
        heightMillimetres: height * POINT_MILLIMETRES,
        text: plain(
          items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''),
        ),
        left: Math.min(...left) * POINT_MILLIMETRES,
        right: Math.max(...words.map((word, at) => (left[at] ?? 0) + word.width)) * POINT_MILLIMETRES,
      };
    }),
  );
}
