import type { CDPSession } from "playwright";
import { GATE_HEADER } from "../gate/headers.ts";
import type { Visit } from "../tab.ts";

interface Load {
  readonly requestedUrl: string;
  url: string;
  status: number | null;
  contentType: string;
  retryAfterSeconds?: number;
  /** The answer came from the gate, not from the site. */
  refused: boolean;
}

const BLANK: Visit = {
  requestedUrl: "about:blank",
  finalUrl: "about:blank",
  status: null,
  contentType: "",
  loadedWhole: true,
};

/** Keeps account of the document that is shown, whoever led there: an address, a click, a script or a redirect. */
export class Visits {
  readonly #loads = new Map<string, Load>();
  readonly #gone = new Set<string>();
  /** Documents whose line broke off: what is shown of them is not whole, and no load event may ever come. */
  readonly #broken = new Set<string>();
  readonly #waiting = new Set<() => void>();
  #mainFrame = "";
  #shown: Visit = BLANK;
  #loader = "";
  #loaded = true;
  #parsed = true;

  async watch(cdp: CDPSession): Promise<void> {
    const { frameTree } = await cdp.send("Page.getFrameTree");
    this.#mainFrame = frameTree.frame.id;
    this.#loader = frameTree.frame.loaderId;
    cdp.on("Network.requestWillBeSent", (event) => {
      if (event.type !== "Document" || event.frameId !== this.#mainFrame) return;
      const known = this.#loads.get(event.loaderId);
      if (known !== undefined) known.url = event.request.url;
      else
        this.#loads.set(event.loaderId, {
          requestedUrl: event.request.url,
          url: event.request.url,
          status: null,
          contentType: "",
          refused: false,
        });
    });
    cdp.on("Network.responseReceived", ({ loaderId, frameId, type, response }) => {
      const load = this.#loads.get(loaderId);
      if (load === undefined || type !== "Document" || frameId !== this.#mainFrame) return;
      load.url = response.url;
      load.status = response.status;
      load.contentType = response.headers["content-type"] ?? response.headers["Content-Type"] ?? response.mimeType;
      const wait = waitAsked(response.headers["retry-after"] ?? response.headers["Retry-After"], Date.now());
      if (wait !== null) load.retryAfterSeconds = wait;
      load.refused = response.url.startsWith("http:") && GATE_HEADER in response.headers;
    });
    cdp.on("Page.frameNavigated", ({ frame }) => {
      if (frame.id === this.#mainFrame)
        this.#commit(frame.loaderId, frame.unreachableUrl ?? frame.url + (frame.urlFragment ?? ""));
    });
    cdp.on("Page.navigatedWithinDocument", ({ frameId, url }) => {
      if (frameId === this.#mainFrame) this.#shown = { ...this.#shown, finalUrl: url };
    });
    cdp.on("Page.domContentEventFired", () => {
      this.#parsed = true;
    });
    cdp.on("Page.loadEventFired", () => {
      this.#loaded = true;
      for (const wake of this.#waiting) wake();
    });
    cdp.on("Network.loadingFailed", ({ requestId }) => {
      if (this.#loads.has(requestId)) this.#broken.add(requestId);
      for (const wake of this.#waiting) wake();
    });
  }

  get mainFrame(): string {
    return this.#mainFrame;
  }

  /** Changes with every new document. */
  get loader(): string {
    return this.#loader;
  }

  shown(): Visit {
    const load = this.#loads.get(this.#loader);
    const answer =
      load === undefined ? {} : { requestedUrl: load.requestedUrl, status: load.status, contentType: load.contentType };
    return { ...this.#shown, ...answer, ...waitOf(load), loadedWhole: this.#isWhole() };
  }

  /** What is known of a load that may never have been shown. */
  load(loader: string): (Visit & { readonly refused: boolean }) | undefined {
    const load = this.#loads.get(loader);
    if (load === undefined) return undefined;
    const { requestedUrl, url, status, contentType, refused } = load;
    return {
      requestedUrl,
      finalUrl: url,
      status,
      contentType,
      ...waitOf(load),
      loadedWhole: loader === this.#loader && this.#isWhole(),
      refused,
    };
  }

  /** Addresses of loads that are not shown (yet): the youngest first. */
  asked(): readonly string[] {
    return [...this.#loads.values()].reverse().map(({ url }) => url);
  }

  /** Waits until the document of this loader, or a later one, is shown and loaded; true when that came within `ms`. */
  async loadedWithin(loader: string, ms: number): Promise<boolean> {
    const deadline = Date.now() + ms;
    while (!this.#isLoaded(loader)) {
      const left = deadline - Date.now();
      if (left <= 0 || this.#broken.has(loader)) return false;
      await this.#change(left);
    }
    return true;
  }

  /** The line broke off: no load event may ever come. */
  isBroken(loader: string): boolean {
    return this.#broken.has(loader);
  }

  /** The document that is shown is all there, with its scripts; only what they and it refer to may be missing. */
  isParsed(): boolean {
    return this.#parsed;
  }

  /** What the load event still waits for says nothing. */
  countAsLoaded(): void {
    this.#loaded = true;
  }

  #isWhole(): boolean {
    return this.#loaded && !this.#broken.has(this.#loader);
  }

  #isLoaded(loader: string): boolean {
    return this.#loaded && (this.#loader === loader || this.#gone.has(loader));
  }

  #change(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#waiting.add(wake);
    });
  }

  #commit(loader: string, url: string): void {
    if (loader !== this.#loader) {
      this.#loads.delete(this.#loader);
      this.#gone.add(this.#loader);
    }
    this.#loader = loader;
    this.#loaded = false;
    this.#parsed = false;
    this.#shown = { requestedUrl: url, finalUrl: url, status: null, contentType: "", loadedWhole: false };
  }
}

function waitOf(load: Load | undefined): Pick<Visit, "retryAfterSeconds"> {
  return load?.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: load.retryAfterSeconds };
}

/** Seconds, or a date (RFC 9110, 10.2.3); null when the header is absent or says nothing. */
export function waitAsked(retryAfter: string | undefined, now: number): number | null {
  const text = retryAfter?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
