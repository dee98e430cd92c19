import type { LeftOutHost } from "../../model/capture.ts";

/**
 * Hosts other than the site's own that let its pages wait in vain. What they hold is not asked for any more, so that
 * each costs the site one wait; what was missed is told.
 */
export class LeftOut {
  readonly #kinds = new Map<string, Set<LeftOutHost["kinds"][number]>>();

  add(host: string, kind: LeftOutHost["kinds"][number]): void {
    const kinds = this.#kinds.get(host) ?? new Set();
    this.#kinds.set(host, kinds.add(kind));
  }

  hosts(): readonly LeftOutHost[] {
    return [...this.#kinds].map(([host, kinds]) => ({ host, kinds: [...kinds] }));
  }
}
