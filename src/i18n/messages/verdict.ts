import { pair } from '../pair.ts';

/** The sentences that are read first. */
export const verdict = pair(
  {
    emits:
      'Med disse valg udleder {municipality} <figure>{tonnes} ton CO₂</figure> i\u00a0{year}: <share>{reduction}</share> under {first}.',
    emitsMore:
      'Med disse valg udleder {municipality} <figure>{tonnes} ton CO₂</figure> i\u00a0{year}: <share>{reduction}</share> over {first}.',
    reached: 'Målet på <target>{goal}</target> nås.',
    missed: 'Målet på <target>{goal}</target> nås ikke. Der er <excess>{gap} ton</excess> for meget.',
    left: 'I\u00a0{year} er der <figure>{tonnes} ton</figure> tilbage.',
    removes: 'I\u00a0{year} fjernes der <figure>{tonnes} ton</figure> mere, end der udledes.',
    zeroReached: 'Målet om netto nul nås.',
    zeroMissed: 'Målet om netto nul nås ikke.',
    spoken: '{year}: {tonnes} ton CO₂.',
    sum: 'I alt {from}-{to}: <figure>{tonnes} ton</figure>',
    sumLess: '<figure>{tonnes} ton</figure> mindre end uden ny indsats',
    sumMore: '<figure>{tonnes} ton</figure> mere end uden ny indsats',
    sumSame: 'som uden ny indsats',
    changedFigures: 'Regnet med {count, plural, one {1 ændret tal} other {# ændrede tal}}',
  },
  {
    emits:
      'With these choices {municipality} emits <figure>{tonnes} t CO₂</figure> in\u00a0{year}: <share>{reduction}</share> below {first}.',
    emitsMore:
      'With these choices {municipality} emits <figure>{tonnes} t CO₂</figure> in\u00a0{year}: <share>{reduction}</share> above {first}.',
    reached: 'The goal of <target>{goal}</target> is reached.',
    missed: 'The goal of <target>{goal}</target> is missed by <excess>{gap} t</excess>.',
    left: 'In\u00a0{year}, <figure>{tonnes} t</figure> are left.',
    removes: 'In\u00a0{year}, <figure>{tonnes} t</figure> more are removed than emitted.',
    zeroReached: 'The goal of net zero is reached.',
    zeroMissed: 'The goal of net zero is missed.',
    spoken: '{year}: {tonnes} t CO₂.',
    sum: 'In all {from}-{to}: <figure>{tonnes} t</figure>',
    sumLess: '<figure>{tonnes} t</figure> less than business as usual',
    sumMore: '<figure>{tonnes} t</figure> more than business as usual',
    sumSame: 'as business as usual',
    changedFigures: 'Worked out with {count, plural, one {1 changed number} other {# changed numbers}}',
  },
);
