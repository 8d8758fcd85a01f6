/** What the picture of the path shows, without a pixel. Series hold one value per model year. */

/** A part of the total: a source or a group of users. */
export interface PathPart {
  readonly id: string;
  /** The model's quantity that it shows. */
  readonly quantity: string;
  readonly label: string;
  /** CSS colour. */
  readonly colour: string;
  /** True for what is taken out of the air; it is drawn hatched, so that colour is not alone. */
  readonly hatched: boolean;
  readonly values: readonly number[];
}

export type PathLineKind = 'businessAsUsual' | 'plan' | 'compared' | 'before' | 'mine';

/** A total over the years. */
export interface PathLine {
  readonly id: string;
  readonly kind: PathLineKind;
  /** Tells compared scenarios apart: how the line is dashed. */
  readonly pattern?: number;
  readonly label: string;
  readonly values: readonly number[];
}

/** A reported total. */
export interface PathPoint {
  readonly id: string;
  readonly year: number;
  readonly value: number;
  readonly label: string;
  /** False where it was counted another way than the model's base year. */
  readonly comparable: boolean;
}

export interface PathGoal {
  readonly id: string;
  readonly year: number;
  readonly value: number;
  readonly label: string;
  /** How far the scenario is above the goal, in words; null where the goal is reached. */
  readonly missedBy: string | null;
}

/** The picture of the path. */
export interface PathState {
  readonly form: 'areas' | 'lines';
  readonly parts: readonly PathPart[];
  readonly lines: readonly PathLine[];
  readonly points: readonly PathPoint[];
  readonly goals: readonly PathGoal[];
}

/** Words that stand in the picture itself. */
export interface PathWords {
  readonly notToScale: string;
}
