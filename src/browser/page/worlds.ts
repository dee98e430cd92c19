import { randomBytes } from "node:crypto";
import type { CDPSession } from "playwright";
import type { PageFunction, PageParts } from "../page-function.ts";
import { deepQuery } from "./deep-query.ts";

/** The page gave way to another one (or its frame did) while it was being read. */
export class WorldGone extends Error {
  constructor() {
    super("the document was replaced while it was being read");
    this.name = "WorldGone";
  }
}

/** The selector of a frame matches no frame. */
export class NoSuchFrame extends Error {
  constructor(selector: string) {
    super(`no frame at ${selector}`);
    this.name = "NoSuchFrame";
  }
}

const WORLD = "quickscan";

/**
 * Isolated worlds, one in every frame: they see the document, but not what the page did to its own built-ins.
 * Each is marked at birth with a word that the page cannot know, so that code never runs in the page's own world, even
 * when a navigation comes in between.
 */
export class Worlds {
  readonly #cdp: CDPSession;
  readonly #mainFrame: () => string;
  readonly #mark = `q${randomBytes(12).toString("hex")}`;
  readonly #contexts = new Map<string, number>();

  constructor(cdp: CDPSession, mainFrame: () => string) {
    this.#cdp = cdp;
    this.#mainFrame = mainFrame;
  }

  async prepare(): Promise<void> {
    this.#cdp.on("Page.frameNavigated", ({ frame }) => {
      if (frame.parentId === undefined) this.#contexts.clear();
      else this.#contexts.delete(frame.id);
    });
    await this.#cdp.send("Page.addScriptToEvaluateOnNewDocument", {
      source: `globalThis.${this.#mark} = 1`,
      worldName: WORLD,
    });
  }

  /** Runs the function once in the page, or in the frame that the selector names; rejects with `WorldGone`. */
  async run<A, R, P extends PageParts>(fn: PageFunction<A, R, P>, argument: A, frame?: string): Promise<R> {
    const frameId = frame === undefined ? this.#mainFrame() : await this.frameAt(frame);
    return this.runIn(frameId, fn, argument);
  }

  async runIn<A, R, P extends PageParts>(frameId: string, fn: PageFunction<A, R, P>, argument: A): Promise<R> {
    const value = await this.#evaluate(frameId, callOf(fn, argument));
    return JSON.parse(String(value)) as R;
  }

  /** Runs the script of a package in the isolated world of a frame. */
  async load(frameId: string, script: string): Promise<void> {
    await this.#evaluate(frameId, `(() => { ${script}\n })()`);
  }

  /** The id of the frame at a selector; ` >>> ` goes into the frame before it. */
  async frameAt(selector: string): Promise<string> {
    let frameId = this.#mainFrame();
    for (const step of selector.split(" >>> ")) {
      const owner = await this.#element(frameId, step);
      const { node } = await this.#cdp.send("DOM.describeNode", { objectId: owner });
      const inner = node.contentDocument?.frameId ?? node.frameId;
      if (inner === undefined || inner === frameId) throw new NoSuchFrame(selector);
      frameId = inner;
    }
    return frameId;
  }

  async #element(frameId: string, selector: string): Promise<string> {
    const expression = `(${deepQuery.toString()})(${JSON.stringify(selector)})[0]`;
    const { result, exceptionDetails } = await this.#send(frameId, this.#guarded(expression), false);
    if (exceptionDetails !== undefined || result.objectId === undefined) throw new NoSuchFrame(selector);
    return result.objectId;
  }

  async #evaluate(frameId: string, expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#send(frameId, this.#guarded(expression), true);
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  /** Nothing runs where the mark is missing. `__name` is a helper that some compilers put into functions. */
  #guarded(expression: string): string {
    return `(() => { if (globalThis.${this.#mark} !== 1) return "${this.#mark}"; const __name = (f) => f; return ${expression}; })()`;
  }

  async #send(frameId: string, expression: string, returnByValue: boolean) {
    const contextId = await this.#context(frameId);
    try {
      const answer = await this.#cdp.send("Runtime.evaluate", {
        expression,
        contextId,
        returnByValue,
        awaitPromise: true,
      });
      if (answer.result.value !== this.#mark) return answer;
    } catch (error) {
      if (!isGone(error)) throw error;
    }
    this.#contexts.delete(frameId);
    throw new WorldGone();
  }

  async #context(frameId: string): Promise<number> {
    const known = this.#contexts.get(frameId);
    if (known !== undefined) return known;
    try {
      const { executionContextId } = await this.#cdp.send("Page.createIsolatedWorld", { frameId, worldName: WORLD });
      this.#contexts.set(frameId, executionContextId);
      return executionContextId;
    } catch (error) {
      throw isGone(error) ? new WorldGone() : error;
    }
  }
}

/** Result as JSON text: what comes back is plain data, however the page is made. */
function callOf<A, R, P extends PageParts>(fn: PageFunction<A, R, P>, argument: A): string {
  const json = JSON.stringify(argument) ?? "undefined";
  const { run, parts } = typeof fn === "function" ? { run: fn, parts: {} } : fn;
  const sources = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`);
  const call = `(${run.toString()})(${json}, { ${sources.join(", ")} })`;
  return `Promise.resolve(${call}).then((out) => JSON.stringify(out === undefined ? null : out))`;
}

function isGone(error: unknown): boolean {
  const message = error instanceof Error ? error.message : "";
  return /Cannot find context|context was destroyed|Inspected target navigated|No frame (for|with) given id|Frame with the given id|Promise was collected/i.test(
    message,
  );
}
