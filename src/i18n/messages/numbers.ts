import { pair } from '../pair.ts';

/** What is behind the numbers: the topics to choose from. */
export const numbers = pair(
  {
    choose: 'Vælg emne',
    topics: {
      assumptions: 'Forudsætninger',
      indicators: 'Egne nøgletal',
      accounting: 'Måder at tælle på',
      measures: 'Planens tiltag',
      disagreements: 'Uenigheder og nyt',
      method: 'Metoden',
    },
  },
  {
    choose: 'Choose a topic',
    topics: {
      assumptions: 'Assumptions',
      indicators: 'Own indicators',
      accounting: 'Ways of counting',
      measures: 'The plan’s measures',
      disagreements: 'Disagreements and news',
      method: 'The method',
    },
  },
);
