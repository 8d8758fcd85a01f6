import type { Equation, Sector } from './language.ts';
import { ACCOUNT_METHOD, BALANCE, DEFINITION, SOLVED } from './sources.ts';

interface UserGroup {
  readonly id: 'citizens' | 'business' | 'municipality' | 'otherPublic';
  readonly label: { readonly da: string; readonly en: string };
  /** Electricity, district heat, gas heating, process gas and oil of the group in the base year, MWh/yr. */
  readonly electricity: string;
  readonly districtHeat: string;
  readonly gasHeating: string;
  readonly oil: string;
  readonly processGas: string;
  /** Emissions of the group in the base year, t/yr. */
  readonly total2024: string;
}

const GROUPS: readonly UserGroup[] = [
  {
    id: 'citizens',
    label: { da: 'Borgere', en: 'Citizens' },
    electricity: 'elCitizens',
    districtHeat: 'dhCitizens',
    gasHeating: 'gasCitizens',
    oil: '(oilTotal - oilBusiness)',
    processGas: '0',
    total2024: 'userCitizens2024',
  },
  {
    id: 'business',
    label: { da: 'Virksomheder', en: 'Business' },
    electricity: 'elBusiness',
    districtHeat: 'dhBusiness',
    gasHeating: 'gasBusinessHeating',
    oil: 'oilBusiness',
    processGas: 'gasProcess',
    total2024: 'userBusiness2024',
  },
  {
    id: 'municipality',
    label: { da: 'Kommunen', en: 'Municipality' },
    electricity: 'elMunicipality',
    districtHeat: 'dhMunicipality',
    gasHeating: '(gasSpace0 - gasCitizens - gasBusinessHeating)',
    oil: '0',
    processGas: '0',
    total2024: 'userMunicipality2024',
  },
  {
    id: 'otherPublic',
    label: { da: 'Øvrige offentlige', en: 'Other public' },
    electricity: '(elTotal - elCitizens - elBusiness - elMunicipality)',
    districtHeat: '(dhTotal - dhCitizens - dhBusiness - dhMunicipality)',
    gasHeating: '0',
    oil: '0',
    processGas: '0',
    total2024: 'userOtherPublic2024',
  },
];

function groupEquations(group: UserGroup): readonly Equation[] {
  const { da, en } = group.label;
  return [
    {
      id: `${group.id}ElectricityShare`,
      unit: '1',
      label: { da: `${da}: del af elforbruget`, en: `${en}: part of electricity use` },
      note: { da: 'Delingen bliver, som den er i basisåret.', en: 'The split stays as in the base year.' },
      source: ACCOUNT_METHOD,
      expression: `${group.electricity} / elTotal`,
    },
    {
      id: `${group.id}WasteAndLand2024`,
      unit: 't/yr',
      label: { da: `${da}: affald og arealer i basisåret`, en: `${en}: waste and land in the base year` },
      note: {
        da: 'Det, der er tilbage af gruppens udledning, når el og varme er trukket fra.',
        en: 'What is left of the group’s emissions when electricity and heat are taken out.',
      },
      source: SOLVED,
      expression:
        `${group.total2024} - e0Electricity * ${group.id}ElectricityShare` +
        ` - e0DistrictHeating * ${group.districtHeat} / dhTotal` +
        ` - efGas2024 * (${group.gasHeating} + ${group.processGas}) - e0Oil * ${group.oil} / oilTotal`,
    },
    {
      id: `${group.id}DistrictDemand`,
      unit: 'MWh/yr',
      label: { da: `${da}: fjernvarme`, en: `${en}: district heat` },
      note: {
        da: 'Dagens fjernvarme og den nye fra gruppens gas og olie.',
        en: 'District heat of today and that from the group’s gas and oil.',
      },
      source: BALANCE,
      expression:
        `(${group.districtHeat} + ${group.gasHeating} * etaGas * toDistrict` +
        ` + ${group.oil} * etaOil * (1 - oilShare) * dhConnectionShare) * (1 - saving)`,
    },
    {
      id: `${group.id}Emissions`,
      unit: 't/yr',
      label: group.label,
      note: {
        da: 'El, fjernvarme, gas, olie og gruppens del af affald og arealer.',
        en: 'Electricity, district heat, gas, oil and the group’s part of waste and land.',
      },
      source: ACCOUNT_METHOD,
      expression:
        `electricity * ${group.id}ElectricityShare` +
        ` + districtHeating * ${group.id}DistrictDemand / districtDemand` +
        ` + (${group.gasHeating} * gasShare * (1 - saving) + ${group.processGas} * processShare) * efGas` +
        ` + oil * ${group.oil} / oilTotal + wasteAndLandRest * ${group.id}WasteAndLand2024 / wasteAndLandRest2024`,
    },
  ];
}

/** The same emissions told by who uses the energy. */
export const users: Sector = {
  id: 'users',
  label: { da: 'Efter bruger', en: 'By user' },
  equations: [
    {
      id: 'wasteAndLandRest2024',
      unit: 't/yr',
      label: {
        da: 'Affald og arealer uden maskiner i basisåret',
        en: 'Waste and land without machines in the base year',
      },
      note: {
        da: 'En del maskiner står under arealer efter kilde og under transport efter bruger.',
        en: 'Some machines stand under land by source and under transport by user.',
      },
      source: ACCOUNT_METHOD,
      expression: 'e0Waste + e0Land - nonRoadElsewhere',
    },
    {
      id: 'wasteAndLandRest',
      unit: 't/yr',
      label: { da: 'Affald og arealer uden maskiner', en: 'Waste and land without machines' },
      note: {
        da: 'Det, grupperne deler, når maskinerne er flyttet til transport.',
        en: 'What the groups share when the machines have moved to transport.',
      },
      source: ACCOUNT_METHOD,
      expression: 'waste + land - nonRoadElsewhere * landFactor',
    },
    ...GROUPS.flatMap(groupEquations),
    {
      id: 'transportEmissions',
      unit: 't/yr',
      label: { da: 'Transport', en: 'Transport' },
      note: {
        da: 'De fire transportrækker og de maskiner, der efter kilde står under arealer.',
        en: 'The four rows of transport and the machines that stand under land by source.',
      },
      source: ACCOUNT_METHOD,
      expression: 'cars + freight + nonRoad + otherTransport + nonRoadElsewhere * landFactor',
    },
    {
      id: 'creditEmissions',
      unit: 't/yr',
      label: { da: 'Fanget biogen CO₂', en: 'Captured biogenic CO₂' },
      note: { da: 'Hører ikke til nogen bruger.', en: 'Belongs to no user.' },
      source: DEFINITION,
      expression: 'biogenicCredit',
    },
  ],
};
