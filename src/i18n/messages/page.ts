import { pair } from '../pair.ts';

/** Head and foot of the page, and what it says when the calculation stops. */
export const page = pair(
  {
    title: 'Reduktionsstien',
    tagline: '{municipality} Kommunes vej til netto nul',
    skip: 'Gå til virkemidlerne',
    undo: 'Fortryd',
    redo: 'Gentag',
    copyLink: 'Kopiér link',
    language: 'Sprog',
    theme: 'Udseende',
    themeSystem: 'Som enheden',
    themeLight: 'Lyst',
    themeDark: 'Mørkt',
    calculating: 'Regner …',
    closer: 'Gå i dybden',
    numbers: 'Tallene bag',
    questions: {
      shares: 'Hvad giver hvad?',
      delay: 'Hvad koster en forsinkelse?',
      ways: 'Find en vej',
      certainty: 'Hvor sikkert er det?',
      compare: 'Sammenlign scenarier',
      numbers: 'Hvor kommer tallene fra?',
    },
    workerRestarting:
      'Beregningen gik i stå og startes igen. Dit scenarie er her stadig, men tallene er fra før din seneste ændring.',
    workerFailed:
      'Beregningen kan ikke starte i denne browser. Dit scenarie er her stadig, men tallene følger ikke med.',
    workerRetry: 'Prøv igen',
    crashed:
      'Noget gik galt på siden. Dit scenarie står i adressen, så du kan indlæse siden igen uden at miste det.',
    reload: 'Indlæs igen',
    footer:
      'De opgjorte tal ({years}) kommer fra {account}. Fremtiden er beregnet her i din browser. Fordelingen på kilder og brugere efter {baseYear} er vores egen: der er kun udgivet samlede tal.',
    model: 'Model {version}',
  },
  {
    title: 'The reduction path',
    tagline: '{municipality} Municipality’s way to net zero',
    skip: 'Go to the levers',
    undo: 'Undo',
    redo: 'Redo',
    copyLink: 'Copy link',
    language: 'Language',
    theme: 'Appearance',
    themeSystem: 'As the device',
    themeLight: 'Light',
    themeDark: 'Dark',
    calculating: 'Calculating …',
    closer: 'Look closer',
    numbers: 'Behind the numbers',
    questions: {
      shares: 'What gives what?',
      delay: 'What does a delay cost?',
      ways: 'Find a way',
      certainty: 'How sure is it?',
      compare: 'Compare scenarios',
      numbers: 'Where do the numbers come from?',
    },
    workerRestarting:
      'The calculation stopped and is being started again. Your scenario is still here, but the figures are from before your last change.',
    workerFailed:
      'The calculation cannot start in this browser. Your scenario is still here, but the figures do not follow.',
    workerRetry: 'Try again',
    crashed:
      'Something went wrong on the page. Your scenario is in the address, so you can load the page again without losing it.',
    reload: 'Load again',
    footer:
      'The reported figures ({years}) come from {account}. The future is calculated here in your browser. The split by source and user after {baseYear} is our own: only totals were published.',
    model: 'Model {version}',
  },
);

/** How places in documents are told. */
export const sources = pair(
  {
    label: 'Kilder',
    lines: '{count, plural, one {linje {lines}} other {linje {lines}}}',
    page: 'side {page}',
  },
  {
    label: 'Sources',
    lines: '{count, plural, one {line {lines}} other {lines {lines}}}',
    page: 'page {page}',
  },
);
