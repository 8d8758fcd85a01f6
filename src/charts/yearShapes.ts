import { YEARS } from '../model/years.ts';
import type { Scale } from './scale.ts';

/** Draws series of one value for each of the model's years as paths of SVG. */
export interface YearShapes {
  /** A line, broken where a value is missing. */
  line(values: readonly number[]): string;
  /** The area between two series, broken where a value of either is missing. */
  band(lows: readonly number[], highs: readonly number[]): string;
}

/** @param xOf place of a year @param yOf place of a value; both are told to a tenth of a pixel */
export function yearShapes(xOf: Scale, yOf: Scale): YearShapes {
  const places = YEARS.map((year) => `${rounded(xOf(year))},`);
  const point = (at: number, value: number): string => `${places[at]}${rounded(yOf(value))}`;
  return {
    line(values) {
      let shape = '';
      let command = 'M';
      values.forEach((value, at) => {
        const isThere = Number.isFinite(value);
        if (isThere) shape += command + point(at, value);
        command = isThere ? 'L' : 'M';
      });
      return shape;
    },
    band(lows, highs) {
      let shape = '';
      let there = '';
      let back = '';
      const close = (): void => {
        if (there) shape += `${there}${back}Z`;
        there = '';
        back = '';
      };
      lows.forEach((low, at) => {
        const high = highs[at] ?? Number.NaN;
        if (Number.isFinite(low) && Number.isFinite(high)) {
          there += (there ? 'L' : 'M') + point(at, high);
          back = `L${point(at, low)}${back}`;
        } else close();
      });
      close();
      return shape;
    },
  };
}

const rounded = (place: number): number => Math.round(place * 10) / 10;
