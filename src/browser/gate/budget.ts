/** How much a site may cost. */
export interface BudgetLimits {
  readonly maxRequests?: number;
  readonly maxBytes?: number;
}

/** What one site has used: requests of pages and own fetches, and bytes as they came over the line. */
export class Budget {
  readonly #limits: BudgetLimits;
  #requests = 0;
  #bytes = 0;

  constructor(limits: BudgetLimits) {
    this.#limits = limits;
  }

  addRequest(): void {
    this.#requests += 1;
  }

  /** A request that was counted and never left the browser. */
  refundRequest(): void {
    this.#requests -= 1;
  }

  addBytes(count: number): void {
    this.#bytes += count;
  }

  used(): { readonly requests: number; readonly bytes: number } {
    return { requests: this.#requests, bytes: this.#bytes };
  }

  /** What ran out, for people to read; undefined while there is some left. */
  spent(): string | undefined {
    const { maxRequests } = this.#limits;
    if (maxRequests !== undefined && this.#requests >= maxRequests)
      return `${this.#requests} of ${maxRequests} requests used`;
    return this.bytesSpent();
  }

  /** More was used than there was: the browser's requests are counted before they reach the gate. */
  overspent(): string | undefined {
    const { maxRequests } = this.#limits;
    if (maxRequests !== undefined && this.#requests > maxRequests)
      return `${this.#requests} of ${maxRequests} requests used`;
    return this.bytesSpent();
  }

  bytesSpent(): string | undefined {
    const { maxBytes } = this.#limits;
    return maxBytes !== undefined && this.#bytes >= maxBytes ? `${this.#bytes} of ${maxBytes} bytes used` : undefined;
  }
}
