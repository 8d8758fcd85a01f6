import { connectCalculator } from '../../workers/connectCalculator.ts';
import { createRemoteCalculator } from '../indicators/remoteCalculator.ts';

/** Computes the reader's own indicators in a worker of its own. */
export const calculator = createRemoteCalculator(connectCalculator);
