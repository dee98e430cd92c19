import type { ConsentRefusal } from "../tab.ts";
import { consentRules } from "./consent-rules.ts";
import type { Screen } from "./screen.ts";
import { WorldGone } from "./worlds.ts";

/** How long a rule may take from finding its software to having refused, in milliseconds. */
const REFUSE_MS = 8_000;
/** How long to wait for the first word of the script, and for the layer of software that is there. */
const FIND_MS = 1_500;
const LISTEN_MS = 200;
const MOST_FRAMES = 4;

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly code?: string;
  readonly cmp?: string;
  readonly result?: boolean;
  readonly state?: { readonly lifecycle: string };
}

/**
 * Has the rules of autoconsent look at the page and its frames, and refuses what they find. `found` is called before
 * anything is clicked. Null when no rule knows what is shown. The rules run in the isolated world; the few that ask the
 * consent software itself run a fixed expression of theirs in the page's own, whose answer is believed in nothing else.
 */
export async function refuseConsent(screen: Screen, found: () => Promise<unknown>): Promise<ConsentRefusal | null> {
  let announced: Promise<unknown> | undefined;
  const once = (): Promise<unknown> => {
    announced ??= found();
    return announced;
  };
  const frames = [screen.visits.mainFrame, ...(await shownFrames(screen))];
  const tried = await Promise.all(frames.map((frame) => refuseIn(screen, frame, once).catch(() => null)));
  const results = tried.filter((result) => result !== null);
  return results.find(({ outcome }) => outcome === "refused") ?? results[0] ?? null;
}

async function refuseIn(screen: Screen, frame: string, found: () => Promise<unknown>): Promise<ConsentRefusal | null> {
  const { script } = consentRules();
  await screen.worlds.runIn(frame, listen, null);
  await screen.worlds.load(frame, script);
  const talk: Talk = { screen, frame, found, rule: null, deadline: Date.now() + FIND_MS };
  try {
    while (Date.now() < talk.deadline) {
      for (const message of await screen.worlds.runIn(frame, heard, LISTEN_MS)) {
        const end = await answer(talk, message);
        if (end !== undefined) return end;
      }
    }
  } catch (error) {
    // Having been refused, some software loads the page again, or takes its frame away.
    if (!(error instanceof WorldGone) || talk.rule === null) throw error;
    return { outcome: "refused", rule: talk.rule };
  }
  return talk.rule === null ? null : { outcome: "failed", rule: talk.rule };
}

/** What was said so far with the script in one frame. */
interface Talk {
  readonly screen: Screen;
  readonly frame: string;
  readonly found: () => Promise<unknown>;
  rule: string | null;
  deadline: number;
}

/** Answers one message of the script; how it ended, once it has. */
async function answer(talk: Talk, message: Message): Promise<ConsentRefusal | null | undefined> {
  const { screen, frame } = talk;
  const give = (answered: object): Promise<unknown> => screen.worlds.runIn(frame, receive, answered);
  switch (message.type) {
    case "init": {
      const url = await screen.worlds.runIn(frame, addressOf, null);
      await give(consentRules().answerFor(url, frame === screen.visits.mainFrame));
      return undefined;
    }
    case "eval":
      await give({ type: "evalResp", id: message.id, result: await evalInPage(screen, frame, message.code ?? "") });
      return undefined;
    case "cmpDetected":
      talk.deadline = Math.max(talk.deadline, Date.now() + FIND_MS);
      return undefined;
    case "popupFound":
      if (talk.rule !== null) return undefined;
      talk.rule = message.cmp ?? "";
      await talk.found();
      talk.deadline = Date.now() + REFUSE_MS;
      await give({ type: "optOut" });
      return undefined;
    case "optOutResult":
      if (talk.rule === null) return undefined;
      return { outcome: message.result === true ? "refused" : "failed", rule: talk.rule };
    default:
      return message.state?.lifecycle === "nothingDetected" ? null : undefined;
  }
}

async function shownFrames(screen: Screen): Promise<readonly string[]> {
  const { frameTree } = await screen.cdp.send("Page.getFrameTree");
  const ids = (frameTree.childFrames ?? []).map(({ frame }) => frame.id);
  const shown = await Promise.all(ids.map((id) => screen.frameShown(id).catch(() => false)));
  return ids.filter((_, at) => shown[at]).slice(0, MOST_FRAMES);
}

/** A fixed expression of a rule, in the page's own world: the consent software's functions live there. */
async function evalInPage(screen: Screen, frame: string, code: string): Promise<boolean> {
  try {
    const objectId = await documentOf(screen, frame);
    const { result } = await screen.cdp.send("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration: `function () { return (${code}) ? true : false; }`,
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value === true;
  } catch {
    return false;
  }
}

/** A handle in the page's own world of the frame. */
async function documentOf({ cdp, visits }: Screen, frame: string): Promise<string> {
  if (frame === visits.mainFrame) {
    const { result } = await cdp.send("Runtime.evaluate", { expression: "document" });
    if (result.objectId !== undefined) return result.objectId;
  }
  const { backendNodeId } = await cdp.send("DOM.getFrameOwner", { frameId: frame });
  const { node } = await cdp.send("DOM.describeNode", { backendNodeId });
  const inside = node.contentDocument?.backendNodeId;
  const { object } = await cdp.send("DOM.resolveNode", inside === undefined ? {} : { backendNodeId: inside });
  return object.objectId ?? "";
}

// What follows runs inside the page, in the isolated world that the script is loaded into.

interface Listening {
  quickscanHeard?: { readonly messages: Message[]; wake: () => void };
  autoconsentSendMessage?: (message: Message) => Promise<void>;
  autoconsentReceiveMessage?: (message: object) => Promise<void>;
}

function listen(_: null): void {
  const here = globalThis as Listening;
  const heard = { messages: [] as Message[], wake: () => {} };
  here.quickscanHeard = heard;
  delete here.autoconsentReceiveMessage;
  here.autoconsentSendMessage = (message) => {
    // Its state is one object that goes on changing.
    heard.messages.push(structuredClone(message));
    heard.wake();
    return Promise.resolve();
  };
}

async function heard(waitMs: number): Promise<Message[]> {
  const heard = (globalThis as Listening).quickscanHeard;
  if (!heard) return [];
  if (heard.messages.length === 0) {
    await new Promise<void>((resolve) => {
      heard.wake = resolve;
      setTimeout(resolve, waitMs);
    });
  }
  return heard.messages.splice(0);
}

/** The script goes on by itself: its end is told in a message. */
function receive(message: object): void {
  void (globalThis as Listening).autoconsentReceiveMessage?.(message).catch(() => undefined);
}

function addressOf(_: null): string {
  return location.href;
}
