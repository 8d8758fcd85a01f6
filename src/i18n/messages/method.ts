import { pair } from '../pair.ts';

/** What leads to the page with the whole model. */
export const method = pair(
  {
    about:
      'Hele modellen på én side, sat op til papir: hvad den er, og hvad den ikke er, hver ligning, hvert tal med sin kilde, virkemidlerne, hvor godt den passer med regnskabet, og hvor usikker den er.',
    read: 'Læs metoden',
    download: 'Hent den',
    inOther: 'Read it in English',
  },
  {
    about:
      'The whole model on one page, set for paper: what it is and what it is not, every equation, every figure with its source, the levers, how well it fits the accounts, and how uncertain it is.',
    read: 'Read the method',
    download: 'Download it',
    inOther: 'Læs den på dansk',
  },
);
