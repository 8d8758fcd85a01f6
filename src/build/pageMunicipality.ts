import { SOURCE_IDS, sourceQuantity, USER_IDS, userQuantity } from '../model/breakdowns.ts';
import { figuresOf, leversOf, type Municipality } from '../schema/municipality/municipality.ts';
import type { LeverBackground, PageMunicipality, ReferenceScenario } from '../schema/pageMunicipality.ts';
import type { Assembly } from './assemble.ts';

/** Picks what the first screen needs, so that the measures and their history are not in its download. */
export function pageMunicipality({ municipality, model, layout }: Assembly): PageMunicipality {
  const { about, accounts } = municipality;
  const usedInputs = new Set(layout.inputs.map((input) => input.id));
  const parts = new Set([
    ...SOURCE_IDS.map((source) => sourceQuantity(source, 'residual')),
    ...USER_IDS.map((user) => userQuantity(user, 'residual')),
  ]);
  const { id, name, account, businessAsUsual, plan, headline } = about;
  return {
    id,
    name,
    account,
    businessAsUsual,
    plan,
    headline,
    scenarios: about.shelf.flatMap((shelved) => scenarioOf(municipality, shelved)),
    groups: municipality.groups,
    owners: municipality.owners,
    levers: municipality.levers.map(({ limit, source, today, ...lever }) => ({
      ...lever,
      today: today?.value ?? null,
    })),
    figures: figuresOf(municipality)
      .filter(({ figure }) => usedInputs.has(figure.id))
      .map(({ figure: { id: figureId, label, unit, tag, range } }) => ({
        id: figureId,
        label,
        unit,
        tag,
        range: range ?? null,
      })),
    totals: accounts.totals,
    targets: municipality.targets,
    published: municipality.published,
    news: municipality.news,
    documents: municipality.documents.map((document) => ({ id: document.id, title: document.title })),
    partLabels: Object.fromEntries(
      model.equations.flatMap(({ equation }) =>
        parts.has(equation.id) ? [[equation.id, equation.label]] : [],
      ),
    ),
  };
}

function scenarioOf(municipality: Municipality, id: string): readonly ReferenceScenario[] {
  return municipality.paths
    .filter((path) => path.id === id)
    .map(({ name, description }) => ({ id, name, description, levers: leversOf(municipality, id) }));
}

/** What is told of each lever when its details are unfolded, by the lever's id. */
export function leverBackgrounds({ levers }: Municipality): Readonly<Record<string, LeverBackground>> {
  return Object.fromEntries(
    levers.map(({ id, limit, source, today }) => [
      id,
      { limit, source: [...source, ...(today?.source ?? [])] },
    ]),
  );
}
