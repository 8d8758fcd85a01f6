import type { Shorthand } from './language.ts';

/** Shorthands that several equations share. */
export const SHORTHANDS: readonly Shorthand[] = [
  {
    id: 'path',
    parameters: ['at2030', 'at2045'],
    expression: 'lerp(year, baseYear, 0, 2030 yr, at2030, 2045 yr, at2045)',
    note: {
      da: 'Lige linje fra nul i basisåret over værdien i 2030 til værdien i 2045; derefter uændret.',
      en: 'A straight line from zero in the base year through the value in 2030 to that in 2045; constant after.',
    },
  },
  {
    id: 'logisticShare',
    parameters: ['today', 'in2030'],
    expression: 'expit(logit(today) + (logit(in2030) - logit(today)) / (2030 yr - baseYear) * elapsed)',
    note: {
      da: 'S-kurve gennem andelen i basisåret og andelen i 2030: ny teknik breder sig langsomt, hurtigt og langsomt igen.',
      en: 'An S-curve through the share in the base year and in 2030: new technology spreads slowly, fast and slowly again.',
    },
  },
  {
    id: 'operated',
    parameters: ['moment'],
    expression:
      'moment <= ccsStart ? 0 : (moment < ccsStart + ccsRampYears' +
      ' ? (moment - ccsStart)^2 / (2 * ccsRampYears) : moment - ccsStart - ccsRampYears / 2)',
    note: {
      da: 'Fuldlastår, som anlægget har kørt indtil et tidspunkt, når det kører jævnt op fra start.',
      en: 'Full-load years run up to a moment when the plant ramps up evenly from its start.',
    },
  },
];
