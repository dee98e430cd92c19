import { ADDRESSES } from "./addresses.ts";
import { CARDS } from "./cards.ts";
import { DATABASES } from "./databases.ts";
import { FIELDS } from "./fields.ts";
import { FILTERS } from "./filters.ts";
import { FORMS } from "./forms.ts";
import { HOVERING } from "./hovering.ts";
import { NAMES } from "./names.ts";
import { OPENERS } from "./openers.ts";
import { RESULTS } from "./results.ts";
import { SCRIPTS } from "./scripts.ts";
import type { SearchClass } from "./search-class.ts";
import { WAKING } from "./waking.ts";

export const CLASSES: Readonly<Record<string, readonly SearchClass[]>> = {
  "Fields and where they stand": FIELDS,
  "Forms that lead to a page of results": FORMS,
  "Answers at an address of their own": ADDRESSES,
  "Fields that have to be brought into view": OPENERS,
  "Answers that scripts bring": SCRIPTS,
  "Scripts that wait for a visitor": WAKING,
  "Fields that come under the mouse": HOVERING,
  "Results that are cards without a link": CARDS,
  "Results and what stands behind them": RESULTS,
  "Searches that know names only": NAMES,
  "Databases and filters": DATABASES,
  "Filters of columns and lists of values": FILTERS,
};
