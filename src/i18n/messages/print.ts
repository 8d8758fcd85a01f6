import { pair } from '../pair.ts';

/** The sheet for a committee case. */
export const print = pair(
  {
    waiting: 'Gør arket klar …',
    documentTitle: 'Klimavurdering: {scenario}',
    title: 'Klimavurdering: {scenario}',
    made: '{municipality}. Regnet {date} med model {version}.',
    picture: '{municipality}s udledning, ton CO₂ om året',
    pictureSpoken:
      'Udledningen år for år, med målene og uden ny indsats. Sætningen øverst har de vigtigste tal.',
    levers:
      '{count, plural, =0 {Virkemidler: alt står som uden ny indsats} one {Det ene virkemiddel, der er anderledes end uden ny indsats} other {De # virkemidler, der er anderledes end uden ny indsats}}',
    leversUnit: 'Til højre: hvad hvert virkemiddel for sig gør i {years}, ton CO₂ om året',
    sensitivity: 'Hvor sikkert er det?',
    chance: 'Målet på {goal} i {year} nås i <figure>{share}</figure> af {members} mulige fremtider.',
    chanceZero: 'Netto nul i {year} nås i <figure>{share}</figure> af dem.',
    most: 'Mest i {year} giver {parts}.',
    part: '{name} ({tonnes} ton)',
    late: 'Kommer CO₂-fangsten to år senere, udledes der <figure>{tonnes} ton</figure> i {year}: {gap} ton {side, select, over {over målet} other {under målet}}. {reached, select, never {Målets niveau nås ikke før {last}.} other {Målets niveau nås i {reached}.}}',
    never:
      'Kommer den aldrig, udledes der <figure>{tonnes} ton</figure> i {year}: {gap} ton {side, select, over {over målet} other {under målet}}.',
    noCapture: 'Scenariet har ingen CO₂-fangst.',
    unsure: 'Det, der gør {year} mest usikkert: {parts}.',
    unsurePart: '{name} ({share})',
    assumptions: 'Det bygger tallene på',
    outside: 'Uden for kommunens hænder: {list}.',
    setting: '{name}: {value}',
    changed: 'Tal, der er ændret i dette scenarie: {list}.',
    unchanged: 'Ingen af modellens tal er ændret.',
    account:
      'Regnet fra det grønne regnskab for {base}. Mål og fald tælles fra {first}. Modellen er forenklet: Tal, der kun kendes som et spænd, er antagelser.',
    look: 'Åbn scenariet, og se hvor hvert tal kommer fra:',
    qr: 'Link til scenariet som QR-kode',
  },
  {
    waiting: 'Preparing the sheet …',
    documentTitle: 'Climate assessment: {scenario}',
    title: 'Climate assessment: {scenario}',
    made: '{municipality}. Calculated on {date} with model {version}.',
    picture: 'Emissions of {municipality}, t CO₂ a year',
    pictureSpoken:
      'Emissions year by year, with the goals and business as usual. The sentence above has the main figures.',
    levers:
      '{count, plural, =0 {Levers: all stand as under business as usual} one {The one lever that differs from business as usual} other {The # levers that differ from business as usual}}',
    leversUnit: 'On the right: what each lever by itself does in {years}, t CO₂ a year',
    sensitivity: 'How sure is it?',
    chance:
      'The goal of {goal} in {year} is reached in <figure>{share}</figure> of {members} possible futures.',
    chanceZero: 'Net zero in {year} is reached in <figure>{share}</figure> of them.',
    most: 'The most in {year} comes from {parts}.',
    part: '{name} ({tonnes} t)',
    late: 'If CO₂ capture comes two years late, <figure>{tonnes} t</figure> are emitted in {year}: {gap} t {side, select, over {above the goal} other {below the goal}}. {reached, select, never {The goal’s level is not reached before {last}.} other {The goal’s level is reached in {reached}.}}',
    never:
      'If it never comes, <figure>{tonnes} t</figure> are emitted in {year}: {gap} t {side, select, over {above the goal} other {below the goal}}.',
    noCapture: 'The scenario has no CO₂ capture.',
    unsure: 'What makes {year} most uncertain: {parts}.',
    unsurePart: '{name} ({share})',
    assumptions: 'What the figures rest on',
    outside: 'Outside the municipality’s hands: {list}.',
    setting: '{name}: {value}',
    changed: 'Figures changed in this scenario: {list}.',
    unchanged: 'None of the model’s figures has been changed.',
    account:
      'Calculated from the green accounts of {base}. Goals and reductions count from {first}. The model is simplified: figures of which only a range is known are assumptions.',
    look: 'Open the scenario and see where every figure comes from:',
    qr: 'Link to the scenario as a QR code',
  },
);
