import type { ToldModel } from '../schema/toldModel.ts';
import type { Change } from './pieces.ts';

const NAME = /[A-Za-z_]\w*/g;

/**
 * What a changed equation or shorthand names that the old model does not have, and what that names in turn.
 * Such pieces do nothing until something names them, so they can be put in with the change that does.
 */
export function companionsOf(
  change: Change,
  changes: readonly Change[],
  after: ToldModel,
): readonly Change[] {
  const found = new Set<Change>();
  const visit = ({ kind, id }: Change): void => {
    for (const name of namesIn(kind, id, after)) {
      const added = changes.find((each) => each.id === name && each.before === null);
      if (!added || added === change || found.has(added)) continue;
      found.add(added);
      visit(added);
    }
  };
  visit(change);
  return [...found];
}

function namesIn(kind: Change['kind'], id: string, { equations, shorthands }: ToldModel): readonly string[] {
  if (kind !== 'equation' && kind !== 'shorthand') return [];
  const pieces = kind === 'equation' ? equations : shorthands;
  const equation = kind === 'equation' ? equations.find((each) => each.id === id) : undefined;
  const expression = pieces.find((piece) => piece.id === id)?.expression ?? '';
  return `${expression} ${equation?.initial ?? ''}`.match(NAME) ?? [];
}
