import type { Sector } from './language.ts';
import { ACCOUNT_METHOD, BALANCE, NATIONAL_OUTLOOK, OWN_ASSUMPTION, PLANS } from './sources.ts';

/** Supply of the whole heat network and the municipality's part of its emissions. */
export const districtHeating: Sector = {
  id: 'districtHeating',
  label: { da: 'Fjernvarme', en: 'District heating' },
  equations: [
    {
      id: 'network',
      unit: 'MWh/yr',
      label: { da: 'Varme i hele nettet', en: 'Heat in the whole network' },
      note: { da: 'Nettet vokser med udrulningen.', en: 'The network grows with the rollout.' },
      source: PLANS,
      expression: 'networkHeat * (1 + networkGrowth * rollout)',
    },
    {
      id: 'wasteSupply',
      unit: 'MWh/yr',
      label: { da: 'Affaldsvarme i hele nettet', en: 'Heat from waste in the whole network' },
      note: {
        da: 'Anlægget brænder ikke mere affald, fordi nettet vokser.',
        en: 'The plant burns no more waste because the network grows.',
      },
      source: OWN_ASSUMPTION,
      expression: 'wasteHeatShare * networkHeat',
    },
    {
      id: 'room',
      unit: 'MWh/yr',
      label: { da: 'Plads til anden varme end affald', en: 'Room for other heat than waste' },
      note: { da: 'Affaldsvarmen bruges først.', en: 'Heat from waste is used first.' },
      source: BALANCE,
      expression: 'max(0, network - wasteSupply)',
    },
    {
      id: 'free',
      unit: 'MWh/yr',
      label: { da: 'Overskudsvarme', en: 'Surplus heat' },
      note: {
        da: 'Fra datacentre, indfaset 2026-2028, og fra fangstanlægget, når det kører. Uden udledning.',
        en: 'From data centres, phased in 2026-2028, and from the capture plant when it runs. No emissions.',
      },
      source: PLANS,
      expression:
        'min(surplusHeatMW * surplusHours * clamp((year - 2025 yr) / (3 yr), 0, 1)' +
        ' + ccsHeatMW * surplusHours * operation, room)',
    },
    {
      id: 'peak',
      unit: 'MWh/yr',
      label: { da: 'Fossil spidslast', en: 'Fossil peak load' },
      note: {
        da: 'Erstattes delvist til 2030 og helt i 2040; aldrig mere, end der er plads til.',
        en: 'Replaced partly by 2030 and wholly in 2040; never more than there is room for.',
      },
      source: PLANS,
      expression:
        'min(peakShare * networkHeat * (1 - lerp(year, baseYear, 0, 2030 yr, peakCut2030, 2040 yr, 1)),' +
        ' room - free)',
    },
    {
      id: 'pumps',
      unit: 'MWh/yr',
      label: { da: 'Store varmepumper', en: 'Large heat pumps' },
      note: { da: 'Leverer resten.', en: 'They deliver the rest.' },
      source: BALANCE,
      expression: 'room - free - peak',
    },
    {
      id: 'efGrid',
      unit: 't/MWh',
      label: { da: 'Emissionsfaktor for el fra nettet', en: 'Emission factor of grid electricity' },
      note: {
        da: 'Halveres fra 2030 til 2035 og er 15 % af 2030 i 2045.',
        en: 'Halves from 2030 to 2035 and is 15 % of 2030 in 2045.',
      },
      source: NATIONAL_OUTLOOK,
      expression:
        'lerp(year, baseYear, grid2024, 2030 yr, grid2030, 2035 yr, 0.5 * grid2030, 2045 yr, 0.15 * grid2030)',
    },
    {
      id: 'wasteHeat',
      unit: 'MWh/yr',
      label: { da: 'Affaldsvarme til kommunen', en: 'Heat from waste to the municipality' },
      note: {
        da: 'Kommunen får samme blanding som hele nettet.',
        en: 'The municipality gets the same mix as the whole network.',
      },
      source: ACCOUNT_METHOD,
      expression: 'districtDemand * min(wasteSupply, network) / network',
    },
    {
      id: 'heatFossil',
      unit: 't/yr',
      label: {
        da: 'Fossil CO₂ i affaldsvarmen før fangst',
        en: 'Fossil CO₂ in heat from waste before capture',
      },
      note: {
        da: 'Falder, når der er mindre plast i affaldet.',
        en: 'Falls as there is less plastic in the waste.',
      },
      source: BALANCE,
      expression: 'wasteHeat * efWasteHeat * fossilContent',
    },
    {
      id: 'heatRest',
      unit: 't/yr',
      label: { da: 'CO₂ fra spidslast og store varmepumper', en: 'CO₂ from peak load and large heat pumps' },
      note: {
        da: 'Spidslasten følger biogassen, varmepumperne følger elnettet.',
        en: 'Peak load follows the biogas, heat pumps follow the power grid.',
      },
      source: BALANCE,
      expression:
        'districtDemand * (peak * efPeak2024 * efGas / efGas2024 + pumps * efGrid / copNetwork) / network',
    },
    {
      id: 'districtHeating',
      unit: 't/yr',
      label: { da: 'Fjernvarme', en: 'District heating' },
      note: {
        da: 'Fangst virker kun på affaldsvarmens fossile CO₂.',
        en: 'Capture acts only on the fossil CO₂ of heat from waste.',
      },
      source: ACCOUNT_METHOD,
      expression: 'heatFossil * (1 - capture) + heatRest',
    },
  ],
};
