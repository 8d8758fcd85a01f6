import { pair } from '../pair.ts';

/** Where the documents disagree with themselves, and what has happened since. */
export const disagreements = pair(
  {
    intro:
      'Et regnskab på mange sider kan komme til at sige to ting om det samme. Her er de {count} steder, vi har fundet: begge tal, og hvilket af dem modellen bruger. Nederst står, hvad der er sket, siden regnskabet blev lavet.',
    says: 'Regnskabet siger',
    uses: 'Modellen bruger',
    touches: 'Det handler om:',
    touchesNothing: 'Intet tal i modellen hviler på det.',
    otherHeading: 'Tal, der findes i flere udgaver',
    alsoSays: 'Kilden siger også',
    sinceHeading: 'Nyt siden regnskabet',
    happened: 'Det er sket',
    means: 'Det betyder',
  },
  {
    intro:
      'Accounts of many pages can end up saying two things about the same. Here are the {count} places that we found: both figures, and which of them the model uses. At the end stands what has happened since the accounts were made.',
    says: 'The accounts say',
    uses: 'The model uses',
    touches: 'It is about:',
    touchesNothing: 'No number of the model rests on it.',
    otherHeading: 'Figures that come in more than one version',
    alsoSays: 'The source also says',
    sinceHeading: 'News since the accounts',
    happened: 'What happened',
    means: 'What it means',
  },
);
