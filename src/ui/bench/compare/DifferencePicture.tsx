import { useRef } from 'react';
import { LinesChart, NAME_START_PIXELS } from '../../../charts/lines/LinesChart.tsx';
import { type DrawnSeries, domainOf, placeLines } from '../../../charts/lines/placeLines.ts';
import { wrapWords } from '../../../charts/wrapWords.ts';
import { useNumbers } from '../../appContext.ts';
import { useSize } from '../../path/useSize.ts';
import { ComparedName } from './ComparedName.tsx';
import { styleIn } from './styleIn.ts';
import type { ComparedScenario } from './useComparison.ts';

interface DifferencePictureProps {
  /** Those that are drawn. */
  readonly others: readonly ComparedScenario[];
  readonly differences: readonly DrawnSeries[];
  /** The picture in words. */
  readonly spoken: string;
}

const TICKS = 5;
const LETTER_PIXELS = 7.6;
const BESIDE_PIXELS = 184;
const LETTERS = Math.floor((BESIDE_PIXELS - NAME_START_PIXELS) / LETTER_PIXELS);

/** A narrower picture has its names above, so that the lines keep the width. */
const LEAST_WIDTH_FOR_NAMES = 460;

/** Differences as lines about zero, each named where it ends. */
export function DifferencePicture({ others, differences, spoken }: DifferencePictureProps) {
  const numbers = useNumbers();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const isWide = size !== null && size.width >= LEAST_WIDTH_FOR_NAMES;
  const names = new Map(
    others.map(({ id, name }) => {
      const end = differences.find((each) => each.id === id)?.values.at(-1) ?? Number.NaN;
      const told = Math.round(end) === 0 ? [] : [numbers.signed(end)];
      return [id, [...wrapWords(name, LETTERS), ...told]];
    }),
  );
  const options = isWide
    ? { beside: BESIDE_PIXELS, nameLines: Math.max(...[...names.values()].map((lines) => lines.length)) }
    : { beside: 0 };
  return (
    <>
      {size && !isWide && (
        <p className="compare-key">
          {others.map((scenario) => (
            <ComparedName key={scenario.id} scenario={scenario} />
          ))}
        </p>
      )}
      <div className="over-time-frame" ref={frame}>
        {size && (
          <svg width={size.width} height={size.height} role="img" aria-label={spoken}>
            <LinesChart
              lines={placeLines(differences, domainOf(differences), size, { ...options, ticks: TICKS })}
              numbers={numbers}
              styleOf={styleIn(others)}
              numbersAt="start"
              nameOf={isWide ? (id) => names.get(id) ?? [] : null}
            />
          </svg>
        )}
      </div>
    </>
  );
}
