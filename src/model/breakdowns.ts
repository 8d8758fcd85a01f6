/** How the total is told: by source or by user, under either accounting method. */

export type AccountingMethod = 'residual' | 'average';

export const ACCOUNTING_METHODS: readonly AccountingMethod[] = ['residual', 'average'];

/** The eleven sources of emissions in the order in which they stack. */
export const SOURCE_IDS = [
  'districtHeating',
  'gas',
  'oil',
  'electricity',
  'cars',
  'freight',
  'nonRoad',
  'otherTransport',
  'waste',
  'land',
  'biogenicCredit',
] as const;

export type SourceId = (typeof SOURCE_IDS)[number];

/** The groups of users in the order in which they stack. */
export const USER_IDS = [
  'citizens',
  'business',
  'municipality',
  'otherPublic',
  'transport',
  'credit',
] as const;

export type UserId = (typeof USER_IDS)[number];

/** Quantity that holds the total of a method. */
export const TOTAL_QUANTITY: Record<AccountingMethod, string> = {
  residual: 'total',
  average: 'averageTotal',
};

/** Quantity that holds the reduction since 1990 of a method. */
export const REDUCTION_QUANTITY: Record<AccountingMethod, string> = {
  residual: 'reduction',
  average: 'averageReduction',
};

/** Quantity that holds the cumulative emissions of a method. */
export const CUMULATIVE_QUANTITY: Record<AccountingMethod, string> = {
  residual: 'cumulative',
  average: 'averageCumulative',
};

/** Quantity that holds a source under a method; most sources are the same under both. */
export function sourceQuantity(source: SourceId, method: AccountingMethod): string {
  if (method === 'average') {
    if (source === 'electricity') return 'averageElectricity';
    if (source === 'districtHeating') return 'averageDistrictHeating';
    if (source === 'waste') return 'averageWaste';
  }
  return source;
}

/** Quantity that holds a user group under a method. */
export function userQuantity(user: UserId, method: AccountingMethod): string {
  const sameUnderBoth = user === 'transport' || user === 'credit';
  return method === 'residual' || sameUnderBoth ? `${user}Emissions` : `${user}AverageEmissions`;
}
