import type { Sector } from './language.ts';
import { DEFINITION, OWN_ASSUMPTION, PLANS } from './sources.ts';

/** Carbon capture at the waste-to-energy plant. */
export const capture: Sector = {
  id: 'capture',
  label: { da: 'CO₂-fangst', en: 'Carbon capture' },
  equations: [
    {
      id: 'operation',
      unit: '1',
      label: { da: 'Fangstanlæggets drift', en: 'Operation of the capture plant' },
      note: {
        da: 'Gennemsnit over kalenderåret, så en start i december tæller en måned.',
        en: 'Mean over the calendar year, so that a start in December counts for a month.',
      },
      source: PLANS,
      expression: 'ccsEnabled * (operated(year + 1 yr) - operated(year)) / (1 yr)',
    },
    {
      id: 'capture',
      unit: '1',
      label: { da: 'Del af røggassens CO₂, der fanges', en: 'Part of the flue gas CO₂ that is captured' },
      note: { da: 'Drift gange fangstgrad.', en: 'Operation times capture rate.' },
      source: DEFINITION,
      expression: 'operation * ccsCaptureRate',
    },
    {
      id: 'fossilContent',
      unit: '1',
      label: { da: 'Fossilt indhold i affaldet', en: 'Fossil content of the waste' },
      note: {
        da: 'I forhold til basisåret. Falder, når plast sorteres fra.',
        en: 'Relative to the base year. Falls as plastic is sorted out.',
      },
      source: OWN_ASSUMPTION,
      expression: '1 - path(wasteFossilCut2030, wasteFossilCut2045)',
    },
  ],
};
