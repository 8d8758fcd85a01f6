/** Levers that decide together whether, when and how well CO₂ is captured. */
export const CAPTURE_LEVERS = { built: 'ccsEnabled', start: 'ccsStart', rate: 'ccsCaptureRate' } as const;
