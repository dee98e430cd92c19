import type { Tab } from "../browser/tab.ts";
import type { CaptureSettings } from "../model/capture.ts";
import type { Emit } from "../model/event.ts";
import type { Site } from "../model/site.ts";
import type { Language } from "../model/text.ts";
import type { Plan } from "./plan.ts";
import type { Politeness } from "./politeness.ts";
import type { Recorder } from "./recorder.ts";
import type { RobotsRules } from "./robots.ts";

/** What every step of one site's capture works with. */
export interface Run {
  readonly site: Site;
  readonly tab: Tab;
  readonly plan: Plan;
  readonly settings: CaptureSettings;
  readonly politeness: Politeness;
  readonly recorder: Recorder;
  readonly robots: RobotsRules;
  /** Of the captions that are drawn. */
  readonly language: Language;
  readonly emit: Emit;
  /** True when the scan was asked to stop: the step under way is finished, no further one begins. */
  readonly stopped: () => boolean;
}
