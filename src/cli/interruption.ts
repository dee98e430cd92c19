import { EXIT } from "./exit-code.ts";

export interface Interruption {
  readonly signal: AbortSignal;
  /** From here on Ctrl-C does what it does by default. */
  ignore(): void;
}

const ONE_PRESS_MS = 500;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The first Ctrl-C (or end asked by the system) aborts the signal, the second ends the process at once. */
export function listenForInterruption(onFirst: () => void): Interruption {
  const controller = new AbortController();
  let firstAt = 0;
  const handler = (): void => {
    if (controller.signal.aborted) {
      // One Ctrl-C can reach the process twice: from the terminal, and from the program that started it.
      if (performance.now() - firstAt > ONE_PRESS_MS) process.exit(EXIT.interrupted);
      return;
    }
    firstAt = performance.now();
    controller.abort();
    onFirst();
  };
  for (const signal of SIGNALS) process.on(signal, handler);
  return {
    signal: controller.signal,
    ignore: () => {
      for (const signal of SIGNALS) process.off(signal, handler);
    },
  };
}
