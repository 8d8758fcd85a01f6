import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PathChart } from '../../charts/path/PathChart.tsx';
import { layOutPath } from '../../charts/path/pathLayout.ts';
import type { PathState, PathWords } from '../../charts/path/pathState.ts';
import type { Numbers } from '../../i18n/numbers.ts';

const WIDTH = 1280;
const HEAD_HEIGHT = 78;
const CHART_HEIGHT = 600;
const FOOT_HEIGHT = 42;
const MARGIN = 24;

/** Room for a drawing in a picture. */
export const PICTURE_WIDTH = WIDTH - 2 * MARGIN;

const FONT = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible', system-ui, sans-serif";

/** What a picture says of itself. */
export interface PictureHead {
  readonly title: string;
  readonly scenario: string;
  /** Model version, source and address, for the line below. */
  readonly foot: string;
}

/** Draws the path as a file of its own. */
export function drawPicture(state: PathState, head: PictureHead, numbers: Numbers, words: PathWords): string {
  const size = { width: PICTURE_WIDTH, height: CHART_HEIGHT };
  const chart = (
    <PathChart
      layout={layOutPath(state, size)}
      numbers={numbers}
      words={words}
      cursorYear={null}
      idPrefix="picture"
    />
  );
  return frameDrawing(chart, CHART_HEIGHT, head);
}

/**
 * Puts a drawing {@link PICTURE_WIDTH} wide into a file of its own: title, scenario and model version in it,
 * light whatever the page is.
 */
export function frameDrawing(drawing: ReactNode, height: number, head: PictureHead): string {
  const whole = HEAD_HEIGHT + height + FOOT_HEIGHT;
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() =>
    root.render(
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width={WIDTH}
        height={whole}
        viewBox={`0 0 ${WIDTH} ${whole}`}
        fontFamily={FONT}
      >
        <title>{`${head.title}. ${head.scenario}`}</title>
        <rect width={WIDTH} height={whole} fill="var(--paper)" />
        <text x={MARGIN} y="36" fontSize="24" fontWeight="700" fill="var(--ink)">
          {head.title}
        </text>
        <text x={MARGIN} y="62" fontSize="18" fill="var(--ink)">
          {head.scenario}
        </text>
        <g transform={`translate(${MARGIN} ${HEAD_HEIGHT})`}>{drawing}</g>
        <text x={MARGIN} y={whole - 16} fontSize="14" fill="var(--ink-soft)">
          {head.foot}
        </text>
      </svg>,
    ),
  );
  const text = withColours(host.innerHTML);
  root.unmount();
  return text;
}

/** Writes the style sheet's colours into the picture, as they are on light paper; the page is light only meanwhile. */
function withColours(markup: string): string {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  const probe = document.createElement('span');
  document.body.append(probe);
  const colours = new Map<string, string>();
  const colourOf = (name: string): string => {
    const known = colours.get(name);
    if (known !== undefined) return known;
    probe.style.color = `var(${name})`;
    const colour = getComputedStyle(probe).color;
    colours.set(name, colour);
    return colour;
  };
  const text = markup.replace(/var\((--[A-Za-z-]+)\)/g, (_, name: string) => colourOf(name));
  probe.remove();
  if (theme === undefined) delete dataset.theme;
  else dataset.theme = theme;
  return text;
}

const PICTURE_SCALE = 2;

/**
 * Turns a drawn picture into PNG, at twice its size for a sharp print.
 *
 * @throws Error when the browser cannot draw it
 */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PICTURE_SCALE;
    canvas.height = image.naturalHeight * PICTURE_SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the canvas gave no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
