import type { Certainty } from '../../analysis/certainty.ts';
import type { Delay } from '../../analysis/delay.ts';
import type { Influence } from '../../analysis/influence.ts';
import type { Shares } from '../../analysis/shares.ts';
import type { PathState } from '../../charts/path/pathState.ts';

/** What a sheet tells of. */
export interface SheetFacts {
  readonly state: PathState;
  readonly scenario: string;
  readonly shares: Shares;
  /** Of capture; null where there is no such lever. */
  readonly delay: Delay | null;
  readonly certainty: Certainty;
  readonly influence: Influence;
}
