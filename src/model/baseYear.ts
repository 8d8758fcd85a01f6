import type { Sector } from './language.ts';
import { DEFINITION, SOLVED } from './sources.ts';

/** Constants that follow from the accounts of the base year. */
export const baseYear: Sector = {
  id: 'baseYear',
  label: { da: 'Basisåret', en: 'The base year' },
  equations: [
    {
      id: 'elapsed',
      unit: 'yr',
      label: { da: 'År siden basisåret', en: 'Years since the base year' },
      note: { da: 'Modellen regner ét år ad gangen.', en: 'The model goes one year a step.' },
      source: DEFINITION,
      expression: 'year - baseYear',
    },
    {
      id: 'gasSpace0',
      unit: 'MWh/yr',
      label: { da: 'Gas til opvarmning i basisåret', en: 'Gas for heating in the base year' },
      note: {
        da: 'Gas til opvarmning og gas til procesvarme forsvinder hver på sin måde.',
        en: 'Gas for heating and gas for process heat leave in different ways.',
      },
      source: DEFINITION,
      expression: 'gasTotal - gasProcess',
    },
    {
      id: 'wasteElectricity',
      unit: 'MWh/yr',
      label: { da: 'El fra affaldsforbrænding i regnskabet', en: 'Electricity from waste in the account' },
      note: {
        da: 'Den mængde affaldsel, der får regnskabets eludledning til at gå op, når resten er el fra nettet.',
        en: 'The amount of electricity from waste that makes the account come out when the rest is from the grid.',
      },
      source: SOLVED,
      expression: '(e0Electricity - (elTotal - pv2024) * grid2024) / (efWasteElectricity - grid2024)',
    },
    {
      id: 'efGas2024',
      unit: 't/MWh',
      label: { da: 'Emissionsfaktor for gas i basisåret', en: 'Emission factor of gas in the base year' },
      note: {
        da: 'Udledning delt med forbrug, så biogassen er regnet med.',
        en: 'Emissions divided by use, so that biogas is included.',
      },
      source: SOLVED,
      expression: 'e0Gas / gasTotal',
    },
    {
      id: 'biogas2024',
      unit: '1',
      label: { da: 'Biogas i gasnettet i basisåret', en: 'Biogas in the gas grid in the base year' },
      note: {
        da: 'Den andel biogas, der forklarer, at gassen udleder mindre end ren naturgas.',
        en: 'The share of biogas that explains why the gas emits less than pure natural gas.',
      },
      source: SOLVED,
      expression: '1 - efGas2024 / efNaturalGas',
    },
    {
      id: 'otherShare2024',
      unit: '1',
      label: {
        da: 'Øvrig varme i fjernvarmen i basisåret',
        en: 'Other heat in the network in the base year',
      },
      note: {
        da: 'Hvad der hverken er affald eller spidslast, regnes som store varmepumper.',
        en: 'What is neither waste nor peak load is counted as large heat pumps.',
      },
      source: DEFINITION,
      expression: '1 - wasteHeatShare - peakShare',
    },
    {
      id: 'efPeak2024',
      unit: 't/MWh',
      label: {
        da: 'Emissionsfaktor for spidslast i basisåret',
        en: 'Emission factor of peak load in the base year',
      },
      note: {
        da: 'Den udledning fra spidslasten, der får fjernvarmens samlede udledning til at gå op.',
        en: 'The peak-load emissions that make the total of district heating come out.',
      },
      source: SOLVED,
      expression:
        '(e0DistrictHeating / dhTotal - wasteHeatShare * efWasteHeat - otherShare2024 * grid2024 / copNetwork)' +
        ' / peakShare',
    },
  ],
};
