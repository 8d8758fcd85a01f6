import type { Sector } from './language.ts';
import { ACCOUNT_METHOD, BALANCE, NATIONAL_OUTLOOK, OWN_ASSUMPTION, PLANS } from './sources.ts';

/** Cars, freight, machines and other transport. */
export const transport: Sector = {
  id: 'transport',
  label: { da: 'Transport', en: 'Transport' },
  equations: [
    {
      id: 'carCount',
      unit: 'count',
      label: { da: 'Biler', en: 'Cars' },
      note: { da: 'Vokser med samme procent hvert år.', en: 'Grows by the same per cent every year.' },
      source: NATIONAL_OUTLOOK,
      expression: 'cars2024 * compound(carGrowth, elapsed)',
    },
    {
      id: 'km',
      unit: '1',
      label: {
        da: 'Kørsel pr. bil i forhold til basisåret',
        en: 'Driving per car relative to the base year',
      },
      note: {
        da: 'Det, der er skåret til 2030, fordobles til 2045.',
        en: 'What is cut by 2030 doubles by 2045.',
      },
      source: OWN_ASSUMPTION,
      expression: '1 - path(carKmCut2030, 2 * carKmCut2030)',
    },
    {
      id: 'evShare',
      unit: '1',
      label: { da: 'Elbilernes andel af bilerne', en: 'Electric share of cars' },
      note: {
        da: 'S-kurve gennem andelen i dag og i 2030.',
        en: 'An S-curve through the share today and in 2030.',
      },
      source: OWN_ASSUMPTION,
      expression: 'logisticShare(evShare2024, evShare2030)',
    },
    {
      id: 'better',
      unit: '1',
      label: {
        da: 'Udledning pr. kilometer fra forbrændingsmotorer',
        en: 'Emissions per kilometre of combustion engines',
      },
      note: {
        da: 'I forhold til basisåret. Motorer bliver bedre, og biobrændstof blandes i.',
        en: 'Relative to the base year. Engines improve and biofuel is blended in.',
      },
      source: OWN_ASSUMPTION,
      expression: 'compound(-iceImprovement, elapsed)',
    },
    {
      id: 'cars',
      unit: 't/yr',
      label: { da: 'Personbiler', en: 'Cars' },
      note: {
        da: 'Flere biler, mindre kørsel, færre med motor og bedre motorer.',
        en: 'More cars, less driving, fewer with an engine, and better engines.',
      },
      source: ACCOUNT_METHOD,
      expression: 'e0Cars * carCount / cars2024 * km * (1 - evShare) / (1 - evShare2024) * better',
    },
    {
      id: 'freightShare',
      unit: '1',
      label: {
        da: 'El-andel af varebilers og lastbilers kørsel',
        en: 'Electric share of van and truck kilometres',
      },
      note: {
        da: 'S-kurve gennem andelen i dag og i 2030.',
        en: 'An S-curve through the share today and in 2030.',
      },
      source: OWN_ASSUMPTION,
      expression: 'logisticShare(freightEl2024, freightElectric2030)',
    },
    {
      id: 'freightVolume',
      unit: '1',
      label: { da: 'Godskørsel i forhold til basisåret', en: 'Freight traffic relative to the base year' },
      note: { da: 'Vokser med samme procent hvert år.', en: 'Grows by the same per cent every year.' },
      source: NATIONAL_OUTLOOK,
      expression: 'compound(freightGrowth, elapsed)',
    },
    {
      id: 'freight',
      unit: 't/yr',
      label: { da: 'Varebiler og lastbiler', en: 'Vans and trucks' },
      note: {
        da: 'Den kørsel, der ikke er på el.',
        en: 'The kilometres that are not electric.',
      },
      source: ACCOUNT_METHOD,
      expression: 'e0Freight * (1 - freightShare) / (1 - freightEl2024) * freightVolume * better',
    },
    {
      id: 'nonRoad',
      unit: 't/yr',
      label: { da: 'Ikke-vejgående maskiner', en: 'Non-road machinery' },
      note: {
        da: 'Gravemaskiner, trucks og traktorer, der ikke er på el.',
        en: 'Excavators, forklifts and tractors that are not electric.',
      },
      source: ACCOUNT_METHOD,
      expression: 'e0NonRoad * (1 - path(nonRoadElectric2030, nonRoadElectric2045))',
    },
    {
      id: 'otherTransport',
      unit: 't/yr',
      label: { da: 'Anden transport', en: 'Other transport' },
      note: {
        da: 'Busserne bliver elektriske 2025-2027, resten følger til 2045. Indenrigsfly for sig.',
        en: 'Buses turn electric 2025-2027, the rest follows by 2045. Domestic flights by themselves.',
      },
      source: PLANS,
      expression:
        '(e0OtherTransport - e0Flights) * (1 - busShare * clamp((year - 2025 yr) / (2 yr), 0, 1))' +
        ' * (1 - lerp(year, 2027 yr, 0, 2045 yr, otherTransportCut2045))' +
        ' + e0Flights * (1 - path(flightCut2030, flightCut2045))',
    },
    {
      id: 'evSalesNeeded',
      unit: '1',
      label: {
        da: 'Elbilernes nødvendige andel af bilsalget',
        en: 'Share of car sales that must be electric',
      },
      note: {
        da: 'Over 1 kræver ønsket flere elbiler, end der sælges biler. Findes ikke i basisåret.',
        en: 'Above 1 the wish needs more electric cars than cars are sold. Undefined in the base year.',
      },
      source: BALANCE,
      expression:
        '((evShare * carCount - previous(evShare) * previous(carCount)) / (1 yr)' +
        ' + previous(evShare) * evExit * carCount) / (carCount * turnover)',
      initial: 'NaN',
    },
  ],
};
