/** What the members' outputs amount to, one number for each of the kernel's output columns. */
export interface Summary {
  readonly count: number;
  /** NaN where there is no member. */
  readonly mean: Float64Array;
  /** Squared distances from the mean, added up; over the count they are the variance. */
  readonly squares: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Adds up members without keeping them. */
export interface SummaryBuilder {
  /** Adds the members that stand at the start of each column. */
  addMembers(columns: readonly Float64Array[], members: number): void;
  /** Adds members that were summed up elsewhere. */
  add(part: Summary): void;
  summary(): Summary;
}

/**
 * Sums up members part by part, each part about its own mean (Chan, Golub and LeVeque 1983), so that ten million
 * numbers lose no more digits than a thousand. The same parts in the same order give the same bits.
 *
 * @param outputs number of output columns
 */
export function createSummary(outputs: number): SummaryBuilder {
  const filled = (number: number): Float64Array => new Float64Array(outputs).fill(number);
  let count = 0;
  const mean = filled(Number.NaN);
  const squares = filled(0);
  const least = filled(Number.POSITIVE_INFINITY);
  const most = filled(Number.NEGATIVE_INFINITY);
  const part = { mean: filled(0), squares: filled(0), least: filled(0), most: filled(0) };

  const add = (added: Summary): void => {
    if (added.count === 0) return;
    const together = count + added.count;
    for (let at = 0; at < outputs; at += 1) {
      const own = numberAt(mean, at);
      const other = numberAt(added.mean, at);
      const apart = other - own;
      mean[at] = count === 0 ? other : own + (apart * added.count) / together;
      const between = count === 0 ? 0 : (apart * apart * count * added.count) / together;
      squares[at] = numberAt(squares, at) + numberAt(added.squares, at) + between;
      least[at] = Math.min(numberAt(least, at), numberAt(added.least, at));
      most[at] = Math.max(numberAt(most, at), numberAt(added.most, at));
    }
    count = together;
  };

  return {
    add,
    addMembers(columns, members) {
      for (let at = 0; at < outputs; at += 1) {
        const column = columns[at];
        if (column) sumUp(column, members, part, at);
      }
      add({ count: members, ...part });
    },
    summary: () => ({ count, mean, squares, least, most }),
  };
}

function sumUp(column: Float64Array, members: number, into: Omit<Summary, 'count'>, at: number): void {
  let sum = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let member = 0; member < members; member += 1) {
    const value = numberAt(column, member);
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const mean = sum / members;
  let squares = 0;
  for (let member = 0; member < members; member += 1) {
    const apart = numberAt(column, member) - mean;
    squares += apart * apart;
  }
  into.mean[at] = mean;
  into.squares[at] = squares;
  into.least[at] = Number.isNaN(sum) ? Number.NaN : low;
  into.most[at] = Number.isNaN(sum) ? Number.NaN : high;
}

const numberAt = (column: Float64Array, at: number): number => column[at] ?? Number.NaN;
