import type { BilingualText } from './language.ts';

/** Follows from what the word means. */
export const DEFINITION: BilingualText = { da: 'Definition', en: 'Definition' };

/** Solved so that the base year comes out as reported. */
export const SOLVED: BilingualText = {
  da: 'Løst, så basisåret giver det grønne regnskabs tal',
  en: 'Solved so that the base year gives the figures of the green account',
};

/** The way the green account itself splits and counts. */
export const ACCOUNT_METHOD: BilingualText = {
  da: 'Det grønne regnskabs opgørelsesmetode',
  en: 'The counting method of the green account',
};

/** A simplification chosen for this model. */
export const OWN_ASSUMPTION: BilingualText = {
  da: 'Vores egen antagelse',
  en: 'Our own assumption',
};

/** A physical or technical balance. */
export const BALANCE: BilingualText = { da: 'Energibalance', en: 'Energy balance' };

/** What the heat and climate plans announce. */
export const PLANS: BilingualText = {
  da: 'Varmeplanen og klimaplanen, som det grønne regnskab gengiver dem',
  en: 'The heat plan and the climate plan, as the green account tells them',
};

/** Expected development of the national energy system. */
export const NATIONAL_OUTLOOK: BilingualText = {
  da: 'Antagelse ud fra den nationale udvikling',
  en: 'Assumption from the national development',
};
