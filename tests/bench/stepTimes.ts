/** One step of a lever in the page, all on the page's clock, in milliseconds. */
export interface Step {
  /** When the browser made the input event. */
  readonly input: number;
  /** When the page was given it; a move of the mouse is held back until the next frame begins. */
  readonly received: number;
  /** When the result was in the document. */
  readonly changed: number;
  /** When the frame that shows it began, and the refresh of the display it belongs to. */
  readonly frame: number;
  readonly refresh: number;
  /** When the page had painted that frame. */
  readonly painted: number;
}

/** Many steps of a lever, told by their middle and their slowest twentieth. */
export interface StepTimes {
  readonly steps: number;
  /** From the input event to the painted frame that shows what the lever does. */
  readonly p50_ms: number;
  readonly p95_ms: number;
  /** The same from when the page was given the event. */
  readonly own_p50_ms: number;
  readonly own_p95_ms: number;
  /** From the input event, without the wait of the finished result for its frame to begin. */
  readonly work_p50_ms: number;
  readonly work_p95_ms: number;
  /** Shares of steps that were painted before the first, or the second, refresh of the display after the input. */
  readonly first_refresh: number;
  readonly second_refresh: number;
}

const REFRESH_MILLISECONDS = 1000 / 60;

/** Sums up steps. */
export function timesOf(steps: readonly Step[]): StepTimes {
  const whole = sorted(steps.map(({ input, painted }) => painted - input));
  const own = sorted(steps.map(({ received, painted }) => painted - received));
  const work = sorted(steps.map(({ input, changed, frame, painted }) => changed - input + painted - frame));
  const shareOf = (refresh: number) =>
    steps.filter((step) => refreshOf(step) === refresh).length / steps.length;
  return {
    steps: steps.length,
    p50_ms: at(whole, 0.5),
    p95_ms: at(whole, 0.95),
    own_p50_ms: at(own, 0.5),
    own_p95_ms: at(own, 0.95),
    work_p50_ms: at(work, 0.5),
    work_p95_ms: at(work, 0.95),
    first_refresh: shareOf(1),
    second_refresh: shareOf(2),
  };
}

/** Which refresh of the display after the input is the first that can show the painted frame. */
function refreshOf({ input, refresh, painted }: Step): number {
  const refreshAfter = (time: number) => Math.ceil((time - refresh) / REFRESH_MILLISECONDS);
  return refreshAfter(painted) - refreshAfter(input) + 1;
}

const sorted = (values: readonly number[]): number[] => values.toSorted((one, other) => one - other);

const at = (values: readonly number[], share: number): number =>
  values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
