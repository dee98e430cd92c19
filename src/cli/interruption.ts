import { EXIT } from "./exit-code.ts";

export interface Interruption {
  readonly signal: AbortSignal;
  /** From here on Ctrl-C does what it does by default. */
  ignore(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The first Ctrl-C (or end asked by the system) aborts the signal, the second ends the process at once. */
export function listenForInterruption(onFirst: () => void): Interruption {
  const controller = new AbortController();
  const handler = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
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
