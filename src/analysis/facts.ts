/** What analyses have to know of a municipality: plain data, so that page, worker and command line share it. */
export interface AnalysisFacts {
  /** Emissions of the year that goals are told against, in tonnes. */
  readonly baseline: number;
  readonly goals: readonly AnalysisGoal[];
  /** Every lever under business as usual. */
  readonly usual: Readonly<Record<string, number>>;
  /** In the order of the model's inputs. */
  readonly levers: readonly AnalysisLever[];
  /** Ids, in the order of the screen. */
  readonly groups: readonly string[];
  readonly owners: readonly string[];
  /** Figures of which only a range is known. */
  readonly figures: readonly ({ readonly id: string } & UncertainRange)[];
}

export interface AnalysisGoal {
  readonly id: string;
  readonly year: number;
  /** Most tonnes in that year. */
  readonly value: number;
}

export interface AnalysisLever {
  readonly id: string;
  readonly group: string;
  readonly owner: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** True where it lies outside the municipality's hands. */
  readonly external: boolean;
  /** Range within which the outcome is uncertain whatever is decided. */
  readonly uncertain: UncertainRange | null;
}

export interface UncertainRange {
  readonly low: number;
  readonly high: number;
}
