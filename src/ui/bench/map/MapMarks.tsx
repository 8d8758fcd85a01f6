import { useTranslations } from 'use-intl';
import type { LeverMap } from '../../../analysis/leverMap.ts';
import { type Box, placeBeside } from '../../../charts/heatMap/placeBeside.ts';
import type { PlacedHeatMap } from '../../../charts/heatMap/placeHeatMap.ts';

interface MapMarksProps {
  readonly placed: PlacedHeatMap;
  readonly standing: LeverMap['standing'];
}

const LETTER_PIXELS = 7.8;
const LINE_PIXELS = 18;
const MARK_PIXELS = 7;

/** Where the scenario stands, and the names of it and of the line, each beside what it names. */
export function MapMarks({ placed: { plot, x, y, pieces }, standing }: MapMarksProps) {
  const t = useTranslations('map');
  const [left, top] = [x.placeOf(standing.x), y.placeOf(standing.y)];
  const mark: Box = {
    left: left - MARK_PIXELS,
    right: left + MARK_PIXELS,
    top: top - MARK_PIXELS,
    bottom: top + MARK_PIXELS,
  };
  const sized = (text: string) => ({ width: text.length * LETTER_PIXELS, height: LINE_PIXELS });
  const scenario = placeBeside([[left, top]], sized(t('scenario')), plot, [], pieces);
  const taken = scenario ? [mark, scenario] : [mark];
  const middles = pieces.map(([[x1, y1], [x2, y2]]): readonly [number, number] => [
    (x1 + x2) / 2,
    (y1 + y2) / 2,
  ]);
  const line = placeBeside(middles, sized(t('line')), plot, taken, pieces);
  const names = [
    { text: t('scenario'), box: scenario },
    { text: t('line'), box: line },
  ];
  return (
    <g fontSize="14" fontWeight="700">
      <circle
        cx={left}
        cy={top}
        r={MARK_PIXELS - 1}
        fill="var(--ink)"
        stroke="var(--paper)"
        strokeWidth="2.5"
      />
      {names.map(
        ({ text, box }) =>
          box && (
            <text
              key={text}
              x={(box.left + box.right) / 2}
              y={box.bottom - 5}
              textAnchor="middle"
              fill="var(--ink)"
              stroke="var(--paper)"
              strokeWidth="4"
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {text}
            </text>
          ),
      )}
    </g>
  );
}
