import { ModelError } from './modelError.ts';

/**
 * Orders quantities so that each comes after those it needs in the same year.
 *
 * @param needs for every quantity the quantities it needs from the same year
 * @throws ModelError that walks the circle, if there is one
 */
export function orderOf(needs: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const ordered: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (id: string): void => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      const circle = [...trail.slice(trail.indexOf(id)), id].join(' → ');
      throw new ModelError(id, `the equations go in a circle within a year: ${circle}`);
    }
    state.set(id, 'open');
    trail.push(id);
    for (const need of needs.get(id) ?? []) if (needs.has(need)) visit(need);
    trail.pop();
    state.set(id, 'done');
    ordered.push(id);
  };
  for (const id of needs.keys()) visit(id);
  return ordered;
}
