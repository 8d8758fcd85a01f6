/**
 * Moves labels apart so that none covers another, each as near to its place as the others allow.
 *
 * @param places wanted places, in any order
 * @param gap least distance between two labels
 * @param range places within which all have to stay, as far as they fit
 * @returns places in the order of `places`
 */
export function dodge(places: readonly number[], gap: number, range: readonly [number, number]): number[] {
  const [low, high] = range;
  const order = places
    .map((_, index) => index)
    .sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const groups: { members: number[]; start: number }[] = [];
  const sizeOf = (members: readonly number[]): number => (members.length - 1) * gap;
  const settle = (members: readonly number[]): number => {
    const wanted =
      members.reduce((sum, index, at) => sum + (places[index] ?? 0) - at * gap, 0) / members.length;
    return Math.max(low, Math.min(wanted, high - sizeOf(members)));
  };
  for (const index of order) {
    groups.push({ members: [index], start: settle([index]) });
    for (let last = groups.length - 1; last > 0; last -= 1) {
      const group = groups[last];
      const before = groups[last - 1];
      if (!group || !before || before.start + sizeOf(before.members) + gap <= group.start) break;
      const members = [...before.members, ...group.members];
      groups.splice(last - 1, 2, { members, start: settle(members) });
    }
  }
  const result = [...places];
  for (const { members, start } of groups) {
    members.forEach((index, at) => {
      result[index] = start + at * gap;
    });
  }
  return result;
}
