import type { Frame } from "../evidence/frame/frame.ts";
import type { Capture } from "../model/capture.ts";
import type { PageStore } from "./pages.ts";
import type { ContentSelection } from "./selection.ts";

/** One capture with its pages opened, its selection read, and the frame of the site known. */
export interface SiteUnderJudgement {
  readonly capture: Capture;
  readonly pages: PageStore;
  readonly selection: ContentSelection;
  readonly frame: Frame;
}
