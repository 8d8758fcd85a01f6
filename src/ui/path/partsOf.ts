import { SOURCE_IDS, sourceQuantity, USER_IDS, userQuantity } from '../../model/breakdowns.ts';
import type { Breakdown } from '../../state/views.ts';

/** Parts of a breakdown in the order in which they stack, with the quantity that holds each. */
export function partsOf(breakdown: Breakdown): readonly { readonly id: string; readonly quantity: string }[] {
  return breakdown === 'source'
    ? SOURCE_IDS.map((id) => ({ id, quantity: sourceQuantity(id, 'residual') }))
    : USER_IDS.map((id) => ({ id, quantity: userQuantity(id, 'residual') }));
}
