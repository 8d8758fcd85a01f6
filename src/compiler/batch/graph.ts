/**
 * Operations on one value, and on two. A comparison gives a truth that only `choose` reads. Minimum and
 * maximum give the second only where it is smaller or larger, so what is no number counts when it is the first.
 */
export type UnaryOperator = 'negate' | 'exp' | 'log';
export type BinaryOperator =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'minimum'
  | 'maximum'
  | 'less'
  | 'lessOrEqual';

/** What is computed, without where it came from. */
export type Operation =
  | { readonly kind: 'constant'; readonly number: number }
  /** Known for every year when compiling; one number a step, step 0 being the base year. */
  | { readonly kind: 'table'; readonly numbers: readonly number[] }
  | { readonly kind: 'input'; readonly position: number }
  /** What a state was at the end of the year before. */
  | { readonly kind: 'carried'; readonly state: string }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly argument: Value }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Value;
      readonly right: Value;
    }
  | { readonly kind: 'choose'; readonly test: Value; readonly yes: Value; readonly no: Value };

/**
 * A value of the batch program. Equal operations are one value, so that what two equations share is
 * computed once.
 */
export type Value = Operation & {
  /** Grows with every new value: whatever a value needs has a smaller one. */
  readonly id: number;
  /** Whose value it is: known when compiling, the same for all members of a call, or each member's own. */
  readonly owner: Owner;
  /** True where it changes from year to year. */
  readonly yearly: boolean;
};

export type Owner = 'known' | 'shared' | 'member';

const BREADTH: Record<Owner, number> = { known: 0, shared: 1, member: 2 };

/** The values an operation needs. */
export function partsOf(operation: Operation): readonly Value[] {
  switch (operation.kind) {
    case 'unary':
      return [operation.argument];
    case 'binary':
      return [operation.left, operation.right];
    case 'choose':
      return [operation.test, operation.yes, operation.no];
    default:
      return [];
  }
}

/** Every operation of a program, each held once. */
export class Graph {
  readonly #values = new Map<string, Value>();

  /** @param isFree true for the positions of inputs of which every member has its own */
  constructor(private readonly isFree: (position: number) => boolean) {}

  /** The value of an operation: the one there is, or a new one. */
  of(operation: Operation): Value {
    const key = keyOf(operation);
    const found = this.#values.get(key);
    if (found) return found;
    const parts = partsOf(operation);
    const owner = parts.reduce<Owner>(
      (widest, part) => (BREADTH[part.owner] > BREADTH[widest] ? part.owner : widest),
      this.#ownerOf(operation),
    );
    const yearly =
      operation.kind === 'table' || operation.kind === 'carried' || parts.some((part) => part.yearly);
    const made: Value = { ...operation, id: this.#values.size, owner, yearly };
    this.#values.set(key, made);
    return made;
  }

  constant(number: number): Value {
    return this.of({ kind: 'constant', number });
  }

  /** One number a year; a constant where all are the same. */
  table(numbers: readonly number[]): Value {
    const [first = Number.NaN] = numbers;
    return numbers.every((number) => Object.is(number, first))
      ? this.constant(first)
      : this.of({ kind: 'table', numbers });
  }

  #ownerOf(operation: Operation): Owner {
    if (operation.kind === 'input') return this.isFree(operation.position) ? 'member' : 'shared';
    return operation.kind === 'carried' ? 'member' : 'known';
  }
}

function keyOf(operation: Operation): string {
  const parts = partsOf(operation).map(({ id }) => id);
  switch (operation.kind) {
    case 'constant':
      return `constant ${Object.is(operation.number, -0) ? '-0' : operation.number}`;
    case 'table':
      return `table ${operation.numbers.join(' ')}`;
    case 'input':
      return `input ${operation.position}`;
    case 'carried':
      return `carried ${operation.state}`;
    case 'choose':
      return `choose ${parts.join(' ')}`;
    default:
      return `${operation.operator} ${parts.join(' ')}`;
  }
}
