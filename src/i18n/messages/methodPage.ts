import { pair } from '../pair.ts';

/** The page that tells the whole model; built as a file of its own, never loaded by the app. */
export const methodPage = pair(
  {
    title: 'Metoden bag Reduktionsstien',
    edition: '{municipality} Kommune. Model {version}.',
    lead: 'Hele modellen på papir: ligninger, tal, virkemidler, kalibrering, usikkerhed og grænser.',
    toApp: 'Til Reduktionsstien',
    inOther: 'In English',
    download: 'Hent siden',
    printing:
      'Siden er sat op til A4: vælg Udskriv i browseren (Ctrl+P, på Mac ⌘P). Dér kan den også gemmes som PDF. Den hentede side kan læses uden net.',
    contents: 'Indhold',
    sections: {
      about: 'Hvad modellen er, og hvad den ikke er',
      reading: 'Sådan læses ligningerne',
      equations: 'Ligningerne',
      figures: 'Tallene i ligningerne',
      levers: 'Virkemidlerne',
      calibration: 'Kalibrering',
      limits: 'Usikkerhed og grænser',
      results: 'Resultater',
      documents: 'Dokumenterne',
      contradictions: 'Hvor regnskabet er uenigt med sig selv',
    },
    about: {
      start:
        'Modellen begynder med {municipality} Kommunes grønne regnskab for {baseYear} og regner udledningen ud år for år til {lastYear}. Den har {quantities} ligninger, {figures} tal og {levers} virkemidler. Et virkemiddel er noget, nogen kan beslutte eller gøre, for eksempel hvornår det sidste gasfyr er væk.',
      counted:
        'Udledningen står i ton CO₂-ækvivalenter om året. Den er delt på {sources} kilder og én gang til på dem, der bruger energien. Energi står i MWh.',
      path: 'En reduktionssti er udledningen år for år, når en plan bliver fulgt. Den bliver målt mod “uden ny indsats” (business as usual): det, der sker uden ny indsats fra kommunen.',
      same: 'Siden her er lavet af de samme ligninger og tal, som Reduktionsstien selv regner med. Intet er skrevet af, så de to siger altid det samme.',
      isNot: 'Det er modellen ikke',
      not: {
        forecast:
          '<b>Ikke en prognose.</b> Den siger, hvad der følger af bestemte valg, ikke hvad der kommer til at ske.',
        optimisation:
          '<b>Ikke en optimering af energisystemet.</b> Den leder ikke efter den bedste blanding af anlæg. Varme og strøm er mængder, andele og emissionsfaktorer, ikke drift time for time.',
        costs:
          '<b>Uden økonomi.</b> Der er ingen priser, anlægsudgifter eller afgifter, så ingen lader være med noget, fordi det er dyrt.',
        split:
          '<b>Ikke kommunens egen fordeling.</b> Efter {baseYear} er udledningen fordelt på kilder og brugere af os; der er kun udgivet samlede tal.',
        steps:
          '<b>Ikke finere end et år.</b> Alt er tal for hele år, og varme og kolde vintre er ikke med. CO₂-fangst kan dog begynde i en bestemt måned.',
        place:
          '<b>Ikke mere end én kommune.</b> Modellen tæller det, som {municipality}s grønne regnskab tæller. Det, der udledes andre steder for det, kommunens borgere og virksomheder køber, er ikke med, medmindre regnskabet har det med.',
        older:
          '<b>Kun tilnærmet efter den ældre metode.</b> Regnskabets tidligere måde at gøre op på bliver efterlignet. Den rammer næsten basisåret, og årene efter er et skøn.',
      },
    },
    reading: {
      signs:
        'Hver størrelse har et kort navn, som står i ligningerne. Navnene er engelske, som i modellens kode. Under hver ligning står, hvad navnene betyder; et tryk på et af dem fører til det.',
      year: 'Et årstal sidst i et navn står lavere. “Året før” ved et navn betyder, at ligningen tager tallet fra året før; så står der også, hvad den begynder med i {baseYear}.',
      cases: 'En bue til venstre samler tilfælde: den øverste linje, hvis betingelse holder, gælder.',
      curve:
        'e og ln er den naturlige eksponentialfunktion og logaritme. Sammen giver de en S-kurve: ny teknik breder sig først langsomt, så hurtigt, så langsomt igen.',
      units:
        'I ligningerne er andele tal mellem 0 og 1, ja er 1 og nej er 0, og emissionsfaktorer er ton CO₂ pr. MWh. I tabellerne står andele i procent og emissionsfaktorer i g CO₂ pr. kWh; 1.000 g pr. kWh er 1 ton pr. MWh.',
      kinds: 'Ved hvert tal og hver ligning står, hvor sikker grunden er:',
    },
    equation: {
      unit: 'Enhed: {unit}',
      source: 'Kilde: {source} ({kind})',
      where: 'Her er',
      first: 'I {year}:',
    },
    units: {
      share: 'andel',
      shareYear: 'andel om året',
      count: 'antal',
      yesOrNo: 'ja (1) eller nej (0)',
      year: 'årstal',
      month: 'årstal, med måneden som brøkdel',
      years: 'år',
      factor: 'ton CO₂ pr. MWh',
    },
    figures: {
      intro:
        'Alle {count} tal, som ligningerne læser, ordnet efter hvor de bruges først. Regnskabets egne tal er med.',
      name: 'Tal',
      value: 'Værdi',
      kind: 'Slags',
      range: 'Kan ligge mellem',
      source: 'Kilde: {source}.',
      fixed: 'fast',
      fromTo: '{low} og {high}',
    },
    levers: {
      intro: 'Alle {count} virkemidler. Skalaen er så langt, et virkemiddel kan flyttes i Reduktionsstien.',
      name: 'Virkemiddel',
      track: 'Skala',
      fromTo: '{low} til {high}',
      owner: 'Hvem bestemmer',
      unit: 'Enhed: {unit}.',
      limit: 'Grænser: {limit} Kilde: {source}.',
      setting: '{scenario}, kilde: {source}.',
    },
    calibration: {
      solved:
        'Nogle tal har ingen målt. De er løst, så modellens {baseYear} giver det, regnskabet siger. De er regnet ud i {baseYear} og bliver stående:',
      account: 'Modellen mod regnskabet i {baseYear}, ton CO₂ om året',
      part: 'Udledning',
      bySource: 'Efter kilde',
      byUser: 'Efter bruger',
      inAll: 'I alt',
      reported: 'Oplyst',
      computed: 'Modellen',
      difference: 'Forskel',
      published: 'Modellen mod udgivne tal for fremtiden, ton CO₂ om året',
      whole: 'Alt er rundet af til hele ton.',
    },
    limits: {
      ranges:
        'For {figures} af tallene kendes kun et interval; det står i tabellen over tal. For {levers} virkemidler er det usikkert, hvad der kommer ud af dem, uanset hvad der bliver besluttet:',
      uncertain: 'Virkemidler med usikkert udfald',
      name: 'Virkemiddel',
      range: 'Kan ende mellem',
      draws:
        'Når Reduktionsstien viser, hvor sikker en sti er, regner den {members} mulige fremtider. I hver trækkes alle de usikre tal, hvert for sig, af en trekantfordeling: scenariets egen værdi er den mest sandsynlige, og sandsynligheden falder jævnt til nul ved begge ender af intervallet. Ligger scenariets værdi uden for intervallet, er den nærmeste ende den mest sandsynlige.',
      fixed: 'Det bliver ikke varieret',
      not: {
        accounts:
          'Regnskabet for {baseYear}. Det, der er løst ud af det, bliver løst igen i hver fremtid, så basisåret altid passer.',
        chosen: 'De øvrige virkemidler. De står, som scenariet siger.',
        without: 'Tal uden interval.',
        together:
          'Sammenhænge. Et højt tal ét sted gør ikke et andet tal højere, selv om det kunne være sådan.',
        shape: 'Ligningerne selv. Rette linjer og S-kurver er vores valg; virkeligheden går i ryk.',
      },
      impossible: 'Modellen siger til, når et scenarie beder om mere, end der er. Det gør den, når:',
      above: '{quantity} kommer over {value}. Så er {lever} sat for højt.',
      below: '{quantity} kommer over {value}. Så er {lever} sat for tidligt.',
      news: 'Sket siden regnskabet',
    },
    results: {
      caption: 'Udledning i ton CO₂ om året; summen i ton CO₂',
      scenario: 'Scenarie',
      sum: 'Sum {from}–{to}',
      goals: 'Mål',
      intro: 'Referencescenarierne, som de står på hylden i Reduktionsstien.',
    },
    documents: { intro: 'Her kommer tallene fra. Linjerne ved et tal er linjer i dokumentets tekst.' },
    contradictions: { source: 'Kilde: {source}.' },
  },
  {
    title: 'The method behind the reduction path',
    edition: '{municipality} Municipality. Model {version}.',
    lead: 'The whole model on paper: equations, figures, levers, calibration, uncertainty and limits.',
    toApp: 'To the reduction path',
    inOther: 'På dansk',
    download: 'Download the page',
    printing:
      'The page is set for A4: choose Print in the browser (Ctrl+P, ⌘P on a Mac). It can be saved as PDF there too. The downloaded page can be read offline.',
    contents: 'Contents',
    sections: {
      about: 'What the model is, and what it is not',
      reading: 'How to read the equations',
      equations: 'The equations',
      figures: 'The figures in the equations',
      levers: 'The levers',
      calibration: 'Calibration',
      limits: 'Uncertainty and limits',
      results: 'Results',
      documents: 'The documents',
      contradictions: 'Where the accounts disagree with themselves',
    },
    about: {
      start:
        'The model starts from the green accounts of {municipality} Municipality for {baseYear} and works out emissions year by year until {lastYear}. It has {quantities} equations, {figures} figures and {levers} levers. A lever is something that somebody can decide or do, for instance when the last gas boiler is gone.',
      counted:
        'Emissions are in tonnes of CO₂ equivalents a year. They are split by {sources} sources, and once more by those who use the energy. Energy is in MWh.',
      path: 'A reduction path is emissions year by year when a plan is followed. It is measured against business as usual: what happens without new effort by the municipality.',
      same: 'This page is made from the same equations and figures that the app itself calculates with. Nothing is copied by hand, so the two always say the same.',
      isNot: 'What the model is not',
      not: {
        forecast:
          '<b>Not a forecast.</b> It tells what follows from certain choices, not what is going to happen.',
        optimisation:
          '<b>Not an optimisation of the energy system.</b> It does not look for the best mix of plants. Heat and electricity are amounts, shares and emission factors, not operation hour by hour.',
        costs:
          '<b>Without money.</b> There are no prices, investments or taxes, so nobody refrains from anything because it is expensive.',
        split:
          '<b>Not the municipality’s own split.</b> After {baseYear} the split by source and user is ours; only totals were published.',
        steps:
          '<b>Not finer than a year.</b> All figures are for whole years, and mild and cold winters are left out. Carbon capture can start in a certain month, though.',
        place:
          '<b>Not more than one municipality.</b> The model counts what the green accounts of {municipality} count. What is emitted elsewhere for the things its citizens and businesses buy is left out unless the accounts include it.',
        older:
          '<b>Only approximate by the older method.</b> The way the accounts used to count is imitated. It nearly meets the base year, and the years after are an estimate.',
      },
    },
    reading: {
      signs:
        'Every quantity has a short name that stands in the equations. It is the one in the code of the model. What the names mean stands below each equation; a press on one of them leads there.',
      year: 'A year at the end of a name is set lower. “Year before” at a name means that the equation takes the value of the year before; then it also says what it starts with in {baseYear}.',
      cases:
        'A bow on the left gathers cases: the topmost line whose condition holds is the one that counts.',
      curve:
        'e and ln are the natural exponential function and logarithm. Together they give an S-curve: new technology spreads slowly at first, then fast, then slowly again.',
      units:
        'In the equations, shares are numbers between 0 and 1, yes is 1 and no is 0, and emission factors are tonnes of CO₂ per MWh. The tables have shares in per cent and emission factors in g CO₂ per kWh; 1,000 g per kWh is 1 tonne per MWh.',
      kinds: 'Each figure and each equation says how firm the ground is:',
    },
    equation: {
      unit: 'Unit: {unit}',
      source: 'Source: {source} ({kind})',
      where: 'Where',
      first: 'In {year}:',
    },
    units: {
      share: 'share',
      shareYear: 'share a year',
      count: 'number',
      yesOrNo: 'yes (1) or no (0)',
      year: 'calendar year',
      month: 'calendar year, the month as a fraction',
      years: 'years',
      factor: 'tonnes of CO₂ per MWh',
    },
    figures: {
      intro:
        'All {count} figures that the equations read, in the order in which they are first used. The accounts’ own figures are among them.',
      name: 'Figure',
      value: 'Value',
      kind: 'Kind',
      range: 'May lie between',
      source: 'Source: {source}.',
      fixed: 'fixed',
      fromTo: '{low} and {high}',
    },
    levers: {
      intro: 'All {count} levers. The track is as far as a lever can be moved in the app.',
      name: 'Lever',
      track: 'Track',
      fromTo: '{low} to {high}',
      owner: 'Who decides',
      unit: 'Unit: {unit}.',
      limit: 'Limits: {limit} Source: {source}.',
      setting: '{scenario}, source: {source}.',
    },
    calibration: {
      solved:
        'Some figures nobody has measured. They are solved so that {baseYear} in the model gives what the accounts say. They are worked out in {baseYear} and stay as they are:',
      account: 'The model against the accounts of {baseYear}, t CO₂ a year',
      part: 'Emissions',
      bySource: 'By source',
      byUser: 'By user',
      inAll: 'In all',
      reported: 'Reported',
      computed: 'The model',
      difference: 'Difference',
      published: 'The model against published figures of the future, t CO₂ a year',
      whole: 'Everything is rounded to whole tonnes.',
    },
    limits: {
      ranges:
        'Of {figures} figures only a range is known; it stands in the table of figures. For {levers} levers it is uncertain what comes of them, whatever is decided:',
      uncertain: 'Levers with an uncertain outcome',
      name: 'Lever',
      range: 'May end between',
      draws:
        'Where the app shows how sure a path is, it computes {members} possible futures. In each, all the uncertain figures are drawn, one by one, from a triangular distribution: the scenario’s own value is the most likely, and the likelihood falls evenly to nothing at both ends of the range. Where the scenario’s value lies outside the range, the nearer end is the most likely.',
      fixed: 'What is not varied',
      not: {
        accounts:
          'The accounts of {baseYear}. What is solved from them is solved anew in every future, so that the base year always comes out.',
        chosen: 'The other levers. They stand as the scenario says.',
        without: 'Figures without a range.',
        together:
          'What hangs together. A high figure in one place makes no other figure higher, though it might be so.',
        shape:
          'The equations themselves. Straight lines and S-curves are our choice; reality moves by fits and starts.',
      },
      impossible: 'The model says so when a scenario asks for more than there is. It does when:',
      above: '{quantity}: above {value}. Then {lever} is set too high.',
      below: '{quantity}: above {value}. Then {lever} is set too early.',
      news: 'What has happened since the accounts',
    },
    results: {
      caption: 'Emissions in t CO₂ a year; the sum in t CO₂',
      scenario: 'Scenario',
      sum: 'Sum {from}–{to}',
      goals: 'Goals',
      intro: 'The reference scenarios, as they stand on the shelf of the app.',
    },
    documents: {
      intro: 'Where the figures come from. Lines beside a figure are lines in the text of the document.',
    },
    contradictions: { source: 'Source: {source}.' },
  },
);
