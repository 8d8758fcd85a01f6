import type { Sector } from './language.ts';
import { ACCOUNT_METHOD, BALANCE, DEFINITION, NATIONAL_OUTLOOK, OWN_ASSUMPTION, PLANS } from './sources.ts';

/** Gas and oil heating, and where those who leave them go. */
export const heat: Sector = {
  id: 'heat',
  label: { da: 'Varme fra gas og olie', en: 'Heat from gas and oil' },
  equations: [
    {
      id: 'saving',
      unit: '1',
      label: { da: 'Sparet varme', en: 'Heat saved' },
      note: {
        da: 'Besparelsen fortsætter i samme takt efter 2030, men højst til 30 %, som bygningerne teknisk kan bære.',
        en: 'Saving goes on at the same pace after 2030, but at most to 30 %, which the buildings can bear.',
      },
      source: OWN_ASSUMPTION,
      expression: 'min(heatSaving2030 / (2030 yr - baseYear) * elapsed, 0.30)',
    },
    {
      id: 'wanted',
      unit: '1',
      label: { da: 'Gasfyr, som planen lader være tilbage', en: 'Gas boilers the plan leaves' },
      note: {
        da: 'Planen tager lige mange fyr hvert år frem til det sidste.',
        en: 'The plan takes equally many boilers every year until the last.',
      },
      source: PLANS,
      expression: 'clamp((gasPhaseOutYear - year) / (gasPhaseOutYear - baseYear), 0, 1)',
    },
    {
      id: 'rollout',
      unit: '1',
      label: { da: 'Udrullet fjernvarme', en: 'District heating rolled out' },
      note: { da: 'Rørene lægges i jævn takt.', en: 'The pipes are laid at an even pace.' },
      source: PLANS,
      expression: 'clamp(elapsed / (dhRolloutYear - baseYear), 0, 1)',
    },
    {
      id: 'leaving',
      unit: '1',
      label: { da: 'Gasvarme, der skal erstattes i året', en: 'Gas heating to be replaced in the year' },
      note: {
        da: 'De fyr, der er flere tilbage af, end planen tillader. I basisåret er ingen gået endnu.',
        en: 'The boilers left beyond what the plan allows. In the base year nobody has left yet.',
      },
      source: DEFINITION,
      expression: 'max(0, previous(gasShare) - wanted)',
      initial: '0',
    },
    {
      id: 'available',
      unit: '1',
      label: { da: 'Gasvarme med fjernvarme ved døren', en: 'Gas heating with a pipe at the door' },
      note: {
        da: 'Stiger med udrulningen fra andelen i dag til andelen, når rørene ligger.',
        en: 'Rises with the rollout from the share today to the share when the pipes are laid.',
      },
      source: OWN_ASSUMPTION,
      expression: 'availability2024 + (availabilityFull - availability2024) * rollout',
    },
    {
      id: 'wantDistrict',
      unit: '1',
      label: { da: 'Gasvarme, der ønsker fjernvarme i året', en: 'Gas heating that wants district heating' },
      note: {
        da: 'En fast del af dem, der forlader gas, vælger fjernvarme.',
        en: 'A fixed part of those who leave gas choose district heating.',
      },
      source: PLANS,
      expression: 'dhConnectionShare * leaving',
    },
    {
      id: 'district',
      unit: '1',
      label: { da: 'Gasvarme, der får fjernvarme i året', en: 'Gas heating that gets district heating' },
      note: {
        da: 'Ingen kan kobles på, før røret er der.',
        en: 'Nobody can connect before the pipe is there.',
      },
      source: BALANCE,
      expression: 'min(wantDistrict, max(0, available - previous(toDistrict)))',
      initial: '0',
    },
    {
      id: 'blocked',
      unit: '1',
      label: { da: 'Gasvarme, der venter på røret', en: 'Gas heating waiting for the pipe' },
      note: {
        da: 'De, der ønsker fjernvarme, men hvor røret mangler.',
        en: 'Those who want district heating where the pipe is missing.',
      },
      source: DEFINITION,
      expression: 'wantDistrict - district',
    },
    {
      id: 'pump',
      unit: '1',
      label: { da: 'Gasvarme, der får varmepumpe i året', en: 'Gas heating that gets a heat pump' },
      note: {
        da: 'De, der vælger varmepumpe, og den del af de ventende, der ikke vil vente.',
        en: 'Those who choose a heat pump, and the part of the waiting who will not wait.',
      },
      source: OWN_ASSUMPTION,
      expression: 'leaving - wantDistrict + (1 - waitForDistrictHeating) * blocked',
    },
    {
      id: 'gasShare',
      unit: '1',
      label: { da: 'Gasvarme tilbage', en: 'Gas heating left' },
      note: {
        da: 'Del af basisårets gasopvarmning. Den, der venter på røret, beholder sit gasfyr.',
        en: 'Part of the gas heating of the base year. Who waits for the pipe keeps the gas boiler.',
      },
      source: DEFINITION,
      expression: 'previous(gasShare) - district - pump',
      initial: '1',
    },
    {
      id: 'toDistrict',
      unit: '1',
      label: { da: 'Gasvarme, der er blevet fjernvarme', en: 'Gas heating turned into district heating' },
      note: { da: 'Summen af alle, der er koblet på.', en: 'The sum of all who have connected.' },
      source: DEFINITION,
      expression: 'previous(toDistrict) + district',
      initial: '0',
    },
    {
      id: 'toPump',
      unit: '1',
      label: { da: 'Gasvarme, der er blevet varmepumper', en: 'Gas heating turned into heat pumps' },
      note: { da: 'Resten.', en: 'The rest.' },
      source: DEFINITION,
      expression: '1 - gasShare - toDistrict',
    },
    {
      id: 'oilShare',
      unit: '1',
      label: { da: 'Oliefyr tilbage', en: 'Oil boilers left' },
      note: {
        da: 'Oliefyr følger planen for gasfyr; de venter ikke på rør.',
        en: 'Oil boilers follow the plan for gas boilers; they do not wait for pipes.',
      },
      source: OWN_ASSUMPTION,
      expression: 'wanted',
    },
    {
      id: 'gasBoilersLeft',
      unit: 'count',
      label: { da: 'Gasfyr i drift', en: 'Gas boilers in use' },
      note: { da: 'Antal, hvis alle fyr er lige store.', en: 'Number, if all boilers are equal.' },
      source: DEFINITION,
      expression: 'gasBoilers * gasShare',
    },
    {
      id: 'oilBoilersLeft',
      unit: 'count',
      label: { da: 'Oliefyr i drift', en: 'Oil boilers in use' },
      note: { da: 'Antal, hvis alle fyr er lige store.', en: 'Number, if all boilers are equal.' },
      source: DEFINITION,
      expression: 'oilBoilers * oilShare',
    },
    {
      id: 'householdsWaiting',
      unit: 'count',
      label: { da: 'Husstande, der venter på fjernvarmerøret', en: 'Households waiting for the pipe' },
      note: {
        da: 'Antal gasfyr, der i året skulle være skiftet, men hvor røret mangler.',
        en: 'Gas boilers that should have been replaced in the year where the pipe is missing.',
      },
      source: DEFINITION,
      expression: 'gasBoilers * blocked',
    },
    {
      id: 'processShare',
      unit: '1',
      label: { da: 'Procesgas tilbage', en: 'Process gas left' },
      note: {
        da: 'Virksomhederne lægger lige meget om hvert år frem til det sidste.',
        en: 'Firms convert equally much every year until the last.',
      },
      source: PLANS,
      expression: 'clamp((processPhaseOutYear - year) / (processPhaseOutYear - baseYear), 0, 1)',
    },
    {
      id: 'biogas',
      unit: '1',
      label: { da: 'Biogas i gasnettet', en: 'Biogas in the gas grid' },
      note: {
        da: 'Lige linje mellem årene; 2035 kan ikke ligge under 2030.',
        en: 'Straight lines between the years; 2035 cannot lie below 2030.',
      },
      source: NATIONAL_OUTLOOK,
      expression:
        'lerp(year, baseYear, biogas2024, 2030 yr, biogas2030, 2035 yr, max(biogas2030, biogas2035))',
    },
    {
      id: 'efGas',
      unit: 't/MWh',
      label: { da: 'Emissionsfaktor for gas', en: 'Emission factor of gas' },
      note: { da: 'Biogas tæller som nul.', en: 'Biogas counts as zero.' },
      source: ACCOUNT_METHOD,
      expression: 'efNaturalGas * (1 - biogas)',
    },
    {
      id: 'gas',
      unit: 't/yr',
      label: { da: 'Gas', en: 'Gas' },
      note: {
        da: 'Gas til opvarmning, der er tilbage, og gas til procesvarme.',
        en: 'What is left of gas for heating, and gas for process heat.',
      },
      source: ACCOUNT_METHOD,
      expression: '(gasSpace0 * gasShare * (1 - saving) + gasProcess * processShare) * efGas',
    },
    {
      id: 'oil',
      unit: 't/yr',
      label: { da: 'Olie', en: 'Oil' },
      note: { da: 'Oliefyr, der er tilbage.', en: 'What is left of oil boilers.' },
      source: ACCOUNT_METHOD,
      expression: 'e0Oil * oilShare * (1 - saving)',
    },
    {
      id: 'districtDemand',
      unit: 'MWh/yr',
      label: { da: 'Fjernvarme leveret', en: 'District heat delivered' },
      note: {
        da: 'Dagens kunder og de nye fra gas og olie, mindre det sparede.',
        en: 'The customers of today and those from gas and oil, less what is saved.',
      },
      source: BALANCE,
      expression:
        '(dhTotal + gasSpace0 * etaGas * toDistrict + oilTotal * etaOil * (1 - oilShare) * dhConnectionShare)' +
        ' * (1 - saving)',
    },
  ],
};
