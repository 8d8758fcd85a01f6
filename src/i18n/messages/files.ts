import { pair } from '../pair.ts';

/** Files in and out, and what the reader is told once. */
export const files = pair(
  {
    heading: 'Hent og del',
    scenario: 'Scenariet som fil',
    open: 'Åbn en scenariefil',
    csv: 'Tallene (CSV)',
    csvDanish: 'Tallene til dansk Excel (CSV)',
    svg: 'Billedet (SVG)',
    png: 'Billedet (PNG)',
    print: 'Udskriv til en sag (A4)',
    year: 'År',
    scenarioColumn: 'Scenarie',
    versionColumn: 'Model',
    pictureTitle: '{municipality}: udledning {first}-{last}',
    tableTitle: '{municipality}: udledning i ton CO₂ om året',
    fileName: 'reduktionsstien',
  },
  {
    heading: 'Download and share',
    scenario: 'The scenario as a file',
    open: 'Open a scenario file',
    csv: 'The figures (CSV)',
    csvDanish: 'The figures for Danish Excel (CSV)',
    svg: 'The picture (SVG)',
    png: 'The picture (PNG)',
    print: 'Print for a case (A4)',
    year: 'Year',
    scenarioColumn: 'Scenario',
    versionColumn: 'Model',
    pictureTitle: '{municipality}: emissions {first}-{last}',
    tableTitle: '{municipality}: emissions in t CO₂ a year',
    fileName: 'reduktionsstien',
  },
);

export const notices = pair(
  {
    label: 'Beskeder',
    dismiss: 'Luk',
    undo: 'Fortryd',
    otherVersion:
      'Linket er lavet med model {linkVersion}. Her regnes med model {ownVersion}, så tallene kan være andre end dem, afsenderen så.',
    noVersion:
      'Linket siger ikke, hvilken model det er lavet med. Tallene kan være andre end dem, afsenderen så.',
    linkRefused: 'Linket kan ikke åbnes, og dit scenarie er ikke ændret. {problem}',
    fileRefused: '{file} kan ikke åbnes, og dit scenarie er ikke ændret. {problem}',
    fileOpened: '“{name}” er åbnet.',
    fileOtherVersion:
      '“{name}” er gemt med model {fileVersion}. Her regnes med model {ownVersion}, så tallene kan være andre end dengang.',
    fileAdded:
      'Disse virkemidler er kommet til siden og står som i det scenarie, filen gik ud fra: {levers}.',
    olderLinkRefused:
      'Linket er lavet med model {linkVersion} og kan ikke åbnes med model {ownVersion}. Dit scenarie er ikke ændret. {problem}',
    downloadFailed: 'Filen kunne ikke laves. Indlæs siden igen, og prøv en gang til.',
    languageNotLoaded: 'Sproget kunne ikke hentes. Prøv igen, når der er forbindelse.',
    notComputed: 'Tallene er ikke regnet færdig til dit scenarie. Prøv igen om lidt.',
    workerRestarted: 'Beregningen gik i stå og er startet igen. Dit scenarie er her stadig.',
    savedUnreadable: 'Et gemt scenarie kan ikke læses. Det er ikke slettet. {problem}',
    notKept:
      'Browseren gemmer ikke dine scenarier, måske fordi der ikke er mere plads. De er her, til du lukker siden. Hent dem som filer.',
    deleted: '“{name}” er slettet.',
    linkCopied: 'Linket til dit scenarie er kopieret.',
    linkNotCopied: 'Browseren lod os ikke kopiere. Linket står i adresselinjen.',
    pictureFailed: 'Billedet kunne ikke laves. Prøv det som SVG.',
    printFailed: 'Arket kunne ikke laves. Dit scenarie er her stadig; prøv igen.',
  },
  {
    label: 'Messages',
    dismiss: 'Close',
    undo: 'Undo',
    otherVersion:
      'The link was made with model {linkVersion}. This page calculates with model {ownVersion}, so the figures may differ from those the sender saw.',
    noVersion:
      'The link does not say which model it was made with. The figures may differ from those the sender saw.',
    linkRefused: 'The link cannot be opened, and your scenario is unchanged. {problem}',
    fileRefused: '{file} cannot be opened, and your scenario is unchanged. {problem}',
    fileOpened: '“{name}” is open.',
    fileOtherVersion:
      '“{name}” was saved with model {fileVersion}. This page calculates with model {ownVersion}, so the figures may differ from those seen then.',
    fileAdded: 'These levers are newer than the file and stand as in the scenario it started from: {levers}.',
    olderLinkRefused:
      'The link was made with model {linkVersion} and cannot be opened with model {ownVersion}. Your scenario is unchanged. {problem}',
    downloadFailed: 'The file could not be made. Load the page again and try once more.',
    languageNotLoaded: 'The language could not be loaded. Try again when you are online.',
    notComputed: 'The figures of your scenario are not ready yet. Try again in a moment.',
    workerRestarted: 'The calculation had stopped and runs again. Your scenario is still here.',
    savedUnreadable: 'A saved scenario cannot be read. It has not been deleted. {problem}',
    notKept:
      'The browser does not keep your scenarios, perhaps because it is full. They are here until you close the page. Download them as files.',
    deleted: '“{name}” is deleted.',
    linkCopied: 'The link to your scenario is copied.',
    linkNotCopied: 'The browser did not let us copy. The link is in the address bar.',
    pictureFailed: 'The picture could not be made. Try it as SVG.',
    printFailed: 'The sheet could not be made. Your scenario is still here; try again.',
  },
);
