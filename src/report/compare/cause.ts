import type { Decision, Outcome } from "../../model/outcome.ts";
import { type Transition, transitionOf } from "./transition.ts";
import { type LookingPart, lookingDifferences, type WayOfLooking } from "./way-of-looking.ts";

/** Why a cell differs. */
export const CAUSES = [
  "site-changed",
  "criteria-changed",
  "tool-changed",
  "people-decided",
  "could-not-be-read",
  "cannot-be-separated",
] as const;
export type Cause = (typeof CAUSES)[number];

/** Why no single cause can be named: nothing was captured, or the two were not looked at in the same way. */
export type Inseparable = "scored-by-hand" | "no-captures" | LookingPart;

/** One cell of one scan: as published, and as today's tool judges its capture. */
export interface ComparedCell {
  readonly published: Outcome;
  readonly decision: Decision;
  /** Judged again; null where no capture was kept. */
  readonly again: {
    /** By the instrument the scan was made with; null when that does not have the criterion. */
    readonly own: Outcome | null;
    /** By the instrument of the newer of the two scans: the yardstick. */
    readonly yardstick: Outcome;
    /** Of the newer scan: by the instrument of the older, where that is another and has the criterion. */
    readonly byOlderCriteria?: Outcome | undefined;
    readonly looking: WayOfLooking;
  } | null;
}

export interface CellChange {
  readonly transition: Transition;
  /** Null when unchanged. */
  readonly cause: Cause | null;
  /** Why it cannot be separated. */
  readonly because: readonly Inseparable[];
  /** What changed as well, and would have been the cause if the other had not gone before. */
  readonly also: readonly Cause[];
}

/** Nothing is known to have changed: one of the two could not be determined, and neither tool nor criteria made it so. */
export function isUndetermined({ transition, cause }: CellChange): boolean {
  const open = transition === "now-undetermined" || transition === "was-undetermined";
  return cause === "could-not-be-read" || (open && cause === "cannot-be-separated");
}

const UNCHANGED: CellChange = { transition: "unchanged", cause: null, because: [], also: [] };

/**
 * What became of a cell, and the one cause of it (docs/comparison.md). A cell is unchanged when neither the published
 * outcomes differ nor those by one yardstick. Where two causes fit, the first of this order is given and the others
 * are told: people, could not be read, tool, criteria, site.
 */
export function compareCells(older: ComparedCell, newer: ComparedCell): CellChange {
  const [then, now] = byOneYardstick(older, newer);
  const publishedDiffers = older.published !== newer.published;
  if (!publishedDiffers && then === now) return UNCHANGED;
  const notAskedThen = then === "untested" && newer.published !== "untested";
  const transition = publishedDiffers
    ? transitionOf(notAskedThen ? then : older.published, newer.published)
    : transitionOf(then, now);
  const differences = whatKeepsThemApart(older, newer);
  if (older.again === null || newer.again === null)
    return { transition, cause: "cannot-be-separated", because: differences, also: [] };
  const [cause = "cannot-be-separated", ...also] = causesOf(older, newer, differences.length === 0);
  const because = [cause, ...also].includes("cannot-be-separated") ? differences : [];
  return { transition, cause, because, also };
}

/**
 * Both outcomes as judged now, by the newer instrument. Where one of the two cannot be judged again, the published ones
 * are all there is; what people decided stands, whatever the tool says of it now.
 */
export function byOneYardstick(older: ComparedCell, newer: ComparedCell): readonly [then: Outcome, now: Outcome] {
  if (older.again === null || newer.again === null) return [older.published, newer.published];
  const standing = (cell: ComparedCell, judged: Outcome) => (isByPeople(cell) ? cell.published : judged);
  return [standing(older, older.again.yardstick), standing(newer, newer.again.yardstick)];
}

/** Every cause that fits, the deciding one first. */
function causesOf(older: ComparedCell, newer: ComparedCell, alike: boolean): readonly Cause[] {
  const [then, now] = byOneYardstick(older, newer);
  const judged = judgingCauses(older, newer, then);
  const captured =
    then === now || (judged.includes("criteria-changed") && then === "untested")
      ? []
      : [captureCause(then, now, alike)];
  // What the published outcomes hide lies between the captures: by one yardstick nothing else is left.
  const published = older.published !== newer.published || then === "untested";
  const causes: readonly (Cause | false)[] = [
    (isByPeople(older) || isByPeople(newer)) && "people-decided",
    isUnread(older, then, newer, now) && "could-not-be-read",
    ...(published ? [...judged, ...captured] : [...captured, ...judged]),
    needsNewCriteria(newer) && "criteria-changed",
  ];
  return [...new Set(causes.filter((cause) => cause !== false))];
}

/** The old capture judged again: different by its own instrument, the tool changed; by the newer one only, the criteria. */
function judgingCauses(older: ComparedCell, newer: ComparedCell, then: Outcome): readonly Cause[] {
  const tool = isJudgedOtherwise(older) || isJudgedOtherwise(newer);
  const criteria = !isByPeople(older) && older.again?.own !== then;
  return [...(tool ? ["tool-changed" as const] : []), ...(criteria ? ["criteria-changed" as const] : [])];
}

/** By the older criteria the newer capture would not give this outcome: they had a part in it, whatever else changed. */
function needsNewCriteria(newer: ComparedCell): boolean {
  const byOlder = newer.again?.byOlderCriteria;
  if (byOlder === undefined || isOpen(byOlder) || isByPeople(newer)) return false;
  return byOlder !== newer.again?.yardstick;
}

function isJudgedOtherwise(cell: ComparedCell): boolean {
  const { published, again } = cell;
  return !isByPeople(cell) && again !== null && again.own !== null && again.own !== published;
}

function captureCause(then: Outcome, now: Outcome, alike: boolean): Cause {
  if (isOpen(then) || isOpen(now)) return "could-not-be-read";
  return alike ? "site-changed" : "cannot-be-separated";
}

/** Published as open, and open again when judged now. */
function isUnread(older: ComparedCell, then: Outcome, newer: ComparedCell, now: Outcome): boolean {
  return (isOpen(newer.published) && isOpen(now)) || (older.published === "cantTell" && then === "cantTell");
}

function isOpen(outcome: Outcome): boolean {
  return outcome === "cantTell" || outcome === "untested";
}

/** A confirmed cell is as the tool proposed it: only a correction or a settled difference is the people's doing. */
export function isByPeople({ decision }: Pick<ComparedCell, "decision">): boolean {
  return decision === "overruled" || decision === "settled";
}

function whatKeepsThemApart(older: ComparedCell, newer: ComparedCell): readonly Inseparable[] {
  if (older.again !== null && newer.again !== null) return lookingDifferences(older.again.looking, newer.again.looking);
  const bare = [older, newer].filter(({ again }) => again === null);
  return [bare.some(({ decision }) => decision === "imported") ? "scored-by-hand" : "no-captures"];
}
