import { useCallback, useLayoutEffect, useRef, useState } from 'react';

const MOVE_MILLISECONDS = 200;

/** Changes that follow each other closer than this are a drag, which is shown at once. */
const DRAG_MILLISECONDS = 250;

const REPLAY_MILLISECONDS = 1600;
const REPLAY_HOLD_MILLISECONDS = 500;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A series on its way from one result to the next. */
export interface ShownSeries {
  /** What to draw now; the very result once it has arrived. */
  readonly shown: Float64Array | null;
  /** Goes through the way again from another result. */
  readonly replay: (from: Float64Array) => void;
}

interface Motion {
  /** What is drawn now. */
  shown: Float64Array | null;
  /** The step that is drawn; null where it is the result itself. */
  step: Float64Array | null;
  changedAt: number;
  frame: number;
}

/** Draws a step of a motion; null ends it, and the result itself is drawn. */
type Draw = (step: Float64Array | null) => void;

/**
 * Moves the picture to its new place in a moment, interruptible. In a drag, or where motion is unwanted,
 * the result is drawn at once, in the same frame as everything else that tells of it.
 */
export function useShownSeries(target: Float64Array | null): ShownSeries {
  const [step, setStep] = useState<Float64Array | null>(null);
  const motion = useRef<Motion>({ shown: target, step: null, changedAt: 0, frame: 0 }).current;
  const draw = useCallback<Draw>(
    (next) => {
      if (motion.step === next) return;
      motion.step = next;
      setStep(next);
    },
    [motion],
  );

  useLayoutEffect(() => {
    const now = performance.now();
    const dragged = now - motion.changedAt < DRAG_MILLISECONDS;
    motion.changedAt = now;
    if (target && motion.shown && !dragged && !isStill()) {
      move(motion, draw, motion.shown, target, MOVE_MILLISECONDS, 0);
    } else {
      motion.shown = target;
      draw(null);
    }
    return () => cancelAnimationFrame(motion.frame);
  }, [target, motion, draw]);

  const replay = useCallback(
    (from: Float64Array): void => {
      if (!target) return;
      const duration = isStill() ? 1 : REPLAY_MILLISECONDS;
      const hold = isStill() ? REPLAY_MILLISECONDS : REPLAY_HOLD_MILLISECONDS;
      move(motion, draw, from, target, duration, hold);
    },
    [target, motion, draw],
  );
  return { shown: step ?? target, replay };
}

function move(
  motion: Motion,
  draw: Draw,
  from: Float64Array,
  to: Float64Array,
  duration: number,
  hold: number,
): void {
  cancelAnimationFrame(motion.frame);
  const start = performance.now() + hold;
  const go = (now: number): void => {
    const share = Math.max(0, Math.min(1, (now - start) / duration));
    motion.shown = share === 1 ? to : between(from, to, eased(share));
    draw(share === 1 ? null : motion.shown);
    if (share < 1) motion.frame = requestAnimationFrame(go);
  };
  go(start - hold);
}

const eased = (share: number): number => 1 - (1 - share) ** 3;

function between(from: Float64Array, to: Float64Array, share: number): Float64Array {
  return to.map((value, at) => {
    const start = from[at] ?? value;
    return start + (value - start) * share;
  });
}
