import type { UnseenPlace } from "../../model/capture.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { classifyField } from "./classify.ts";
import { type Findings, note, unseenAt } from "./findings.ts";
import type { FoundFunction } from "./functions.ts";

const MOST_HIDDEN = 3;

/** Fields of the home page that are there and not in view, and come into view when the mouse is held over their place. */
export async function holdMouseOver(findings: Findings): Promise<void> {
  const { run, crawl } = findings;
  const fields = (crawl.pages[0]?.seen.fields ?? []).filter(
    (field) => !field.visible && classifyField(field).kind === "search",
  );
  const found: FoundFunction[] = [];
  const unseen: UnseenPlace[] = [];
  for (const { selector, label } of fields.slice(0, MOST_HIDDEN)) {
    if (run.stopped()) break;
    const hover = async (): Promise<void> => {
      await run.tab.hover({ selector });
    };
    const shown = await bringIntoView(run, crawl.home.url, [hover], []);
    found.push(...shown.functions);
    if (shown.unseen !== null) unseen.push(unseenAt(crawl.home.url, label, shown.unseen));
  }
  note(findings, "under the mouse", fields.length === 0 ? [] : [crawl.home.url], found, { unseen });
}
