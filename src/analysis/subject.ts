import type { BatchKernel } from '../engine/batch/kernel.ts';
import type { LayoutIndex } from '../engine/layout.ts';
import { createVariations, type Variations } from '../engine/variations.ts';
import type { AnalysisFacts } from './facts.ts';

/** A municipality's model, ready to be asked. */
export interface Subject {
  readonly facts: AnalysisFacts;
  readonly index: LayoutIndex;
  readonly variations: Variations;
}

/** @param paths gives paths, every lever and every uncertain figure free */
export function createSubject(facts: AnalysisFacts, index: LayoutIndex, paths: BatchKernel): Subject {
  return { facts, index, variations: createVariations(paths, index) };
}
