import { createSubject } from '../../src/analysis/subject.ts';
import { analysisFacts } from '../../src/build/analysisFacts.ts';
import { indexLayout } from '../../src/engine/layout.ts';
import { layout, municipality } from './assembled.ts';
import { kernelOf, pathBatch } from './batchKernels.ts';

/** The municipality's model as analyses ask it. */
export const subject = createSubject(
  analysisFacts(municipality),
  indexLayout(layout),
  await kernelOf(pathBatch),
);
