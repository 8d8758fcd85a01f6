import { pair } from '../pair.ts';

/** What is behind the numbers: the topics to choose from. */
export const numbers = pair(
  {
    choose: 'Vælg emne',
    topics: {
      assumptions: 'Forudsætninger',
      indicators: 'Egne nøgletal',
    },
  },
  {
    choose: 'Choose a topic',
    topics: {
      assumptions: 'Assumptions',
      indicators: 'Own indicators',
    },
  },
);
