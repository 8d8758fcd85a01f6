import { connectAnalyst } from '../../workers/connectAnalyst.ts';
import { createRemoteAnalyst } from '../analysis/remoteAnalyst.ts';

/** Answers analyses in a worker of its own, so that no lever waits for one. */
export const analyst = createRemoteAnalyst(connectAnalyst);
