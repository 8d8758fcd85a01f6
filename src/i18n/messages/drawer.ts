import { pair } from '../pair.ts';

/** The panel that tells where a number comes from. */
export const drawer = pair(
  {
    heading: 'Hvor kommer tallet fra?',
    trail: 'Vejen hertil',
    close: 'Luk',
    copy: 'Kopiér link til tallet',
    loading: 'Henter …',
    inYear: 'i {year}',
    year: 'År',
    yourScenario: 'Dit scenarie',
    before: 'Før ændringen',
    beforeGone: 'Intet er ændret siden, så der er ingen forskel at vise.',
    compareWith: '{scenario}: {value}',
    exactlyTerm: 'Uden afrunding',
    noValue: 'Der er intet tal for det år.',
    calculation: 'Sådan regnes det ud',
    start: 'I {year} begynder regningen sådan:',
    inSymbols: 'Med tegn',
    inNumbers: 'Med tal',
    parts: 'Tallene i regnestykket',
    yearBefore: '{name}, året før',
    overTime: 'År for år',
    overTimeSpoken:
      '{name}: {first} i {firstYear}, {last} i {lastYear}. Uden ny indsats {usual} i {lastYear}.',
    facts: 'Om tallet',
    kind: 'Slags',
    belongsTo: 'Hører til',
    reason: 'Grundlag',
    sources: 'Kilde',
    range: 'Usikkerhed',
    rangeFromTo: 'mellem {low} og {high}',
    noRange: 'Ingen: tallet er oplyst og regnes for fast.',
    target: '{goal} under {first}',
    reportYear: 'Gælder',
    changedHere: 'Ændret i dit scenarie',
    changedBehind:
      '{count, plural, one {Bygger på et tal, du har ændret:} other {Bygger på # tal, du har ændret:}}',
    changed: 'Ændret i dit scenarie. Modellens eget tal er {value}.',
    reset: 'Sæt tilbage til {value}',
    otherValues: 'Kilden siger også',
    contradiction: 'Her er regnskabet uenigt med sig selv',
    says: 'Regnskabet',
    uses: 'Modellen',
    usedIn: 'Bruges til',
    notUsed: 'Modellen regner ikke med tallet; det står her til sammenligning.',
    tags: {
      reported: 'Oplyst',
      derived: 'Beregnet',
      assumed: 'Antaget',
      external: 'Hentet udefra',
    },
    tagHelp: {
      reported: 'Tallet står i kilden.',
      derived: 'Tallet følger af andre tal.',
      assumed: 'Tallet er valgt til denne model. Det kan være anderledes.',
      external: 'Tallet kommer fra kilder uden for kommunen.',
    },
    lever: {
      set: 'Du bestemmer',
      move: 'Flyt virkemidlet på siden, og se tallene her følge med.',
    },
    effect: {
      name: '{lever}: virkning i {year}',
      meaning:
        'Forskellen mellem udledningen, som den er i dit scenarie, og udledningen, hvis kun dette virkemiddel stod som uden ny indsats.',
      withIt: 'Med dit valg',
      withoutIt: 'Som uden ny indsats',
      result: 'Virkning',
      tonnes: '{tonnes} ton',
    },
    difference: {
      name: '{quantity}: forskel til {scenario}, {year}',
      result: 'Forskel',
    },
    gap: {
      name: 'Afstand til målet i {year}',
      result: 'Over eller under målet',
    },
    answer: {
      told: 'Tallet, du trykkede på',
      changed: 'Dit scenarie er ændret siden. Tryk på tallet igen for at se det nye.',
      method: 'Sådan er det regnet ud',
      restsOn: 'Bygger på',
      uncertain: 'Hvor meget de usikre tal kan svinge, står under Tallene bag, Forudsætninger.',
    },
    answers: {
      shares: {
        name: 'Hvad giver hvad?',
        method:
          'Modellen regner alle kombinationer af virkemidler igennem: hver gruppe står enten som i det ene scenarie eller som i det andet. En gruppes del er gennemsnittet af, hvad den gør, når den kommer til, over alle rækkefølger (Shapley-værdi). Derfor afhænger delene ikke af rækkefølgen, og lagt sammen giver de præcis hele forskellen.',
      },
      delay: {
        name: 'Hvad koster en forsinkelse?',
        method:
          'Modellen regner dit scenarie igen med det valgte virkemiddel så meget senere, halvt eller slet ikke; alt andet står stille. Tonnene er forskellen til målet i 2030 og til dit scenarie frem til 2045. Det, der kan gøre op for det, er fundet ved at flytte hvert andet virkemiddel alene, til målet netop nås.',
      },
      map: {
        name: 'Kortet over to virkemidler',
        method:
          'Hvert felt er en hel beregning af dit scenarie med de to virkemidler, hvor feltet står; alt andet står stille. Farven og tallet siger, hvor langt udledningen er fra målet, og linjen går, hvor målet netop holder.',
      },
      ways: {
        name: 'Find en vej',
        method:
          'Vejene er fundet ved at søge fra uden ny indsats mod målet på flere måder: færrest virkemidler, mindst ændring i alt, det kommunen selv bestemmer, varmen først og transporten først. Hver vej er regnet efter i modellen. Indsatsen for et virkemiddel er, hvor langt det er flyttet mod sin grænse.',
      },
      certainty: {
        name: 'Hvor sikkert er det?',
        method:
          'Modellen regner 10.000 fremtider. I hver får alle usikre tal en tilfældig værdi i deres spænd, oftest nær det, vi tror mest på. Trækningen er den samme hver gang, så et link giver samme billede. Chancen er den del af fremtiderne, hvor målet nås. Andelen af usikkerheden siger, hvor meget den ville falde, hvis man kendte tallet (Sobol-indeks).',
      },
      compare: {
        name: 'Sammenlign scenarier',
        method:
          'Hvert scenarie er regnet for sig med den samme model. Forskellene er det ene tal minus det andet, år for år, uden afrunding undervejs.',
      },
      accounting: {
        name: 'Måder at tælle på',
        method:
          'Udledningen er regnet efter begge metoder i hvert års ligninger. Uden fradrag er den samme udledning, hvor det, der er trukket fra for fanget CO₂ fra træ og mad, er lagt til igen. Forskellen mellem metoderne er den enes udledning minus den andens.',
      },
      indicators: {
        name: 'Egne nøgletal',
        method:
          'Et eget nøgletal er regnet ud fra formlen, der står ved det, med modellens tal for dit scenarie, år for år. Navnene i formlen er dem, der står ved hvert tal her.',
      },
    },
    speech: {
      equals: '{name} er {formula}',
      minus: 'minus',
      add: 'plus',
      subtract: 'minus',
      multiply: 'gange',
      divide: 'divideret med',
      power: 'opløftet i',
      less: 'mindre end',
      lessOrEqual: 'højst',
      more: 'mere end',
      moreOrEqual: 'mindst',
      bracket: 'parentes {inner} parentes slut',
      choose: '{yes}, hvis {test}, ellers {no}',
      clamp: '{value}, men mindst {low} og højst {high}',
      compound: '1 plus {rate}, opløftet i {duration}',
      expit: '1 divideret med 1 plus e opløftet i minus {value}',
      logit: 'den naturlige logaritme af {value} divideret med 1 minus {value}',
      max: 'det største af {list}',
      min: 'det mindste af {list}',
      line: 'den rette linje gennem {points}',
      point: '{value} ved {place}',
      before: '{name} året før',
    },
    words: {
      if: 'hvis',
      otherwise: 'ellers',
      yearBefore: 'året før',
      least: 'mindste',
      most: 'største',
      line: 'ret linje',
      year: 'år',
    },
    legend: {
      line: 'Ret linje: den øverste række er år, den nederste er værdier; uden for årene er værdien uændret.',
      clamp: 'Klammer: værdien kommer aldrig under det lille tal forneden eller over det lille tal foroven.',
    },
  },
  {
    heading: 'Where does the number come from?',
    trail: 'The way here',
    close: 'Close',
    copy: 'Copy link to the number',
    loading: 'Loading …',
    inYear: 'in {year}',
    year: 'Year',
    yourScenario: 'Your scenario',
    before: 'Before the change',
    beforeGone: 'Nothing has been changed since, so there is no difference to show.',
    compareWith: '{scenario}: {value}',
    exactlyTerm: 'Not rounded',
    noValue: 'There is no number for that year.',
    calculation: 'How it is worked out',
    start: 'In {year} the calculation begins like this:',
    inSymbols: 'In symbols',
    inNumbers: 'In numbers',
    parts: 'The numbers in it',
    yearBefore: '{name}, the year before',
    overTime: 'Year by year',
    overTimeSpoken:
      '{name}: {first} in {firstYear}, {last} in {lastYear}. Business as usual {usual} in {lastYear}.',
    facts: 'About the number',
    kind: 'Kind',
    belongsTo: 'Part of',
    reason: 'Basis',
    sources: 'Source',
    range: 'Uncertainty',
    rangeFromTo: 'between {low} and {high}',
    noRange: 'None: the number is reported and taken as fixed.',
    target: '{goal} below {first}',
    reportYear: 'Year',
    changedHere: 'Changed in your scenario',
    changedBehind:
      '{count, plural, one {Rests on a number you have changed:} other {Rests on # numbers you have changed:}}',
    changed: 'Changed in your scenario. The model’s own number is {value}.',
    reset: 'Set back to {value}',
    otherValues: 'The source also says',
    contradiction: 'Here the accounts disagree with themselves',
    says: 'The accounts',
    uses: 'The model',
    usedIn: 'Used for',
    notUsed: 'The model does not calculate with it; it stands here to compare with.',
    tags: {
      reported: 'Reported',
      derived: 'Worked out',
      assumed: 'Assumed',
      external: 'From outside',
    },
    tagHelp: {
      reported: 'The number stands in the source.',
      derived: 'The number follows from other numbers.',
      assumed: 'The number was chosen for this model. It may be otherwise.',
      external: 'The number comes from sources outside the municipality.',
    },
    lever: {
      set: 'You decide',
      move: 'Move the lever on the page and see the numbers here follow.',
    },
    effect: {
      name: '{lever}: effect in {year}',
      meaning:
        'The difference between emissions as they are in your scenario and emissions if this lever alone stood as under business as usual.',
      withIt: 'With your choice',
      withoutIt: 'As business as usual',
      result: 'Effect',
      tonnes: '{tonnes} t',
    },
    difference: {
      name: '{quantity}: difference from {scenario}, {year}',
      result: 'Difference',
    },
    gap: {
      name: 'Distance to the goal of {year}',
      result: 'Above or below the goal',
    },
    answer: {
      told: 'The number you pressed',
      changed: 'Your scenario has changed since. Press the number again to see the new one.',
      method: 'How it is worked out',
      restsOn: 'Rests on',
      uncertain: 'How far the uncertain numbers may vary stands under Behind the numbers, Assumptions.',
    },
    answers: {
      shares: {
        name: 'What gives what?',
        method:
          'The model works through every combination of levers: each group stands either as in the one scenario or as in the other. A group’s part is the average of what it does when it joins, over all orders (Shapley value). So the parts do not depend on the order, and together they give exactly the whole difference.',
      },
      delay: {
        name: 'What does a delay cost?',
        method:
          'The model computes your scenario again with the chosen lever that much later, half, or not at all; all else stands still. The tonnes are the difference from the goal in 2030 and from your scenario up to 2045. What could make up for it is found by moving every other lever alone until the goal is just reached.',
      },
      map: {
        name: 'The map of two levers',
        method:
          'Each cell is a whole calculation of your scenario with the two levers where the cell stands; all else stands still. Colour and number tell how far emissions are from the goal, and the line runs where the goal just holds.',
      },
      ways: {
        name: 'Find a way',
        method:
          'The ways are found by searching from business as usual towards the goal in several manners: fewest levers, smallest change in all, what the municipality decides itself, heat first and transport first. Every way is checked in the model. The effort of a lever is how far it has moved towards its limit.',
      },
      certainty: {
        name: 'How sure is it?',
        method:
          'The model computes 10,000 futures. In each, every uncertain number gets a random value within its range, most often near what we believe most. The draw is the same every time, so a link gives the same picture. The chance is the part of the futures in which the goal is reached. The part of the uncertainty tells how much it would fall if the number were known (Sobol index).',
      },
      compare: {
        name: 'Compare scenarios',
        method:
          'Each scenario is computed by itself with the same model. The differences are one number less the other, year by year, with no rounding on the way.',
      },
      accounting: {
        name: 'Ways of counting',
        method:
          'Emissions are computed by both methods in the equations of each year. Without the deduction they are the same emissions with what was deducted for captured CO₂ from wood and food added again. The difference between the methods is the emissions of the one less those of the other.',
      },
      indicators: {
        name: 'Own indicators',
        method:
          'An indicator of one’s own is worked out from the formula that stands beside it, with the model’s numbers for your scenario, year by year. The names in the formula are those that stand with each number here.',
      },
    },
    speech: {
      equals: '{name} equals {formula}',
      minus: 'minus',
      add: 'plus',
      subtract: 'minus',
      multiply: 'times',
      divide: 'divided by',
      power: 'to the power of',
      less: 'less than',
      lessOrEqual: 'at most',
      more: 'more than',
      moreOrEqual: 'at least',
      bracket: 'open bracket {inner} close bracket',
      choose: '{yes} if {test}, otherwise {no}',
      clamp: '{value}, but at least {low} and at most {high}',
      compound: '1 plus {rate}, to the power of {duration}',
      expit: '1 divided by 1 plus e to the power of minus {value}',
      logit: 'the natural logarithm of {value} divided by 1 minus {value}',
      max: 'the largest of {list}',
      min: 'the smallest of {list}',
      line: 'the straight line through {points}',
      point: '{value} at {place}',
      before: '{name} the year before',
    },
    words: {
      if: 'if',
      otherwise: 'otherwise',
      yearBefore: 'year before',
      least: 'smallest',
      most: 'largest',
      line: 'straight line',
      year: 'year',
    },
    legend: {
      line: 'Straight line: years above, values below; outside the years the value stays.',
      clamp: 'Square brackets: never below the small number at the bottom or above the one at the top.',
    },
  },
);
