/** A call that did not end in time. The work itself may still be going on; whoever catches this has to end it. */
export class DeadlineError extends Error {
  constructor(what: string, ms: number) {
    super(`${what} took longer than ${ms} ms`);
    this.name = "DeadlineError";
  }
}

/** The outcome of the work, or `DeadlineError` after `ms` milliseconds; a late failure of the work is swallowed. */
export async function withDeadline<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(what, ms)), ms);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** True when the work succeeded in time. For attempts whose failure is itself the answer. */
export async function succeeds(work: Promise<unknown>, ms: number): Promise<boolean> {
  try {
    await withDeadline(work, ms, "attempt");
    return true;
  } catch {
    return false;
  }
}
