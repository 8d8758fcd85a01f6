import type { SimulationRequest, SimulationResult, Simulator } from './contract.ts';

/** A running simulator somewhere else, and how to hear that it broke and to end it. */
export interface Connection {
  readonly simulator: Simulator;
  close(): void;
}

/** Starts a simulator; calls `broken` when it reports a failure of its own. */
export type Connect = (broken: (reason: string) => void) => Connection;

/** What the page tells about the calculation. */
export type SupervisorStatus =
  | { readonly kind: 'ready' }
  | { readonly kind: 'restarting'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface SupervisorOptions {
  /** How long a run may take before the simulator counts as dead. */
  readonly answerMilliseconds: number;
  /** How long the first answer after a start may take; the script has to load. */
  readonly startMilliseconds: number;
  /** Starts in a row without an answer before giving up until the user asks again. */
  readonly attempts: number;
}

const DEFAULTS: SupervisorOptions = { answerMilliseconds: 2000, startMilliseconds: 15000, attempts: 3 };

/** A simulator that outlives the one it stands for. */
export interface Supervisor extends Simulator {
  simulate(request: SimulationRequest): Promise<SimulationResult>;
  status(): SupervisorStatus;
  subscribe(listener: () => void): () => void;
  /** Starts anew after giving up. */
  retry(): void;
}

interface Pending {
  readonly request: SimulationRequest;
  readonly resolve: (result: SimulationResult) => void;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Watches over a simulator that may fail to start, throw or die without a word. It is started anew and
 * given what it had not answered; nothing the user asked for is lost. After too many failures in a row
 * the requests wait until {@link Supervisor.retry}.
 */
export function createSupervisor(connect: Connect, options: Partial<SupervisorOptions> = {}): Supervisor {
  const { answerMilliseconds, startMilliseconds, attempts } = { ...DEFAULTS, ...options };
  const listeners = new Set<() => void>();
  const pending = new Set<Pending>();
  let status: SupervisorStatus = { kind: 'ready' };
  let connection: Connection | null = null;
  let generation = 0;
  let failures = 0;
  let answered = false;

  const tell = (next: SupervisorStatus): void => {
    status = next;
    for (const listener of listeners) listener();
  };

  const broke = (reason: string, of: number): void => {
    if (of !== generation) return;
    generation += 1;
    connection?.close();
    connection = null;
    answered = false;
    failures += 1;
    for (const each of pending) clearTimeout(each.timer);
    if (failures >= attempts) tell({ kind: 'failed', reason });
    else {
      tell({ kind: 'restarting', reason });
      start();
    }
  };

  const start = (): void => {
    const own = generation;
    try {
      connection = connect((reason) => broke(reason, own));
    } catch (cause) {
      broke(reasonOf(cause), own);
      return;
    }
    for (const each of pending) send(each);
  };

  const send = (each: Pending): void => {
    const own = generation;
    const allowed = answered ? answerMilliseconds : startMilliseconds;
    each.timer = setTimeout(() => broke('timeout', own), allowed);
    const ask = async (): Promise<void> => {
      const result = await connection?.simulator.simulate(each.request);
      if (own !== generation || !result) return;
      clearTimeout(each.timer);
      answered = true;
      failures = 0;
      pending.delete(each);
      if (status.kind !== 'ready') tell({ kind: 'ready' });
      each.resolve(result);
    };
    ask().catch((cause: unknown) => broke(reasonOf(cause), own));
  };

  return {
    simulate(request) {
      return new Promise((resolve) => {
        const each: Pending = { request, resolve };
        pending.add(each);
        if (status.kind === 'failed') return;
        if (connection) send(each);
        else start();
      });
    },
    status: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry() {
      if (status.kind !== 'failed') return;
      failures = 0;
      tell({ kind: 'restarting', reason: 'retry' });
      start();
    },
  };
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
