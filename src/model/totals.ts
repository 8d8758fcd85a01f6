import type { Sector } from './language.ts';
import { DEFINITION } from './sources.ts';

/** The sum of the sources, and how it compares with 1990. */
export const totals: Sector = {
  id: 'totals',
  label: { da: 'I alt', en: 'In all' },
  equations: [
    {
      id: 'total',
      unit: 't/yr',
      label: { da: 'Udledning i alt', en: 'Total emissions' },
      note: { da: 'Summen af de elleve kilder.', en: 'The sum of the eleven sources.' },
      source: DEFINITION,
      expression:
        'districtHeating + gas + oil + electricity + cars + freight + nonRoad + otherTransport + waste + land' +
        ' + biogenicCredit',
    },
    {
      id: 'reduction',
      unit: '1',
      label: { da: 'Reduktion siden 1990', en: 'Reduction since 1990' },
      note: { da: 'Målet på 85 % måles sådan.', en: 'The goal of 85 % is measured this way.' },
      source: DEFINITION,
      expression: '1 - total / total1990',
    },
    {
      id: 'cumulative',
      unit: 't',
      label: { da: 'Samlet udledning efter basisåret', en: 'Cumulative emissions after the base year' },
      note: {
        da: 'Det er summen over årene, klimaet mærker. Første år er året efter basisåret.',
        en: 'The sum over the years is what the climate feels. The first year is the one after the base year.',
      },
      source: DEFINITION,
      expression: 'previous(cumulative) + total * (1 yr)',
      initial: '0',
    },
  ],
};
