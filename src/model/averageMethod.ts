import type { Sector } from './language.ts';
import { ACCOUNT_METHOD, DEFINITION, SOLVED } from './sources.ts';

/**
 * The older accounting method as an approximation: grid average instead of the plant's own electricity,
 * other public left out, and the sources that are counted only since the new method left out.
 */
export const averageMethod: Sector = {
  id: 'averageMethod',
  label: { da: 'Den ældre metode (tilnærmet)', en: 'The older method (approximate)' },
  equations: [
    {
      id: 'averageGrid',
      unit: 't/MWh',
      label: { da: 'Gennemsnitsel, ældre metode', en: 'Average electricity, older method' },
      note: {
        da: 'Følger elnettet fra den værdi, der giver det offentliggjorte tal.',
        en: 'Follows the grid from the value that gives the published figure.',
      },
      source: SOLVED,
      expression: 'averageGrid2024 * efGrid / grid2024',
    },
    {
      id: 'otherPublicRest2024',
      unit: 't/yr',
      label: {
        da: 'Øvrige offentlige uden el i basisåret',
        en: 'Other public without electricity in the base year',
      },
      note: { da: 'Det er mest fjernvarme.', en: 'Most of it is district heat.' },
      source: DEFINITION,
      expression: 'userOtherPublic2024 - e0Electricity * otherPublicElectricityShare',
    },
    {
      id: 'averageElectricity',
      unit: 't/yr',
      label: { da: 'El, ældre metode', en: 'Electricity, older method' },
      note: {
        da: 'Alt elforbrug uden øvrige offentlige gange gennemsnitsel.',
        en: 'All electricity use without other public times average electricity.',
      },
      source: ACCOUNT_METHOD,
      expression: 'averageGrid * electricityUse * (1 - otherPublicElectricityShare)',
    },
    {
      id: 'otherPublicRest',
      unit: 't/yr',
      label: { da: 'Øvrige offentlige uden el', en: 'Other public without electricity' },
      note: { da: 'Antages at følge fjernvarmen.', en: 'Assumed to follow district heating.' },
      source: DEFINITION,
      expression: 'otherPublicRest2024 * districtHeating / e0DistrictHeating',
    },
    {
      id: 'addedSources',
      unit: 't/yr',
      label: { da: 'Kilder, kun den nye metode tæller', en: 'Sources only the new method counts' },
      note: { da: 'Antages at følge affald og kemi.', en: 'Assumed to follow waste and chemicals.' },
      source: DEFINITION,
      expression: 'newSources * waste / e0Waste',
    },
    {
      id: 'averageDistrictHeating',
      unit: 't/yr',
      label: { da: 'Fjernvarme, ældre metode', en: 'District heating, older method' },
      note: { da: 'Uden øvrige offentlige.', en: 'Without other public.' },
      source: ACCOUNT_METHOD,
      expression: 'districtHeating - otherPublicRest',
    },
    {
      id: 'averageWaste',
      unit: 't/yr',
      label: { da: 'Affald og kemi, ældre metode', en: 'Waste and chemicals, older method' },
      note: { da: 'Uden de nye kilder.', en: 'Without the added sources.' },
      source: ACCOUNT_METHOD,
      expression: 'waste - addedSources',
    },
    {
      id: 'averageTotal',
      unit: 't/yr',
      label: { da: 'Udledning i alt, ældre metode', en: 'Total emissions, older method' },
      note: { da: 'En tilnærmelse.', en: 'An approximation.' },
      source: ACCOUNT_METHOD,
      expression: 'total - electricity + averageElectricity - otherPublicRest - addedSources',
    },
    {
      id: 'averageReduction',
      unit: '1',
      label: { da: 'Reduktion siden 1990, ældre metode', en: 'Reduction since 1990, older method' },
      note: { da: 'Samme 1990-tal.', en: 'The same figure for 1990.' },
      source: DEFINITION,
      expression: '1 - averageTotal / total1990',
    },
    {
      id: 'averageCumulative',
      unit: 't',
      label: { da: 'Samlet udledning, ældre metode', en: 'Cumulative emissions, older method' },
      note: {
        da: 'Første år er året efter basisåret.',
        en: 'The first year is the one after the base year.',
      },
      source: DEFINITION,
      expression: 'previous(averageCumulative) + averageTotal * (1 yr)',
      initial: '0',
    },
    ...(['citizens', 'municipality'] as const).map((group) => ({
      id: `${group}AverageEmissions`,
      unit: 't/yr',
      label:
        group === 'citizens'
          ? { da: 'Borgere, ældre metode', en: 'Citizens, older method' }
          : { da: 'Kommunen, ældre metode', en: 'Municipality, older method' },
      note: { da: 'Gruppens el regnes som gennemsnitsel.', en: 'The group’s electricity counts as average.' },
      source: ACCOUNT_METHOD,
      expression: `${group}Emissions + (averageGrid * electricityUse - electricity) * ${group}ElectricityShare`,
    })),
    {
      id: 'businessAverageEmissions',
      unit: 't/yr',
      label: { da: 'Virksomheder, ældre metode', en: 'Business, older method' },
      note: {
        da: 'El som gennemsnitsel, uden de nye kilder.',
        en: 'Average electricity, without the added sources.',
      },
      source: ACCOUNT_METHOD,
      expression:
        'businessEmissions + (averageGrid * electricityUse - electricity) * businessElectricityShare - addedSources',
    },
    {
      id: 'otherPublicAverageEmissions',
      unit: 't/yr',
      label: { da: 'Øvrige offentlige, ældre metode', en: 'Other public, older method' },
      note: {
        da: 'Nul i basisåret. Senere er det tilnærmelsens rest.',
        en: 'Zero in the base year. Later it is what the approximation leaves.',
      },
      source: ACCOUNT_METHOD,
      expression: 'otherPublicEmissions - electricity * otherPublicElectricityShare - otherPublicRest',
    },
  ],
};
