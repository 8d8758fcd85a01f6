import { partsOf, type Value } from './graph.ts';

/** A value that passes from one year to the next. */
export interface State {
  readonly carried: Value;
  /** In the base year; does not change over the years. */
  readonly start: Value;
  /** In every later year. */
  readonly next: Value;
}

/** What a kernel gives for every member. */
export interface ProgramOutput {
  readonly start: Value;
  readonly next: Value;
  /** The one step whose value is given; null where every year's is. */
  readonly step: number | null;
}

/** What a batch kernel computes, in order. Every value comes after those it needs. */
export interface BatchProgram {
  /** Inputs of the model in order, and whether every member has its own. */
  readonly inputs: readonly ProgramInput[];
  readonly outputs: readonly ProgramOutput[];
  readonly states: readonly State[];
  /** Values the same for all members and years. */
  readonly shared: readonly Value[];
  /** Values of a member that do not change over the years. */
  readonly steady: readonly Value[];
  /** Values of a member in a year. */
  readonly yearly: readonly Value[];
  /** What is known for every year, one row a table. */
  readonly tables: readonly Extract<Value, { kind: 'table' }>[];
  /** How often a value is used by values, states and outputs of the same part, and of a later part. */
  readonly uses: ReadonlyMap<Value, Uses>;
}

export interface ProgramInput {
  readonly id: string;
  readonly free: boolean;
}

export interface Uses {
  readonly near: number;
  readonly far: number;
}

export type Part = 'known' | 'shared' | 'steady' | 'yearly';

/** The part of the program a value is computed in. */
export function placeOf(value: Value): Part {
  if (value.owner === 'known') return 'known';
  if (value.yearly) return 'yearly';
  return value.owner === 'shared' ? 'shared' : 'steady';
}

/** Puts in order what the outputs need, and leaves out the rest. */
export function scheduleProgram(
  inputs: readonly ProgramInput[],
  outputs: readonly ProgramOutput[],
  states: ReadonlyMap<string, State>,
): BatchProgram {
  const ordered = new Set<Value>();
  const needed = new Set<State>();
  const visit = (value: Value): void => {
    if (ordered.has(value)) return;
    for (const part of partsOf(value)) visit(part);
    ordered.add(value);
    const state = value.kind === 'carried' && states.get(value.state);
    if (state) needed.add(state);
  };
  for (const { start, next } of outputs) [start, next].forEach(visit);
  // A state that is found to be needed may need others.
  for (const { start, next } of needed) [start, next].forEach(visit);

  const uses = new Map<Value, Uses>();
  const use = (value: Value, where: Part): void => {
    const { near, far } = uses.get(value) ?? { near: 0, far: 0 };
    uses.set(value, placeOf(value) === where ? { near: near + 1, far } : { near, far: far + 1 });
  };
  for (const value of ordered) for (const part of partsOf(value)) use(part, placeOf(value));
  for (const { start, next } of [...outputs, ...needed]) {
    use(start, 'steady');
    use(next, 'yearly');
  }
  const inPart = (part: Part): Value[] => [...ordered].filter((value) => placeOf(value) === part);
  return {
    inputs,
    outputs,
    states: [...needed],
    shared: inPart('shared'),
    steady: inPart('steady'),
    yearly: inPart('yearly'),
    tables: [...ordered].filter((value) => value.kind === 'table'),
    uses,
  };
}
