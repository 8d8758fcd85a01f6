import { pair } from '../pair.ts';

/** What is behind the numbers: the topics to choose from. */
export const numbers = pair(
  {
    choose: 'Vælg emne',
    topics: {
      assumptions: 'Forudsætninger',
      method: 'Metoden',
    },
  },
  {
    choose: 'Choose a topic',
    topics: {
      assumptions: 'Assumptions',
      method: 'The method',
    },
  },
);
