import { accounting } from './messages/accounting.ts';
import { answers } from './messages/answers.ts';
import { assumptions } from './messages/assumptions.ts';
import { bench } from './messages/bench.ts';
import { chart } from './messages/chart.ts';
import { compare } from './messages/compare.ts';
import { disagreements } from './messages/disagreements.ts';
import { drawer } from './messages/drawer.ts';
import { equations } from './messages/equations.ts';
import { files, notices } from './messages/files.ts';
import { formulas } from './messages/formulas.ts';
import { indicators } from './messages/indicators.ts';
import { levers } from './messages/levers.ts';
import { map } from './messages/map.ts';
import { measures } from './messages/measures.ts';
import { method } from './messages/method.ts';
import { methodPage } from './messages/methodPage.ts';
import { numbers } from './messages/numbers.ts';
import { page, sources } from './messages/page.ts';
import { print } from './messages/print.ts';
import { problems } from './messages/problems.ts';
import { shelf } from './messages/shelf.ts';
import { units } from './messages/units.ts';
import { verdict } from './messages/verdict.ts';
import { ways } from './messages/ways.ts';

/** Every word of the app in Danish; the shape that every other language has to have. */
export const danish = {
  chart: chart.da,
  files: files.da,
  levers: levers.da,
  notices: notices.da,
  page: page.da,
  problems: problems.da,
  shelf: shelf.da,
  sources: sources.da,
  verdict: verdict.da,
} as const;

/** Every word of the app in English. */
export const english = {
  chart: chart.en,
  files: files.en,
  levers: levers.en,
  notices: notices.en,
  page: page.en,
  problems: problems.en,
  shelf: shelf.en,
  sources: sources.en,
  verdict: verdict.en,
} as const;

export type Messages = typeof danish;

/** The words of the analyses and of the print, which are loaded with them; the same shape for every language. */
export const benchDanish = {
  bench: bench.da,
  compare: compare.da,
  map: map.da,
  print: print.da,
  ways: ways.da,
} as const;

export const benchEnglish = {
  bench: bench.en,
  compare: compare.en,
  map: map.en,
  print: print.en,
  ways: ways.en,
} as const;

export type BenchMessages = typeof benchDanish;

/** The words about where numbers come from, which are loaded when one is opened. */
export const numbersDanish = {
  accounting: accounting.da,
  answers: answers.da,
  assumptions: assumptions.da,
  disagreements: disagreements.da,
  drawer: drawer.da,
  equations: equations.da,
  formulas: formulas.da,
  indicators: indicators.da,
  measures: measures.da,
  method: method.da,
  numbers: numbers.da,
  units: units.da,
} as const;

export const numbersEnglish = {
  accounting: accounting.en,
  answers: answers.en,
  assumptions: assumptions.en,
  disagreements: disagreements.en,
  drawer: drawer.en,
  equations: equations.en,
  formulas: formulas.en,
  indicators: indicators.en,
  measures: measures.en,
  method: method.en,
  numbers: numbers.en,
  units: units.en,
} as const;

export type NumbersMessages = typeof numbersDanish;

/** The words of the method page, which is a file of its own; it uses those of the app beside them. */
export const methodDanish = { methodPage: methodPage.da } as const;

export const methodEnglish = { methodPage: methodPage.en } as const;
