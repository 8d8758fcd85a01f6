import type { MemberRange, TakeMembers } from './runMembers.ts';
import { createSummary, type Summary } from './summary.ts';

/** What to keep of the members' outputs: every number, or what they amount to. */
export type Keep = 'columns' | 'summary';

/** What has been kept. */
export type Kept =
  /** One column for each of the kernel's outputs, in order, one number a member. */
  | { readonly kind: 'columns'; readonly columns: readonly Float64Array[] }
  | { readonly kind: 'summary'; readonly summary: Summary };

/** Keeps what members give, as they come or in parts that others have kept. */
export interface Keeper {
  readonly take: TakeMembers;
  /** Adds what was kept of members from `first` on; parts have to come in the order of their members. */
  add(part: Kept, first: number): void;
  kept(): Kept;
}

/**
 * @param outputs number of the kernel's output columns
 * @param range the members that are going to come
 */
export function createKeeper(keep: Keep, outputs: number, range: MemberRange): Keeper {
  return keep === 'columns' ? columnKeeper(outputs, range) : summaryKeeper(outputs);
}

/** Keeps every number. `columns` has one column for each output, in order, one number a member. */
export function columnKeeper(
  outputs: number,
  { first: start, count }: MemberRange,
): Keeper & { readonly columns: readonly Float64Array[] } {
  const columns = Array.from({ length: outputs }, () => new Float64Array(count));
  const set = (from: readonly Float64Array[], first: number, members: number): void => {
    for (const [at, column] of columns.entries()) {
      const given = from[at];
      if (given) column.set(given.length === members ? given : given.subarray(0, members), first - start);
    }
  };
  return {
    columns,
    take: set,
    add(part, first) {
      if (part.kind === 'columns') set(part.columns, first, part.columns[0]?.length ?? 0);
    },
    kept: () => ({ kind: 'columns', columns }),
  };
}

function summaryKeeper(outputs: number): Keeper {
  const total = createSummary(outputs);
  return {
    take: (columns, _, members) => total.addMembers(columns, members),
    add(part) {
      if (part.kind === 'summary') total.add(part.summary);
    },
    kept: () => ({ kind: 'summary', summary: total.summary() }),
  };
}

/** The memory of what was kept, which can be handed over instead of copied. */
export function buffersOf(kept: Kept): Transferable[] {
  const columns =
    kept.kind === 'columns'
      ? kept.columns
      : [kept.summary.mean, kept.summary.squares, kept.summary.least, kept.summary.most];
  return columns.map(({ buffer }) => buffer);
}
