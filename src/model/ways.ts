/** Groups of levers that a way of one kind moves before any other. */
export const LED_BY = {
  heat: ['gas', 'districtHeating', 'heatSavings', 'process', 'ccs'],
  transport: ['cars', 'freight', 'nonRoad'],
} as const;

/** Owner of what the municipality itself decides. */
export const OWN_OWNER = 'municipality';
