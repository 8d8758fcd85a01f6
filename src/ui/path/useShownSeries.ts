import { useEffect, useRef, useState } from 'react';

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
  replay(from: Float64Array): void;
}

interface Motion {
  shown: Float64Array | null;
  changedAt: number;
  frame: number;
}

type Draw = (series: Float64Array | null) => void;

/** Moves the picture to its new place in a moment, interruptible; at once in a drag or where motion is unwanted. */
export function useShownSeries(target: Float64Array | null): ShownSeries {
  const [shown, setShown] = useState(target);
  const motion = useRef<Motion>({ shown: target, changedAt: 0, frame: 0 }).current;

  useEffect(() => {
    const now = performance.now();
    const dragged = now - motion.changedAt < DRAG_MILLISECONDS;
    motion.changedAt = now;
    if (target && motion.shown && !dragged && !isStill()) {
      move(motion, setShown, motion.shown, target, MOVE_MILLISECONDS, 0);
    } else jump(motion, setShown, target);
    return () => cancelAnimationFrame(motion.frame);
  }, [target, motion]);

  return {
    shown,
    replay(from) {
      if (!target) return;
      const duration = isStill() ? 1 : REPLAY_MILLISECONDS;
      const hold = isStill() ? REPLAY_MILLISECONDS : REPLAY_HOLD_MILLISECONDS;
      move(motion, setShown, from, target, duration, hold);
    },
  };
}

function jump(motion: Motion, draw: Draw, to: Float64Array | null): void {
  cancelAnimationFrame(motion.frame);
  motion.shown = to;
  draw(to);
}

function move(
  motion: Motion,
  draw: Draw,
  from: Float64Array,
  to: Float64Array,
  duration: number,
  hold: number,
): void {
  const start = performance.now() + hold;
  const step = (now: number): void => {
    const share = Math.max(0, Math.min(1, (now - start) / duration));
    jump(motion, draw, share === 1 ? to : between(from, to, eased(share)));
    if (share < 1) motion.frame = requestAnimationFrame(step);
  };
  jump(motion, draw, from);
  motion.frame = requestAnimationFrame(step);
}

const eased = (share: number): number => 1 - (1 - share) ** 3;

function between(from: Float64Array, to: Float64Array, share: number): Float64Array {
  return to.map((value, at) => {
    const start = from[at] ?? value;
    return start + (value - start) * share;
  });
}
