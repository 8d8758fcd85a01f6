import type { EquationSource } from './language.ts';

/** Follows from what the word means. */
export const DEFINITION: EquationSource = { da: 'Definition', en: 'Definition', tag: 'derived' };

/** Solved so that the base year comes out as reported. */
export const SOLVED: EquationSource = {
  da: 'Løst, så basisåret giver det grønne regnskabs tal',
  en: 'Solved so that the base year gives the figures of the green account',
  tag: 'derived',
};

/** The way the green account itself splits and counts. */
export const ACCOUNT_METHOD: EquationSource = {
  da: 'Det grønne regnskabs opgørelsesmetode',
  en: 'The counting method of the green account',
  tag: 'derived',
};

/** A simplification chosen for this model. */
export const OWN_ASSUMPTION: EquationSource = {
  da: 'Vores egen antagelse',
  en: 'Our own assumption',
  tag: 'assumed',
};

/** A physical or technical balance. */
export const BALANCE: EquationSource = { da: 'Energibalance', en: 'Energy balance', tag: 'derived' };

/** What the heat and climate plans announce. */
export const PLANS: EquationSource = {
  da: 'Varmeplanen og klimaplanen, som det grønne regnskab gengiver dem',
  en: 'The heat plan and the climate plan, as the green account tells them',
  tag: 'derived',
};

/** Expected development of the national energy system. */
export const NATIONAL_OUTLOOK: EquationSource = {
  da: 'Antagelse ud fra den nationale udvikling',
  en: 'Assumption from the national development',
  tag: 'assumed',
};
