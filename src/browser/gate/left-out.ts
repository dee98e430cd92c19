import type { LeftOutHost } from "../../model/capture.ts";
import { GateError, type Resolve } from "./resolve.ts";

type Kind = LeftOutHost["kinds"][number];

/**
 * Hosts other than the site's own that let its pages wait in vain. Nothing is asked of them any more, so that each
 * costs the site one wait; what was missed is told.
 */
export class LeftOut {
  readonly #kinds = new Map<string, Set<Kind>>();
  readonly #refused = new Set<string>();

  /** `host` as in `URL.host`: with the port where it is not the usual one. */
  add(host: string, kind: Kind): void {
    this.tell(host, kind);
    this.#refused.add(host);
  }

  /** What failed by itself is told, and may be asked for again. */
  tell(host: string, kind: Kind): void {
    const kinds = this.#kinds.get(host) ?? new Set();
    this.#kinds.set(host, kinds.add(kind));
  }

  /** Whose parts are not asked for. */
  refused(): readonly string[] {
    return [...this.#refused];
  }

  hosts(): readonly LeftOutHost[] {
    return [...this.#kinds].map(([host, kinds]) => ({ host, kinds: [...kinds] }));
  }

  /** Refuses them before anything is resolved. */
  refusing(resolve: Resolve): Resolve {
    return async (host, port) => {
      const names = port === 80 || port === 443 ? [host, `${host}:${port}`] : [`${host}:${port}`];
      if (names.some((name) => this.#refused.has(name)))
        throw new GateError("blocked", `${host} let a page wait in vain and is left out`);
      return resolve(host, port);
    };
  }
}
