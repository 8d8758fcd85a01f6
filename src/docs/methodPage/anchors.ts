/** Sections of the method page, in their order. */
export const SECTION_IDS = [
  'about',
  'reading',
  'equations',
  'figures',
  'levers',
  'calibration',
  'limits',
  'results',
  'documents',
  'contradictions',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/** Places of the page that links lead to. */
export const anchors = {
  section: (id: SectionId): string => `section-${id}`,
  sector: (id: string): string => `sector-${id}`,
  /** Where a quantity, figure or lever is told. */
  name: (id: string): string => `name-${id}`,
};
