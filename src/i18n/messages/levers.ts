import { pair } from '../pair.ts';

/** The levers: their values in words, their marks, their warnings. */
export const levers = pair(
  {
    heading: 'Virkemidler',
    todayCapital: 'I dag',
    businessAsUsualCapital: 'Uden ny indsats',
    planCapital: 'Planen',
    others: 'Alle andre virkemidler',
    today: 'i dag',
    businessAsUsual: 'uden ny indsats',
    plan: 'planen',
    limit: 'Grænser',
    limitRange: '{low} til {high}',
    effect: '{tonnes} ton i {year}',
    effectNone: 'som uden ny indsats',
    effectZero: 'ingen virkning i {year}',
    effectHelp:
      'Udledningen i {year} med dette valg, mindre udledningen med valget uden ny indsats; alt andet er som i dit scenarie.',
    effectSpokenLead: 'Virkning:',
    details: 'Om {name}',
    valueOf: 'Skriv en værdi for {name}',
    on: 'Ja',
    off: 'Nej',
    notANumber: 'Skriv et tal, for eksempel {example}.',
    outside: 'Værdien skal ligge mellem {low} og {high}.',
    uncertain: 'Usikkert uanset valg: {low} til {high}',
    groupChanged: '{count, plural, one {1 ændret} other {# ændret}}',
    evSales:
      'Det kræver flere elbiler, end der sælges biler: i {year} skulle {share} af de nye biler være elbiler.',
    waiting:
      '{count, plural, one {1 husstand venter} other {# husstande venter}} på fjernvarmerøret i {year}, hvor flest venter. De beholder gasfyret, til røret kommer, eller køber en varmepumpe.',
    units: {
      years: '{value} år',
      perYear: '{value} om året',
      tonnesPerYear: '{value} ton om året',
    },
  },
  {
    heading: 'Levers',
    todayCapital: 'Today',
    businessAsUsualCapital: 'Business as usual',
    planCapital: 'The plan',
    others: 'All other levers',
    today: 'today',
    businessAsUsual: 'business as usual',
    plan: 'the plan',
    limit: 'Limits',
    limitRange: '{low} to {high}',
    effect: '{tonnes} t in {year}',
    effectNone: 'as business as usual',
    effectZero: 'no effect in {year}',
    effectHelp:
      'Emissions in {year} with this choice, less emissions with the choice under business as usual; all else as in your scenario.',
    effectSpokenLead: 'Effect:',
    details: 'About {name}',
    valueOf: 'Type a value for {name}',
    on: 'Yes',
    off: 'No',
    notANumber: 'Type a number, for example {example}.',
    outside: 'The value has to lie between {low} and {high}.',
    uncertain: 'Uncertain whatever is chosen: {low} to {high}',
    groupChanged: '{count, plural, one {1 changed} other {# changed}}',
    evSales:
      'This needs more electric cars than cars are sold: in {year}, {share} of new cars would have to be electric.',
    waiting:
      '{count, plural, one {1 household waits} other {# households wait}} for the heating pipe in {year}, when most wait. They keep the gas boiler until the pipe comes, or buy a heat pump.',
    units: {
      years: '{value} years',
      perYear: '{value} a year',
      tonnesPerYear: '{value} t a year',
    },
  },
);
