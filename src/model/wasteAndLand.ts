import type { Sector } from './language.ts';
import { ACCOUNT_METHOD, BALANCE, OWN_ASSUMPTION } from './sources.ts';

/** Waste, resources and chemistry; land use and farming; removals. */
export const wasteAndLand: Sector = {
  id: 'wasteAndLand',
  label: { da: 'Affald og arealer', en: 'Waste and land' },
  equations: [
    {
      id: 'waste',
      unit: 't/yr',
      label: { da: 'Affald og kemi', en: 'Waste and chemicals' },
      note: {
        da: 'Spildevand, kompost, kølemidler og opløsningsmidler, ikke forbrænding.',
        en: 'Waste water, compost, refrigerants and solvents, not incineration.',
      },
      source: ACCOUNT_METHOD,
      expression: 'e0Waste * (1 - path(wasteCut2030, wasteCut2045))',
    },
    {
      id: 'landFactor',
      unit: '1',
      label: {
        da: 'Arealernes udledning i forhold til basisåret',
        en: 'Land emissions relative to the base year',
      },
      note: {
        da: 'Lavbundsjord tages ud, og landbruget udleder mindre.',
        en: 'Wet soils are taken out and farming emits less.',
      },
      source: OWN_ASSUMPTION,
      expression: '1 - path(landCut2030, landCut2045)',
    },
    {
      id: 'forestRemoval',
      unit: 't/yr',
      label: { da: 'Optag i ny skov', en: 'Uptake in new forest' },
      note: {
        da: 'Unge træer optager lidt; fuldt optag 15 år efter 2027.',
        en: 'Young trees take up little; full uptake 15 years after 2027.',
      },
      source: BALANCE,
      expression: 'forestHa * forestUptake * clamp((year - 2027 yr) / (15 yr), 0, 1)',
    },
    {
      id: 'otherRemovals',
      unit: 't/yr',
      label: { da: 'Andet optag', en: 'Other removals' },
      note: { da: 'Nul i 2030, lige linje til 2045.', en: 'Zero in 2030, a straight line to 2045.' },
      source: OWN_ASSUMPTION,
      expression: 'lerp(year, 2030 yr, 0, 2045 yr, extraRemovals2045)',
    },
    {
      id: 'land',
      unit: 't/yr',
      label: { da: 'Arealer og landbrug', en: 'Land use and farming' },
      note: {
        da: 'Udledning fra arealer mindre optaget; kan blive negativ.',
        en: 'Emissions of land less removals; it can fall below zero.',
      },
      source: ACCOUNT_METHOD,
      expression: 'e0Land * landFactor - forestRemoval - otherRemovals',
    },
  ],
};
