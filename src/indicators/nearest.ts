/** Longer texts are no misspelt names. */
const LONGEST = 40;

const MOST = 3;

/** Least changes of one letter (put in, left out, taken for another, or changed places) from one text to another. */
function distanceBetween(one: string, other: string): number {
  let last: readonly number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + same,
        swapped ? (last[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    last = above;
  }
  return row[other.length] ?? 0;
}

/** The few names that an unknown one may be meant to be, the likeliest first. */
export function nearestNames(text: string, names: readonly string[]): readonly string[] {
  if (text.length > LONGEST) return [];
  const typed = text.toLowerCase();
  const allowed = Math.max(1, Math.floor(typed.length / 3));
  const rankOf = (name: string): number => {
    const known = name.toLowerCase();
    const distance = distanceBetween(typed, known);
    if (distance <= allowed) return distance;
    return typed.length > 1 && (known.startsWith(typed) || typed.startsWith(known))
      ? allowed + Math.abs(known.length - typed.length)
      : Number.POSITIVE_INFINITY;
  };
  return names
    .map((name) => ({ name, rank: rankOf(name) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.rank - other.rank || one.name.length - other.name.length)
    .slice(0, MOST)
    .map(({ name }) => name);
}
