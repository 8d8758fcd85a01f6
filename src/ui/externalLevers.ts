import type { PageMunicipality } from '../schema/pageMunicipality.ts';

/** Ids of the levers that are decided elsewhere. */
export function externalLevers({
  groups,
  levers,
}: Pick<PageMunicipality, 'groups' | 'levers'>): ReadonlySet<string> {
  const external = new Set(groups.filter((group) => group.external).map(({ id }) => id));
  return new Set(levers.filter(({ group }) => external.has(group)).map(({ id }) => id));
}
