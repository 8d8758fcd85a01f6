/** Runs one request at a time and keeps only the newest of those that wait. */
export interface NewestWins<Request> {
  /** Asks for a run. A request that is still waiting is dropped; a running one is let finish first. */
  ask(request: Request): void;
  /** Takes all questions back: what waits is not run, and what runs gives no answer any more. */
  forget(): void;
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
  let forgotten = 0;
  let waiting: { readonly request: Request } | null = null;

  const start = async (first: Request): Promise<void> => {
    running = true;
    for (let next: { readonly request: Request } | null = { request: first }; next; next = taken()) {
      const { request } = next;
      const before = forgotten;
      try {
        const answered = await run(request);
        if (before === forgotten) answer(request, answered);
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
    forget() {
      forgotten += 1;
      waiting = null;
    },
  };
}
