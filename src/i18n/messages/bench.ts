import { pair } from '../pair.ts';

/** The analyses below the first screen. */
export const bench = pair(
  {
    heading: 'Gå i dybden',
    shares: 'Hvad giver hvad?',
    sharesLess:
      'Fra <name>{from}</name> til <name>{to}</name> falder udledningen i\u00a0{year} med <figure>{tonnes} ton CO₂</figure>.',
    sharesMore:
      'Fra <name>{from}</name> til <name>{to}</name> stiger udledningen i\u00a0{year} med <figure>{tonnes} ton CO₂</figure>.',
    sharesSame: 'Fra <name>{from}</name> til <name>{to}</name> er udledningen i\u00a0{year} den samme.',
    from: 'Regnet fra',
    year: 'År',
    by: 'Fordel efter',
    byGroup: 'virkemiddel',
    byOwner: 'hvem der afgør',
    part: 'Del',
    tonnes: 'Ton CO₂ om året',
    ofAll: 'Af ændringen',
    figures: 'Tal, du har ændret',
    noShare: 'Uden andel: {names}.',
    interactions: 'Det, der hænger sammen',
    overlap:
      '<name>{one}</name> og <name>{other}</name> tager noget af det samme: Sammen giver de {tonnes} ton mindre, end de gør hver for sig.',
    helpEach:
      '<name>{one}</name> og <name>{other}</name> hjælper hinanden: Sammen giver de {tonnes} ton mere, end de gør hver for sig.',
    interactionNone: 'Ingen af dem gør de andre mærkbart større eller mindre.',
    how: 'Sådan er det regnet',
    howText:
      'Alle kombinationer er regnet igennem: hver del med og uden de andre. En andel er det, delen i gennemsnit giver, uanset hvem der kommer først (Shapleys metode). Derfor afhænger andelene ikke af rækkefølgen, og de giver tilsammen hele ændringen.',
    overTime: 'Over tid',
    overTimeUnit: 'ton CO₂ om året, fra {from} (grå) til {to} (grøn)',
    overTimeSpoken: 'Andelene år for år mellem {from} og {to}. Tabellen nedenfor har de samme tal.',
    table: 'Vis andelene for alle år',
    whole: 'Hele ændringen',
    computing: 'Regner …',
    failed: 'Analysen gik i stå. Dit scenarie er her stadig.',
    again: 'Prøv igen',
    whatIf: 'Hvad nu hvis de handler',
    only: 'alene',
    onlyNamed: 'Åbn scenariet, hvor kun {owner} handler',
    allBut: 'slet ikke',
    allButNamed: 'Åbn scenariet, hvor alle andre end {owner} handler',
    back: 'Et tryk åbner scenariet øverst på siden. Fortryd fører tilbage.',
  },
  {
    heading: 'Look closer',
    shares: 'What gives what?',
    sharesLess:
      'From <name>{from}</name> to <name>{to}</name>, emissions in\u00a0{year} fall by <figure>{tonnes} t CO₂</figure>.',
    sharesMore:
      'From <name>{from}</name> to <name>{to}</name>, emissions in\u00a0{year} rise by <figure>{tonnes} t CO₂</figure>.',
    sharesSame: 'From <name>{from}</name> to <name>{to}</name>, emissions in\u00a0{year} are the same.',
    from: 'Counted from',
    year: 'Year',
    by: 'Share by',
    byGroup: 'lever',
    byOwner: 'who decides',
    part: 'Part',
    tonnes: 't CO₂ a year',
    ofAll: 'Of the change',
    figures: 'Figures you have changed',
    noShare: 'Without a share: {names}.',
    interactions: 'What hangs together',
    overlap:
      '<name>{one}</name> and <name>{other}</name> do some of the same: together they give {tonnes} t less than each by itself.',
    helpEach:
      '<name>{one}</name> and <name>{other}</name> help each other: together they give {tonnes} t more than each by itself.',
    interactionNone: 'None of them makes the others noticeably larger or smaller.',
    how: 'How this is calculated',
    howText:
      'Every combination has been calculated: each part with and without the others. A share is what the part gives on average, whichever comes first (Shapley’s method). So the shares do not depend on an order, and together they make up the whole change.',
    overTime: 'Over time',
    overTimeUnit: 't CO₂ a year, from {from} (grey) to {to} (green)',
    overTimeSpoken: 'The shares year by year between {from} and {to}. The table below has the same figures.',
    table: 'Show the shares for every year',
    whole: 'The whole change',
    computing: 'Calculating …',
    failed: 'The analysis stopped. Your scenario is still here.',
    again: 'Try again',
    whatIf: 'What if they act',
    only: 'alone',
    onlyNamed: 'Open the scenario in which only {owner} acts',
    allBut: 'not at all',
    allButNamed: 'Open the scenario in which everyone but {owner} acts',
    back: 'A press opens the scenario at the top of the page. Undo leads back.',
  },
);
