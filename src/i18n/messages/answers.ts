import { pair } from '../pair.ts';

/** How each analysis comes to its numbers, told where one of them is opened. */
export const answers = pair(
  {
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
  {
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
);
