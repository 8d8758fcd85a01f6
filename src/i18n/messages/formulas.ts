import { pair } from '../pair.ts';

/** What is wrong with a formula. `text` is what was written there. */
export const formulas = pair(
  {
    at: 'Tegn {position}: {sentence}',
    plain: 'et tal uden enhed',
    empty: 'Skriv en formel, fx total / 48000.',
    tooLong: 'Formlen er for lang. Den kan højst have {limit} tegn.',
    tooManyParts: 'Formlen er for lang. Den kan højst have {limit} tal, navne og regnetegn.',
    tooDeep: 'Der er for mange parenteser inde i hinanden. Højst {limit} er muligt.',
    badSign:
      '“{text}” kan ikke bruges. Der regnes med + - * / ^, parenteser, sammenligninger som > og >=, og “hvis ? så : ellers”.',
    badNumber: '“{text}” kan ikke læses som et tal.',
    decimalComma: 'Decimaler skrives med punktum her: {suggestion} i stedet for {text}.',
    thousands:
      'Et punktum sætter her kun decimaler af. Skriv {whole} i stedet for {text}{count, plural, =0 {} other {, eller {suggestion} hvis det er decimaler}}.',
    unknownName: 'Modellen har intet, der hedder “{text}”.{count, plural, =0 {} other { Mente du {near}?}}',
    unknownFunction:
      'Der er ingen funktion, der hedder “{text}”.{count, plural, =0 { Der er {near}.} other { Mente du {near}?}}',
    notFunction: '“{text}” er ikke en funktion. Skriv {text} * (…), hvis der skal ganges.',
    functionAlone: '“{text}” er en funktion og skal have sine tal i en parentes: {text}(…).',
    missingOperator: 'Der mangler et regnetegn mellem {other} og {text}, fx *.',
    unclosed: 'Parentesen bliver ikke lukket.',
    unexpected: '“{text}” kan ikke stå her.',
    unexpectedEnd: 'Formlen er ikke færdig.',
    argumentCount:
      '{text} skal have {minimum}{count, plural, =0 {} other { til {maximum}}} tal i sin parentes, adskilt af komma. Her er der {given}.',
    roundDigits: 'Antallet af decimaler skal være et helt tal fra 0 til 15.',
    needsComparison: 'Foran ? skal der stå en sammenligning, fx year > 2030.',
    mixedUnits: 'Enhederne passer ikke sammen: {unit} og {other} kan ikke stå sammen med {text}.',
    plainNumber:
      'Et tal uden enhed kan ikke lægges til eller trækkes fra noget i {unit}. Gang eller divider, eller brug et af modellens tal.',
    needsPlain: '{text} kræver et tal uden enhed, og dette er i {unit}.',
    powerOfUnit: 'Noget i {unit} kan kun opløftes til et helt tal fra -9 til 9, skrevet med cifre.',
    tooSlow: 'Det tog for lang tid at regne. Efter {seconds} sekunder blev det stoppet.',
  },
  {
    at: 'Character {position}: {sentence}',
    plain: 'a number without unit',
    empty: 'Write a formula, such as total / 48000.',
    tooLong: 'The formula is too long. It can have at most {limit} characters.',
    tooManyParts: 'The formula is too long. It can have at most {limit} numbers, names and signs.',
    tooDeep: 'Too many parentheses stand inside each other. At most {limit} can.',
    badSign:
      '“{text}” cannot be used. There are + - * / ^, parentheses, comparisons such as > and >=, and “if ? then : else”.',
    badNumber: '“{text}” cannot be read as a number.',
    decimalComma: 'Decimals are written with a point here: {suggestion} instead of {text}.',
    thousands:
      'A point only sets off decimals here. Write {whole} instead of {text}{count, plural, =0 {} other {, or {suggestion} if these are decimals}}.',
    unknownName: 'The model has nothing called “{text}”.{count, plural, =0 {} other { Did you mean {near}?}}',
    unknownFunction:
      'There is no function called “{text}”.{count, plural, =0 { There are {near}.} other { Did you mean {near}?}}',
    notFunction: '“{text}” is no function. Write {text} * (…) to multiply.',
    functionAlone: '“{text}” is a function and takes its numbers in parentheses: {text}(…).',
    missingOperator: 'A sign is missing between {other} and {text}, such as *.',
    unclosed: 'The parenthesis is not closed.',
    unexpected: '“{text}” cannot stand here.',
    unexpectedEnd: 'The formula is not finished.',
    argumentCount:
      '{text} takes {minimum}{count, plural, =0 {} other { to {maximum}}} numbers in its parentheses, with commas between them. Here it has {given}.',
    roundDigits: 'The number of decimals has to be a whole number from 0 to 15.',
    needsComparison: 'Before ? there has to be a comparison, such as year > 2030.',
    mixedUnits: 'The units do not fit: {unit} and {other} cannot stand together with {text}.',
    plainNumber:
      'A number without unit cannot be added to or subtracted from something in {unit}. Multiply or divide, or use one of the model’s numbers.',
    needsPlain: '{text} takes a number without unit, and this is in {unit}.',
    powerOfUnit: 'Something in {unit} can only be raised to a whole number from -9 to 9, written in digits.',
    tooSlow: 'It took too long. It was stopped after {seconds} seconds.',
  },
);
