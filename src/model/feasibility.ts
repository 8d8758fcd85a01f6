/** A sign that a scenario asks for more than there is. */
export interface FeasibilityRule {
  /** Quantity that tells. */
  readonly quantity: string;
  /** Above this value in any year the scenario asks for the impossible. */
  readonly above: number;
  /** Lever that asks for it. */
  readonly lever: string;
  /** End of the lever's range that asks for most. */
  readonly demanding: 'min' | 'max';
  /** What is told. */
  readonly message: 'evSales' | 'waiting';
}

/** What is told and never clamped away silently. */
export const FEASIBILITY_RULES: readonly FeasibilityRule[] = [
  { quantity: 'evSalesNeeded', above: 1, lever: 'evShare2030', demanding: 'max', message: 'evSales' },
  {
    quantity: 'householdsWaiting',
    above: 0.5,
    lever: 'gasPhaseOutYear',
    demanding: 'min',
    message: 'waiting',
  },
];
