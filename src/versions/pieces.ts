import type { ToldModel } from '../schema/toldModel.ts';

/** Kinds of pieces a model is made of; a setting is the value of a lever in reference scenarios. */
type Kind = 'equation' | 'shorthand' | 'figure' | 'lever' | 'scenario' | 'setting' | 'goal';

/** A piece that is not the same in two models. */
export interface Change {
  readonly kind: Kind;
  readonly id: string;
  /** Scenarios in which a lever is set otherwise; none for other kinds. */
  readonly scenarios: readonly string[];
  /** What the piece says in words; null where the model has none of that id. */
  readonly before: string | null;
  readonly after: string | null;
}

type Texts = ReadonlyMap<string, string>;

/** Every piece that differs: figures, equations, levers and what reference scenarios make of them, goals. */
export function changesBetween(before: ToldModel, after: ToldModel): readonly Change[] {
  const of = (kind: Kind, textsOf: (model: ToldModel) => Texts): readonly Change[] => {
    const [old, now] = [textsOf(before), textsOf(after)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
      const texts = { before: old.get(id) ?? null, after: now.get(id) ?? null };
      return texts.before === texts.after ? [] : [{ kind, id, scenarios: [], ...texts }];
    });
  };
  return [
    ...of('figure', ({ figures }) => textsOf(figures, figureText)),
    ...of('equation', ({ equations }) => textsOf(equations, equationText)),
    ...of('shorthand', ({ shorthands }) => textsOf(shorthands, shorthandText)),
    ...of('lever', ({ levers }) => textsOf(levers, leverText)),
    ...settingChanges(before, after),
    ...of('scenario', ({ scenarios }) => textsOf(scenarios, () => 'a reference scenario')),
    ...of('goal', ({ goals }) => textsOf(goals, ({ year, value }) => `${value} t/yr in ${year}`)),
  ];
}

function textsOf<Piece extends { readonly id: string }>(
  pieces: readonly Piece[],
  textOf: (piece: Piece) => string,
): Texts {
  return new Map(pieces.map((piece) => [piece.id, textOf(piece)]));
}

const figureText = ({ value, unit, range }: ToldModel['figures'][number]): string =>
  `${value} ${unit}${range ? `, ${range.low} to ${range.high}` : ''}`;

const equationText = ({ expression, initial, unit }: ToldModel['equations'][number]): string =>
  `${expression}${initial === undefined ? '' : `; in the base year ${initial}`}; in ${unit}`;

const shorthandText = ({ parameters, expression }: ToldModel['shorthands'][number]): string =>
  `(${parameters.join(', ')}) = ${expression}`;

const leverText = ({ min, max, step, unit }: ToldModel['levers'][number]): string =>
  `${min} to ${max} ${unit} by ${step}`;

/** A value that several scenarios changed alike, as where one extends another, is one change. */
function settingChanges(before: ToldModel, after: ToldModel): readonly Change[] {
  const lasting = before.levers.filter(({ id }) => after.levers.some((lever) => lever.id === id));
  return lasting.flatMap(({ id }) => {
    const alike = new Map<string, { readonly texts: [string, string]; readonly scenarios: string[] }>();
    for (const scenario of before.scenarios) {
      const now = after.scenarios.find((each) => each.id === scenario.id);
      const texts: [string, string] = [String(scenario.levers[id]), String(now?.levers[id])];
      if (!now || texts[0] === texts[1]) continue;
      const found = alike.get(texts.join(' → ')) ?? { texts, scenarios: [] };
      found.scenarios.push(scenario.id);
      alike.set(texts.join(' → '), found);
    }
    return [...alike.values()].map(
      ({ texts: [old, now], scenarios }): Change => ({
        ...{ kind: 'setting', id, scenarios },
        ...{ before: old, after: now },
      }),
    );
  });
}

/** Names a change, and says whether the piece is new, gone or otherwise. */
export function changeTitle({ kind, id, scenarios, before, after }: Change): string {
  if (kind === 'setting') return `lever ${id} set otherwise in ${scenarios.join(', ')}`;
  const what = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return `${kind} ${id} ${what}`;
}
