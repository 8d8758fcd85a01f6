/** Runs one request at a time and keeps only the newest of those that wait. */
export interface NewestWins<Request> {
  /** Asks for a run. A request that is still waiting is dropped; a running one is let finish first. */
  ask(request: Request): void;
  /** True while a run is under way or waits. */
  isBusy(): boolean;
}

/**
 * Makes sure that answers arrive in the order of the questions and that every question that is not
 * overtaken is run exactly once.
 *
 * @param answer is given each finished run in order
 * @param fail is given what a run threw; the next request still runs
 */
export function createNewestWins<Request, Answer>(
  run: (request: Request) => Answer | Promise<Answer>,
  answer: (request: Request, answer: Answer) => void,
  fail: (request: Request, cause: unknown) => void,
): NewestWins<Request> {
  let running = false;
  let waiting: { readonly request: Request } | null = null;

  const start = async (first: Request): Promise<void> => {
    running = true;
    for (let next: { readonly request: Request } | null = { request: first }; next; next = taken()) {
      const { request } = next;
      try {
        answer(request, await run(request));
      } catch (cause) {
        fail(request, cause);
      }
    }
    running = false;
  };
  const taken = (): { readonly request: Request } | null => {
    const next = waiting;
    waiting = null;
    return next;
  };

  return {
    ask(request) {
      if (running) waiting = { request };
      else void start(request);
    },
    isBusy: () => running,
  };
}
