import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useSlider, useSliderThumb } from 'react-aria/useSlider';
import { useSliderState } from 'react-stately/useSliderState';
import { stepCount, stepOf, valueAtStep } from '../../schema/leverScale.ts';
import type { PageLever } from '../../schema/pageMunicipality.ts';
import { useApp } from '../appContext.ts';
import { LeverBeyond, LeverMarks } from './LeverMarks.tsx';
import './track.css';

/** One number format for all: the reader hears the value in words, not in steps. */
const STEPS = new Intl.NumberFormat('en', { useGrouping: false });

/** Steps that the arrow keys go. */
const ARROWS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

interface LeverTrackProps {
  readonly lever: PageLever;
  readonly name: string;
  readonly value: number;
  /** The value in words, as it is read aloud. */
  readonly valueInWords: string;
  readonly describedBy: string;
}

/** The track of a lever: dragged, clicked or moved with the arrow keys, one meaningful step at a time. */
export function LeverTrack({ lever, name, value, valueInWords, describedBy }: LeverTrackProps) {
  const { scenarios } = useApp();
  const track = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const options = useMemo(
    () => ({
      'aria-label': name,
      minValue: 0,
      maxValue: stepCount(lever),
      step: 1,
      numberFormatter: STEPS,
      onChange: ([step = 0]: number[]) => scenarios.setLever(lever.id, valueAtStep(lever, step)),
    }),
    [lever, name, scenarios],
  );
  const state = useSliderState({ ...options, value: [stepOf(lever, value)] });
  const { groupProps, trackProps } = useSlider(options, state, track);
  const { thumbProps, inputProps, isFocused, isDragging } = useSliderThumb(
    { index: 0, trackRef: track, inputRef: input, 'aria-label': name },
    state,
  );
  // The slider would draw itself anew before the result is there; an arrow key asks for the result alone.
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const steps = ARROWS[event.key];
    if (steps === undefined || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const now = stepOf(lever, scenarios.store.getState().current.levers[lever.id] ?? value);
    const next = Math.max(0, Math.min(stepCount(lever), Math.round(now + steps)));
    scenarios.setLever(lever.id, valueAtStep(lever, next));
  };
  useEffect(() => {
    if (!isDragging) return;
    scenarios.holdGesture();
    return () => scenarios.endGesture();
  }, [isDragging, scenarios]);
  const spokenProps = {
    ...inputProps,
    'aria-labelledby': undefined,
    'aria-valuetext': valueInWords,
    'aria-describedby': describedBy,
  };
  const place = `${state.getThumbPercent(0) * 100}%`;
  return (
    <div
      {...groupProps}
      className="track"
      data-focused={isFocused}
      data-dragging={isDragging}
      onKeyDownCapture={onKeyDownCapture}
    >
      <div {...trackProps} ref={track} className="track-line">
        <div className="track-rail" />
        <div className="track-fill" style={{ inlineSize: place }} />
        <LeverBeyond lever={lever} />
        <LeverMarks lever={lever} />
        <div {...thumbProps} className="track-thumb" style={{ ...thumbProps.style, insetInlineStart: place }}>
          <input {...spokenProps} ref={input} className="unseen" />
        </div>
      </div>
    </div>
  );
}
