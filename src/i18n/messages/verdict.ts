import { pair } from '../pair.ts';

/** The sentences that are read first. */
export const verdict = pair(
  {
    emits:
      'Med disse valg udleder {municipality} <figure>{tonnes} ton CO₂</figure> i\u00a0{year}: {reduction} under {first}.',
    emitsMore:
      'Med disse valg udleder {municipality} <figure>{tonnes} ton CO₂</figure> i\u00a0{year}: {reduction} over {first}.',
    reached: 'Målet på {goal} nås.',
    missed: 'Målet på {goal} nås ikke. Der er {gap} ton for meget.',
    left: 'I\u00a0{year} er der <figure>{tonnes} ton</figure> tilbage.',
    removes: 'I\u00a0{year} fjernes der <figure>{tonnes} ton</figure> mere, end der udledes.',
    zeroReached: 'Målet om netto nul nås.',
    zeroMissed: 'Målet om netto nul nås ikke.',
    spoken: '{year}: {tonnes} ton CO₂.',
    sum: 'I alt {from}-{to}: <figure>{tonnes} ton</figure>',
    sumLess: '{tonnes} ton mindre end uden ny indsats',
    sumMore: '{tonnes} ton mere end uden ny indsats',
    sumSame: 'som uden ny indsats',
  },
  {
    emits:
      'With these choices {municipality} emits <figure>{tonnes} t CO₂</figure> in\u00a0{year}: {reduction} below {first}.',
    emitsMore:
      'With these choices {municipality} emits <figure>{tonnes} t CO₂</figure> in\u00a0{year}: {reduction} above {first}.',
    reached: 'The goal of {goal} is reached.',
    missed: 'The goal of {goal} is missed by {gap} t.',
    left: 'In\u00a0{year}, <figure>{tonnes} t</figure> are left.',
    removes: 'In\u00a0{year}, <figure>{tonnes} t</figure> more are removed than emitted.',
    zeroReached: 'The goal of net zero is reached.',
    zeroMissed: 'The goal of net zero is missed.',
    spoken: '{year}: {tonnes} t CO₂.',
    sum: 'In all {from}-{to}: <figure>{tonnes} t</figure>',
    sumLess: '{tonnes} t less than business as usual',
    sumMore: '{tonnes} t more than business as usual',
    sumSame: 'as business as usual',
  },
);
