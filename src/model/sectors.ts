import { averageMethod } from './averageMethod.ts';
import { baseYear } from './baseYear.ts';
import { capture } from './capture.ts';
import { districtHeating } from './districtHeating.ts';
import { electricity } from './electricity.ts';
import { heat } from './heat.ts';
import type { Sector } from './language.ts';
import { totals } from './totals.ts';
import { transport } from './transport.ts';
import { users } from './users.ts';
import { wasteAndLand } from './wasteAndLand.ts';

/** The whole model, sector by sector, in the order in which it reads best. */
export const SECTORS: readonly Sector[] = [
  baseYear,
  heat,
  capture,
  districtHeating,
  electricity,
  transport,
  wasteAndLand,
  totals,
  users,
  averageMethod,
];
