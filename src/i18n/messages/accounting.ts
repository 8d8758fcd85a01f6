import { pair } from '../pair.ts';

/** The scenario by either method, with the biogenic credit and without it. */
export const accounting = pair(
  {
    intro:
      'Udledning kan gøres op på flere måder. Her er dit scenarie på fire: efter metoden fra 2024 eller den ældre, og med eller uden fradrag for fanget CO₂ fra træ og mad. Siden i øvrigt bruger metoden fra 2024 med fradrag.',
    goal: 'Målet på {goal} i {year}',
    goalZero: 'Målet om netto nul i {year}',
    allReach: 'Målet nås, uanset hvordan man tæller.',
    noneReach: 'Målet nås ikke, uanset hvordan man tæller.',
    someReach: 'Det afhænger af, hvordan man tæller: målet nås på {reached} af {all} måder.',
    methods: { residual: 'Metoden fra 2024', average: 'Den ældre metode' },
    credited: 'Fanget CO₂ fra træ og mad trækkes fra',
    uncredited: 'Fanget CO₂ fra træ og mad trækkes ikke fra',
    emits: '<figure>{tonnes} ton</figure> i {year}: <share>{reduction}</share> {side} {first}.',
    removes:
      'Der fjernes <figure>{tonnes} ton</figure> mere, end der udledes i {year}: <share>{reduction}</share> {side} {first}.',
    over: 'over',
    under: 'under',
    reached: 'Målet nås med {gap} ton i overskud.',
    missed: 'Målet nås ikke. Der er {gap} ton for meget.',
    methodHeading: 'Metoden fra 2024 eller den ældre?',
    methodMeaning:
      'Metoden fra 2024 regner strømmen fra det anlæg, der brænder kommunens affald, for sig og kun resten som strøm fra nettet. Den ældre metode regner al strøm som et gennemsnit. Den har heller ikke øvrige offentlige med, og den mangler nogle kilder, som er kommet til i 2024.',
    olderLower: 'Med den ældre metode er udledningen {tonnes} ton lavere i {year} i dit scenarie.',
    olderHigher: 'Med den ældre metode er udledningen {tonnes} ton højere i {year} i dit scenarie.',
    olderSame: 'I {year} giver de to metoder det samme i dit scenarie.',
    approximate:
      'Den ældre metode er tilnærmet: der er ikke udgivet nok til at regne den helt ud for årene efter 2024.',
    creditHeading: 'Trækkes fanget CO₂ fra træ og mad fra?',
    creditMeaning:
      'Når affald brændes, kommer en del af røgens CO₂ fra træ, papir og mad. Den tæller ikke som udledning. Fanges den og gemmes i undergrunden, er der fjernet CO₂ fra luften, og det kan trækkes fra i regnskabet.',
    creditTakes: 'I {year} trækker det <figure>{tonnes} ton</figure> fra i dit scenarie.',
    creditNone:
      'I {year} er der <figure>intet at trække fra</figure> i dit scenarie, så valget ændrer ikke noget.',
    publishedHeading: 'Udgivne tal',
    publishedIntro: 'De flytter sig ikke med valget af metode.',
    published: 'Udgivet: <figure>{tonnes} ton</figure>, {reduction} under {first}.',
    modelled: {
      residual: 'Vores model: <figure>{tonnes} ton</figure> efter metoden fra 2024,',
      average: '<figure>{tonnes} ton</figure> efter den ældre.',
    },
  },
  {
    intro:
      'Emissions can be counted in more than one way. Here is your scenario in four: by the 2024 method or the older one, and with or without a deduction for captured CO₂ from wood and food. The rest of the page uses the 2024 method with the deduction.',
    goal: 'The goal of {goal} in {year}',
    goalZero: 'The goal of net zero in {year}',
    allReach: 'The goal is reached whichever way one counts.',
    noneReach: 'The goal is missed whichever way one counts.',
    someReach: 'It depends on how one counts: the goal is reached in {reached} of {all} ways.',
    methods: { residual: 'The 2024 method', average: 'The older method' },
    credited: 'Captured CO₂ from wood and food is deducted',
    uncredited: 'Captured CO₂ from wood and food is not deducted',
    emits: '<figure>{tonnes} t</figure> in {year}: <share>{reduction}</share> {side} {first}.',
    removes:
      '<figure>{tonnes} t</figure> more are removed than emitted in {year}: <share>{reduction}</share> {side} {first}.',
    over: 'above',
    under: 'below',
    reached: 'The goal is reached with {gap} t to spare.',
    missed: 'The goal is missed by {gap} t.',
    methodHeading: 'The 2024 method or the older one?',
    methodMeaning:
      'The 2024 method counts electricity from the plant that burns the municipality’s waste by itself, and only the rest as electricity from the grid. The older method counts all electricity at an average. It also leaves out other public bodies, and lacks some sources that were added in 2024.',
    olderLower: 'By the older method, your scenario emits {tonnes} t less in {year}.',
    olderHigher: 'By the older method, your scenario emits {tonnes} t more in {year}.',
    olderSame: 'In {year}, both methods give the same in your scenario.',
    approximate:
      'The older method is approximate: too little was published to work it out in full for the years after 2024.',
    creditHeading: 'Is captured CO₂ from wood and food deducted?',
    creditMeaning:
      'When waste is burned, part of the CO₂ in the smoke comes from wood, paper and food. It does not count as emissions. If it is captured and stored underground, CO₂ has been taken out of the air, and that can be deducted in the accounts.',
    creditTakes: 'In {year}, it takes off <figure>{tonnes} t</figure> in your scenario.',
    creditNone:
      'In {year}, there is <figure>nothing to deduct</figure> in your scenario, so the choice changes nothing.',
    publishedHeading: 'Published figures',
    publishedIntro: 'They do not move with the choice of method.',
    published: 'Published: <figure>{tonnes} t</figure>, {reduction} below {first}.',
    modelled: {
      residual: 'Our model: <figure>{tonnes} t</figure> by the 2024 method,',
      average: '<figure>{tonnes} t</figure> by the older one.',
    },
  },
);
