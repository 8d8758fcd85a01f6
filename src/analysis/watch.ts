/** Follows work that takes a while, and may end it. */
export interface Watch {
  /** Once aborted, the work is left off and its answer refused. */
  readonly signal: AbortSignal;
  /** Told from time to time which share is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}
