import { pair } from '../pair.ts';

/** What is wrong with something from outside. `where` is the name of a lever or figure, or a place in a file. */
export const problems = pair(
  {
    notJson: 'Teksten er ikke JSON, så den kan ikke læses.',
    tooLarge: 'Det er for stort. Højst {limit} kB kan læses.',
    textTooLong: '“{where}” er for lang. Højst {limit} tegn kan læses.',
    foreign: 'Det er ikke et scenarie herfra. Feltet “format” skal være “{expected}”.',
    newer: 'Den er gemt med en nyere udgave af siden. Denne kan læse udgave {expected} og ældre.',
    otherMunicipality: 'Scenariet hører til en anden kommune. Her kan kun åbnes scenarier for “{expected}”.',
    unknownKey: '“{key}” er hverken et virkemiddel, et tal eller et felt, som kendes her.',
    missing: '“{where}” mangler.',
    notNumber: '“{where}” skal være et tal.',
    outOfRange: '“{where}” skal ligge mellem {minimum} og {maximum}.',
    notAllowed: '“{where}” kan kun være: {expected}.',
    notWhole: '“{where}” skal være et helt tal.',
    fixedFigure: '“{where}” er et oplyst tal fra regnskabet og kan ikke ændres.',
    noFields: 'Der skal stå et JSON-objekt med felter.',
    unreadable: '“{where}” kan ikke læses.',
  },
  {
    notJson: 'The text is not JSON, so it cannot be read.',
    tooLarge: 'It is too large. At most {limit} kB can be read.',
    textTooLong: '“{where}” is too long. At most {limit} characters can be read.',
    foreign: 'This is not a scenario from here. The field “format” has to be “{expected}”.',
    newer: 'It was saved with a newer edition of this page, which reads edition {expected} and older.',
    otherMunicipality:
      'The scenario belongs to another municipality. Only scenarios of “{expected}” open here.',
    unknownKey: '“{key}” is no lever, figure or field that is known here.',
    missing: '“{where}” is missing.',
    notNumber: '“{where}” has to be a number.',
    outOfRange: '“{where}” has to lie between {minimum} and {maximum}.',
    notAllowed: '“{where}” can only be: {expected}.',
    notWhole: '“{where}” has to be a whole number.',
    fixedFigure: '“{where}” is a reported figure of the accounts and cannot be changed.',
    noFields: 'It has to be a JSON object with fields.',
    unreadable: '“{where}” cannot be read.',
  },
);
