/** Ids of the levers that decide whether there is carbon capture and from when; analyses ask "what if" of them. */
export const CAPTURE_LEVERS = { enabled: 'ccsEnabled', start: 'ccsStart' } as const;
