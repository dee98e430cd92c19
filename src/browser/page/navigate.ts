import type { CaptureFailure } from "../../model/reason.ts";
import { DeadlineError, succeeds, withDeadline } from "../deadline.ts";
import { BrowserFailure, type Visit } from "../tab.ts";
import { loaded } from "./loaded.ts";
import type { Screen } from "./screen.ts";

/** After the document itself has come, its pictures and scripts get this long; then it is read as it stands. */
const LOAD_CAP_MS = 15_000;
const LEAVE_CAP_MS = 2_000;

/**
 * Shows an address and waits for the load event, capped. Rejects with `BrowserFailure` when no document could be shown;
 * an error page of the site (404, 503) is a document.
 */
export async function navigate(screen: Screen, url: string, timeoutMs: number): Promise<Visit> {
  const started = Date.now();
  if (isOnPageShown(screen, url)) await leave(screen, timeoutMs);
  const answer = await begin(screen, url, timeoutMs);
  if (answer.loaderId === undefined) return screen.visits.shown();
  const load = screen.visits.load(answer.loaderId);
  if (load?.refused === true) throw new BrowserFailure("blocked", "refused by the gate");
  if (answer.errorText === "net::ERR_HTTP_RESPONSE_CODE_FAILURE" && load !== undefined) return load;
  if (answer.errorText !== undefined && answer.errorText !== "") throw failureOf(answer.errorText, load);
  if (load !== undefined && isDocumentViewer(load)) throw notAPage(load);
  const left = Math.min(LOAD_CAP_MS, timeoutMs - (Date.now() - started));
  await loaded(screen, answer.loaderId, Math.max(0, left));
  return screen.visits.shown();
}

/**
 * The address differs by its fragment alone from what is shown. Scripts that show pages by the fragment would add this
 * one to what they showed before: it is opened anew, as for whoever comes from elsewhere.
 */
function isOnPageShown(screen: Screen, url: string): boolean {
  return url.includes("#") && screen.visits.shown().finalUrl.split("#")[0] === url.split("#")[0];
}

/** A browser that is asked for the next document before the blank one is shown may never begin with it. */
async function leave(screen: Screen, timeoutMs: number): Promise<void> {
  const { loaderId } = await begin(screen, "about:blank", timeoutMs);
  if (loaderId !== undefined) await screen.visits.loadedWithin(loaderId, LEAVE_CAP_MS);
}

async function begin(screen: Screen, url: string, timeoutMs: number) {
  try {
    return await withDeadline(
      screen.cdp.send("Page.navigate", { url, transitionType: "typed" }),
      timeoutMs,
      `opening ${url}`,
    );
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    // A browser that cannot even stop loading hangs; whoever called sees that by the second deadline.
    if (!(await succeeds(screen.cdp.send("Page.stopLoading"), 1_000))) throw error;
    throw new BrowserFailure("timeout", error.message);
  }
}

function failureOf(errorText: string, load: Visit | undefined): BrowserFailure {
  const code = errorText.replace("net::", "");
  if (code === "ERR_ABORTED" && load !== undefined && load.status !== null) return notAPage(load);
  return new BrowserFailure(REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? "unreachable", code);
}

/** Chrome shows a PDF in a viewer of its own, a headless shell refuses it: the same answer for both. */
function isDocumentViewer({ contentType }: Visit): boolean {
  return /^application\/(x-)?pdf/i.test(contentType);
}

function notAPage({ contentType, status }: Visit): BrowserFailure {
  return new BrowserFailure("http-error", `no page but ${contentType || "nothing"} (status ${status})`);
}

/** Error codes of the network stack that mean something else than "unreachable". */
const REASONS: readonly (readonly [RegExp, CaptureFailure])[] = [
  [/TIMED_OUT/, "timeout"],
  [/BLOCKED|UNSAFE_PORT|DISALLOWED|UNKNOWN_URL_SCHEME/, "blocked"],
  [/ABORTED/, "http-error"],
  [/TOO_MANY_REDIRECTS/, "http-error"],
];
