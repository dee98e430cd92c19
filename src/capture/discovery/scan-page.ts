import type { PageSeen } from "./page-seen.ts";
import { choiceGroupsOfPage } from "./scan/choice-groups.ts";
import { choicesOfPage } from "./scan/choices.ts";
import { clickablesOfPage } from "./scan/clickables.ts";
import { columnsOfPage } from "./scan/columns.ts";
import { facetsOfPage } from "./scan/facets.ts";
import { fieldsOfPage } from "./scan/fields.ts";
import { formsOfPage } from "./scan/forms.ts";
import { madeControlsOfPage } from "./scan/made-controls.ts";
import { placesOfPage } from "./scan/places.ts";
import { selectorsOfPage } from "./scan/selectors.ts";
import { standInsOfPage } from "./scan/stand-ins.ts";
import { treeOfPage } from "./scan/tree.ts";
import { wordsOfPage } from "./scan/words.ts";

const PARTS = {
  treeOfPage,
  wordsOfPage,
  selectorsOfPage,
  placesOfPage,
  columnsOfPage,
  formsOfPage,
  standInsOfPage,
  fieldsOfPage,
  clickablesOfPage,
  facetsOfPage,
  madeControlsOfPage,
  choiceGroupsOfPage,
  choicesOfPage,
};

/** Looks over the page for everything a search function could consist of; reports what is there without judging it. */
export const SCAN_PAGE = { run: scanPage, parts: PARTS };

/** Runs inside the page (isolated world): self-contained but for its parts, which go into the page with it. */
function scanPage(_: null, parts: typeof PARTS): PageSeen {
  const tree = parts.treeOfPage();
  const elements = tree.everyElement(document);
  const words = { ...tree, ...parts.wordsOfPage(tree) };
  const read = { ...words, ...parts.selectorsOfPage(), ...parts.placesOfPage(words) };
  const controls = {
    ...read,
    ...parts.columnsOfPage(read),
    ...parts.formsOfPage(read),
    ...parts.standInsOfPage(elements, read),
    ...parts.facetsOfPage(read),
    ...parts.madeControlsOfPage(read),
  };
  const fields = parts.fieldsOfPage(controls);
  const { isClickable, describeOpener, isSearchLink } = parts.clickablesOfPage({ ...read, ...fields });
  const { choiceGroups, isListOpener } = parts.choiceGroupsOfPage(controls);
  const { describeChoice } = parts.choicesOfPage(controls);
  return {
    fields: elements.filter(fields.isField).slice(0, 60).map(fields.describeField),
    openers: elements
      .filter(isClickable)
      .map(describeOpener)
      .filter((opener) => opener !== null)
      .slice(0, 40),
    choices: [
      ...choiceGroups(elements).flatMap((group) => describeChoice(group) ?? []),
      ...elements.filter(isListOpener).flatMap((opener) => describeChoice([opener], opener) ?? []),
    ].slice(0, 12),
    searchLinks: elements
      .filter(isSearchLink)
      .slice(0, 10)
      .map((link) => ({ url: (link as HTMLAnchorElement).href, label: read.nameOf(link) })),
    frames: elements
      .filter((element) => element.tagName === "IFRAME" && read.isVisible(element))
      .slice(0, 10)
      .map(read.selectorOf),
  };
}
