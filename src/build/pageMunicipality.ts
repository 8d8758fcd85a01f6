import { figuresOf, leversOf, type Municipality } from '../schema/municipality/municipality.ts';
import type { PageMunicipality, ReferenceScenario } from '../schema/pageMunicipality.ts';

/** Picks what the first screen needs, so that the measures and their history are not in its download. */
export function pageMunicipality(
  municipality: Municipality,
  usedInputs: ReadonlySet<string>,
): PageMunicipality {
  const { about, accounts } = municipality;
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
    levers: municipality.levers,
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
    documents: municipality.documents,
  };
}

function scenarioOf(municipality: Municipality, id: string): readonly ReferenceScenario[] {
  return municipality.paths
    .filter((path) => path.id === id)
    .map(({ name, description }) => ({ id, name, description, levers: leversOf(municipality, id) }));
}
