import { useTranslations } from 'use-intl';
import type { Lever } from '../../schema/municipality/levers.ts';
import { useNumbers, useTextOf, useValueText } from '../../ui/appContext.ts';
import { anchors } from './anchors.ts';
import type { MethodFacts } from './facts.ts';
import { settingOf } from './leverSettings.ts';
import { Section } from './Section.tsx';
import { Sign } from './Sign.tsx';
import { Table } from './Table.tsx';
import { useSourceSentence } from './useSourceSentence.ts';
import { useUnitWords } from './useUnitWords.ts';

/** Every lever: how far it goes, where it stands in the two main scenarios, and who decides. */
export function Levers({ municipality }: MethodFacts) {
  const t = useTranslations('methodPage.levers');
  const title = useTranslations('methodPage.sections')('levers');
  const textOf = useTextOf();
  const numbers = useNumbers();
  const columns = [
    { name: t('name') },
    { name: t('track') },
    ...mainScenarios(municipality).map(({ name }) => ({ name: textOf(name) })),
    { name: t('owner') },
  ];
  return (
    <Section id="levers">
      <p>{t('intro', { count: numbers.number(municipality.levers.length) })}</p>
      <Table use="levers" caption={title} captionUnseen columns={columns}>
        {municipality.groups.map(({ id, label }) => (
          <tbody key={id}>
            <tr className="group">
              <th colSpan={columns.length} scope="rowgroup">
                {textOf(label)}
              </th>
            </tr>
            {municipality.levers
              .filter(({ group }) => group === id)
              .map((lever) => (
                <LeverRow key={lever.id} lever={lever} municipality={municipality} />
              ))}
          </tbody>
        ))}
      </Table>
    </Section>
  );
}

/** Business as usual and the plan. */
function mainScenarios({ about, paths }: MethodFacts['municipality']) {
  return [about.businessAsUsual, about.plan].flatMap((id) => paths.filter((path) => path.id === id));
}

interface LeverRowProps extends Pick<MethodFacts, 'municipality'> {
  readonly lever: Lever;
}

function LeverRow({ lever, municipality }: LeverRowProps) {
  const { id, label, meaning, unit, min, max, limit, source } = lever;
  const t = useTranslations('methodPage.levers');
  const textOf = useTextOf();
  const valueText = useValueText();
  const unitWords = useUnitWords();
  const sourceOf = useSourceSentence(municipality.documents);
  const settings = mainScenarios(municipality).map((path) => ({
    ...{ id: path.id, name: textOf(path.name) },
    setting: settingOf(municipality, path.id, id),
  }));
  const owner = municipality.owners.find((each) => each.id === lever.owner);
  return (
    <>
      <tr id={anchors.name(id)} data-name={id} className="facts">
        <th scope="row">
          {textOf(label)} <Sign id={id} />
        </th>
        <td>{t('fromTo', { low: valueText(lever, min), high: valueText(lever, max) })}</td>
        {settings.map((each) => (
          <td key={each.id}>{valueText(lever, each.setting?.value ?? Number.NaN)}</td>
        ))}
        <td>{owner ? textOf(owner.label) : lever.owner}</td>
      </tr>
      <tr className="background">
        <td colSpan={3 + settings.length}>
          <p>{textOf(meaning)}</p>
          <p>{t('unit', { unit: unitWords(unit) })}</p>
          <p>{t('limit', { limit: textOf(limit), source: sourceOf(source) })}</p>
          {settings.map(({ id: scenario, name, setting }) => (
            <p key={scenario}>{t('setting', { scenario: name, source: sourceOf(setting?.source ?? []) })}</p>
          ))}
        </td>
      </tr>
    </>
  );
}
