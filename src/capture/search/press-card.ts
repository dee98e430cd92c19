import { BrowserFailure } from "../../browser/tab.ts";
import type { Result } from "../../evidence/results/result.ts";
import type { TargetRecord } from "../../model/capture.ts";
import { complete, stateOf } from "./operate.ts";
import { askAgain, findPressable, type Offering } from "./press-result.ts";

const MORE_MS = 3_000;
/** Less than this many characters is no more than a count, or a mark that something was chosen. */
const LEAST_MORE = 40;

/**
 * Presses a row or card without a link, to see whether it holds more than it says. What leads to a page of its own is
 * opened (`captured`); what unfolds on the page itself is not read, and said to be left unopened (`failed`); where
 * nothing comes, the card has said all (`notRequested`). `left`: the answer has to be asked for again first.
 */
export async function pressCard(offering: Offering, { text }: Result, left: boolean): Promise<TargetRecord> {
  const { run, recipe, targets } = offering;
  const unopened = (detail: string): TargetRecord => ({
    url: recipe.page,
    pressed: text,
    page: { status: "failed", reason: "http-error", detail },
  });
  try {
    if (left) await askAgain(offering);
    const card = await findPressable(offering, text);
    if (card === null) return unopened("it can be pressed, and was not found again");
    const before = await stateOf(run.tab);
    const shown = await run.tab.read(linesShown, null, recipe.frame);
    run.tab.listen();
    await run.tab.click(card);
    await complete(run.tab, before, MORE_MS);
    const url = run.tab.address();
    if (url !== before.address) return { ...(await targets.open(url)), pressed: text };
    const known = new Set(shown);
    const more = (await run.tab.read(linesShown, null, recipe.frame)).filter((line) => !known.has(line));
    if (more.join("").length >= LEAST_MORE) return unopened("it shows more on the page itself when it is pressed");
    return { url: recipe.page, pressed: text, page: { status: "notRequested" } };
  } catch (error) {
    if (error instanceof BrowserFailure) return unopened(error.message);
    throw error;
  }
}

/** Runs inside the page. */
function linesShown(_: null): string[] {
  return (document.body?.innerText ?? "").split("\n").map((line) => line.trim());
}
