import { createTranslator } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { formulaSentence } from '../../src/i18n/formulaSentence.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { numbersDanish, numbersEnglish } from '../../src/i18n/messages.ts';
import { parseFormula } from '../../src/indicators/calculation/parseFormula.ts';
import { unitOfFormula } from '../../src/indicators/measure.ts';
import type { FormulaProblem } from '../../src/indicators/problem.ts';
import { SOME_NAMES } from './knownNames.ts';
import { problemOfFormula } from './refusedFormula.ts';

function tell(language: Language, problem: FormulaProblem): string {
  const messages = language === 'da' ? numbersDanish : numbersEnglish;
  const translate = createTranslator({ locale: language, messages, namespace: 'formulas' });
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return formulaSentence(problem, {
    say: (key, values) => translate(key, values),
    unitOf: (unit) => unit,
    either: (names) => list.format(names),
  });
}

function told(language: Language, text: string): string {
  const problem = problemOfFormula(() => unitOfFormula(parseFormula(text, SOME_NAMES).formula, []));
  return problem ? tell(language, problem) : '';
}

/** A formula for each problem, and what is told of it. */
const SENTENCES: readonly (readonly [FormulaProblem['code'], string, string, string])[] = [
  ['empty', ' ', 'Skriv en formel, fx total / 48000.', 'Write a formula, such as total / 48000.'],
  ['tooLong', '1'.repeat(501), 'højst have 500 tegn', 'at most 500 characters'],
  ['tooManyParts', '1+'.repeat(150), 'højst have 250 tal', 'at most 250 numbers'],
  ['tooDeep', '('.repeat(30), 'Tegn 21: Der er for mange parenteser', 'Character 21: Too many'],
  ['badSign', 'total = 1', 'Tegn 7: “=” kan ikke bruges.', 'Character 7: “=” cannot be used.'],
  ['badNumber', '1e999', '“1e999” kan ikke læses som et tal.', '“1e999” cannot be read as a number.'],
  ['decimalComma', '12,5', '12.5 i stedet for 12,5', '12.5 instead of 12,5'],
  [
    'thousands',
    '48.000',
    'Skriv 48000 i stedet for 48.000, eller 48.0000 hvis',
    'Write 48000 instead of 48.000, or 48.0000',
  ],
  [
    'unknownName',
    'totl',
    'Tegn 1: Modellen har intet, der hedder “totl”. Mente du total?',
    'Did you mean total?',
  ],
  [
    'unknownFunction',
    'cos(1)',
    'Der er ingen funktion, der hedder “cos”. Der er abs, clamp,',
    'There are abs, clamp,',
  ],
  ['notFunction', 'total(2)', 'Skriv total * (…)', 'Write total * (…)'],
  ['functionAlone', 'max', 'max(…)', 'max(…)'],
  ['missingOperator', '2 cars', 'Tegn 3: Der mangler et regnetegn mellem 2 og cars', 'between 2 and cars'],
  ['unclosed', '(1', 'Tegn 1: Parentesen bliver ikke lukket.', 'Character 1: The parenthesis is not closed.'],
  ['unexpected', '1 + * 2', 'Tegn 5: “*” kan ikke stå her.', 'Character 5: “*” cannot stand here.'],
  ['unexpectedEnd', '1 +', 'Tegn 4: Formlen er ikke færdig.', 'Character 4: The formula is not finished.'],
  ['argumentCount', 'max(1)', 'max skal have 2 til 8 tal', 'max takes 2 to 8 numbers'],
  ['roundDigits', 'round(1, 99)', 'Tegn 10: Antallet af decimaler', 'Character 10: The number of decimals'],
  ['needsComparison', 'cars ? 1 : 0', 'Foran ? skal der stå', 'Before ? there has to be'],
  [
    'mixedUnits',
    'cars + gasShare',
    't/yr og et tal uden enhed kan ikke',
    't/yr and a number without unit cannot',
  ],
  ['plainNumber', 'cars + 48', 'Tegn 8: Et tal uden enhed', 'Character 8: A number without unit'],
  [
    'needsPlain',
    'exp(cars)',
    'exp kræver et tal uden enhed, og dette er i t/yr.',
    'exp takes a number without unit',
  ],
  ['powerOfUnit', 'cars ^ 0.5', 'Noget i t/yr kan kun', 'Something in t/yr can only'],
];

describe('the sentence of a problem', () => {
  it.each(SENTENCES)(
    '%s tells what is wrong with %j in both languages',
    (code, text, inDanish, inEnglish) => {
      expect(problemOfFormula(() => unitOfFormula(parseFormula(text, SOME_NAMES).formula, []))?.code).toBe(
        code,
      );
      expect(told('da', text)).toContain(inDanish);
      expect(told('en', text)).toContain(inEnglish);
    },
  );

  it('tells only what there is', () => {
    expect(told('da', 'zzzzz')).toBe('Tegn 1: Modellen har intet, der hedder “zzzzz”.');
    expect(told('da', '1.000.000')).toMatch(/Skriv 1000000 i stedet for 1\.000\.000\.$/);
    expect(told('da', 'abs(1, 2)')).toContain('abs skal have 1 tal i');
    expect(told('da', 'mx(1, 2)')).toContain('Mente du max?');
  });

  it('tells of a formula that takes too long', () => {
    const problem = { code: 'tooSlow', seconds: 2, place: { offset: 0, length: 5 } } as const;
    expect(tell('da', problem)).toBe('Det tog for lang tid at regne. Efter 2 sekunder blev det stoppet.');
    expect(tell('en', problem)).toBe('It took too long. It was stopped after 2 seconds.');
  });

  it('is there for every problem', () => {
    const codes = [...SENTENCES.map(([code]) => code), 'tooSlow', 'at', 'plain'];
    expect(new Set(codes)).toEqual(new Set(Object.keys(numbersDanish.formulas)));
  });
});
