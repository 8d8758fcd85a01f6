import type { ToldModel } from '../schema/toldModel.ts';
import type { Change } from './pieces.ts';

/** The old model with some changes of the new one put in. Results are left as they were. */
export function substitute(before: ToldModel, after: ToldModel, changes: readonly Change[]): ToldModel {
  return changes.reduce((model, change) => put(model, after, change), before);
}

function put(model: ToldModel, after: ToldModel, { kind, id, scenarios }: Change): ToldModel {
  switch (kind) {
    case 'equation':
      return { ...model, equations: withOne(model.equations, after.equations, id) };
    case 'shorthand':
      return { ...model, shorthands: withOne(model.shorthands, after.shorthands, id) };
    case 'figure':
      return { ...model, figures: withOne(model.figures, after.figures, id) };
    case 'lever': {
      const isNew = !model.levers.some((lever) => lever.id === id);
      const levers = withOne(model.levers, after.levers, id);
      return isNew ? { ...withSettings(model, after, id), levers } : { ...model, levers };
    }
    case 'setting':
      return withSettings(model, after, id, scenarios);
    // Neither says anything of what a scenario of both models emits.
    case 'scenario':
    case 'goal':
      return model;
  }
}

function withOne<Piece extends { readonly id: string }>(
  pieces: readonly Piece[],
  source: readonly Piece[],
  id: string,
): Piece[] {
  const now = source.find((piece) => piece.id === id);
  if (!now) return pieces.filter((piece) => piece.id !== id);
  return pieces.some((piece) => piece.id === id)
    ? pieces.map((piece) => (piece.id === id ? now : piece))
    : [...pieces, now];
}

/** Sets a lever as the new model does, in all scenarios of both or in some. */
function withSettings(
  model: ToldModel,
  after: ToldModel,
  lever: string,
  only: readonly string[] | null = null,
): ToldModel {
  const scenarios = model.scenarios.map((scenario) => {
    const value = after.scenarios.find(({ id }) => id === scenario.id)?.levers[lever];
    if (value === undefined || (only && !only.includes(scenario.id))) return scenario;
    return { ...scenario, levers: { ...scenario.levers, [lever]: value } };
  });
  return { ...model, scenarios };
}
