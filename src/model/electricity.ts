import type { Sector } from './language.ts';
import { ACCOUNT_METHOD, BALANCE, DEFINITION, OWN_ASSUMPTION } from './sources.ts';

/** Use of electricity, its emissions, and what is captured of the plant's CO₂. */
export const electricity: Sector = {
  id: 'electricity',
  label: { da: 'El', en: 'Electricity' },
  equations: [
    {
      id: 'powerFossil',
      unit: 't/yr',
      label: {
        da: 'Fossil CO₂ i affaldsel før fangst',
        en: 'Fossil CO₂ in electricity from waste before capture',
      },
      note: {
        da: 'Regnskabet tilskriver kommunen sin del af anlæggets el.',
        en: 'The account ascribes to the municipality its part of the plant’s electricity.',
      },
      source: ACCOUNT_METHOD,
      expression: 'wasteElectricity * efWasteElectricity * fossilContent',
    },
    {
      id: 'fossilWaste',
      unit: 't/yr',
      label: { da: 'Fossil CO₂ fra affald før fangst', en: 'Fossil CO₂ from waste before capture' },
      note: { da: 'El og varme tilsammen.', en: 'Electricity and heat together.' },
      source: DEFINITION,
      expression: 'powerFossil + heatFossil',
    },
    {
      id: 'biogenicWaste',
      unit: 't/yr',
      label: { da: 'Biogen CO₂ fra affald før fangst', en: 'Biogenic CO₂ from waste before capture' },
      note: {
        da: 'Papir, træ og mad i affaldet. Tæller ikke som udledning, men kan fanges.',
        en: 'Paper, wood and food in the waste. Not counted as emissions, but it can be captured.',
      },
      source: BALANCE,
      expression:
        '(wasteElectricity * efWasteElectricity + wasteHeat * efWasteHeat) * (1 - fossilShare) / fossilShare',
    },
    {
      id: 'captured',
      unit: 't/yr',
      label: { da: 'Fanget CO₂ i kommunens regnskab', en: 'Captured CO₂ in the municipality’s account' },
      note: { da: 'Fossil og biogen tilsammen.', en: 'Fossil and biogenic together.' },
      source: DEFINITION,
      expression: 'capture * (fossilWaste + biogenicWaste)',
    },
    {
      id: 'base',
      unit: 'MWh/yr',
      label: { da: 'El til det, vi bruger el til i dag', en: 'Electricity for today’s uses' },
      note: {
        da: 'Vokser med lyspærer, servere og maskiner; mindre det sparede.',
        en: 'Grows with lamps, servers and machines; less what is saved.',
      },
      source: OWN_ASSUMPTION,
      expression:
        'elTotal * compound(elGrowth, elapsed) * (1 - lerp(year, baseYear, 0, 2030 yr, elSaving2030))',
    },
    {
      id: 'carElectricity',
      unit: 'MWh/yr',
      label: { da: 'El til flere elbiler', en: 'Electricity for more electric cars' },
      note: {
        da: 'Kun ud over basisårets elbiler, som allerede er i elforbruget.',
        en: 'Only beyond the electric cars of the base year, which are in the use already.',
      },
      source: BALANCE,
      expression:
        '(carCount * evShare * km - cars2024 * evShare2024) * kmPerCar * evKwhPerKm / (1000 kWh / MWh)',
    },
    {
      id: 'pumpElectricity',
      unit: 'MWh/yr',
      label: { da: 'El til varmepumper i boliger', en: 'Electricity for household heat pumps' },
      note: {
        da: 'Den varme, gas- og oliefyr gav, delt med varmepumpens årsvirkningsgrad.',
        en: 'The heat of the gas and oil boilers divided by the seasonal efficiency.',
      },
      source: BALANCE,
      expression:
        '(gasSpace0 * etaGas * toPump + oilTotal * etaOil * (1 - oilShare) * (1 - dhConnectionShare))' +
        ' * (1 - saving) / scop',
    },
    {
      id: 'processElectricityUse',
      unit: 'MWh/yr',
      label: { da: 'El til procesvarme', en: 'Electricity for process heat' },
      note: { da: 'Erstatter den gas, der er lagt om.', en: 'Replaces the gas that has gone.' },
      source: BALANCE,
      expression: 'gasProcess * (1 - processShare) * processElectricity',
    },
    {
      id: 'freightElectricity',
      unit: 'MWh/yr',
      label: {
        da: 'El til flere elvarebiler og ellastbiler',
        en: 'Electricity for more electric vans and trucks',
      },
      note: {
        da: 'Regnet fra den diesel, der erstattes.',
        en: 'Counted from the diesel that is replaced.',
      },
      source: BALANCE,
      expression:
        'e0Freight / (1 - freightEl2024) * dieselMwhPerT * freightElRatio' +
        ' * (freightShare * freightVolume - freightEl2024)',
    },
    {
      id: 'captureElectricity',
      unit: 'MWh/yr',
      label: { da: 'El til CO₂-fangst', en: 'Electricity for carbon capture' },
      note: { da: 'Følger det fangede.', en: 'Follows what is captured.' },
      source: BALANCE,
      expression: 'captured * ccsElectricity',
    },
    {
      id: 'electricityUse',
      unit: 'MWh/yr',
      label: { da: 'Elforbrug', en: 'Electricity use' },
      note: { da: 'Summen af de seks.', en: 'The sum of the six.' },
      source: DEFINITION,
      expression:
        'base + carElectricity + pumpElectricity + processElectricityUse + freightElectricity' +
        ' + captureElectricity',
    },
    {
      id: 'solar',
      unit: 'MWh/yr',
      label: { da: 'El fra solceller', en: 'Electricity from solar cells' },
      note: {
        da: 'Det, der er sat op til 2030, fordobles til 2045.',
        en: 'What is added by 2030 doubles by 2045.',
      },
      source: OWN_ASSUMPTION,
      expression: 'pv2024 + path(pvAdded2030, 2 * pvAdded2030) * pvYield',
    },
    {
      id: 'electricity',
      unit: 't/yr',
      label: { da: 'El', en: 'Electricity' },
      note: {
        da: 'Affaldsel efter fangst, og resten fra nettet. Overskud af sol giver ikke negativ udledning.',
        en: 'Electricity from waste after capture, and the rest from the grid. Surplus sun gives no negative emissions.',
      },
      source: ACCOUNT_METHOD,
      expression: 'powerFossil * (1 - capture) + max(0, electricityUse - wasteElectricity - solar) * efGrid',
    },
    {
      id: 'biogenicCredit',
      unit: 't/yr',
      label: { da: 'Fanget biogen CO₂', en: 'Captured biogenic CO₂' },
      note: {
        da: 'Negativ udledning. Kun den del, der ikke er solgt som kreditter, tæller.',
        en: 'Negative emissions. Only the part that is not sold as credits counts.',
      },
      source: OWN_ASSUMPTION,
      expression: '-capture * biogenicWaste * lerp(year, 2030 yr, 0, 2045 yr, biogenicCredit2045)',
    },
  ],
};
