import { MARKS } from "../model/outcome.ts";
import { CODED_OUTCOMES, OUTCOME_CODES } from "./codes.ts";
import { plainText } from "./plain-text.ts";
import type { Table } from "./table.ts";
import { wideColumns } from "./wide.ts";

/**
 * `scores.R`: R script, with nothing but base R, that reads both CSV files from the working directory: `wide`, a row
 * per site with outcomes as labelled factors, and `scores`, a row per cell. UTF-8; everything beyond ASCII is escaped.
 */
export function rScript(table: Table): string {
  const columns = wideColumns(table);
  const coded = columns.filter((column) => column.coded);
  const codes = CODED_OUTCOMES.map((outcome) => OUTCOME_CODES[outcome]);
  const marks = CODED_OUTCOMES.map((outcome) => text(MARKS[outcome]));
  const lines = [
    `# ${HEAD[table.language]}`,
    `scores <- read.csv("scores.csv", encoding = "UTF-8", na.strings = "", check.names = FALSE)`,
    `wide <- read.csv("scores-wide.csv", encoding = "UTF-8", na.strings = "", check.names = FALSE)`,
    "",
    "labels <- c(",
    columns.map(({ name, label }) => `  ${name} = ${text(label)}`).join(",\n"),
    ")",
    `criteria <- c(${coded.map(({ name }) => text(name)).join(", ")})`,
    `codes <- c(${codes.join(", ")})`,
    `marks <- c(${marks.join(", ")})`,
    "for (name in criteria) wide[[name]] <- factor(wide[[name]], levels = codes, labels = marks)",
    `for (name in names(labels)) attr(wide[[name]], "label") <- labels[[name]]`,
    "scores$score <- factor(scores$score, levels = marks)",
    "",
    `# ${CHECK[table.language]}`,
    `stopifnot(all(rowSums(wide[criteria] == "X") == wide$passed))`,
    "stopifnot(nrow(scores) == nrow(wide) * length(criteria))",
    `print(wide[c("site_name", "passed", "applicable", "minimum", "maximum")])`,
  ];
  return `${lines.join("\n")}\n`;
}

const HEAD = {
  nl: "Leest scores.csv en scores-wide.csv uit de werkmap (setwd).",
  en: "Reads scores.csv and scores-wide.csv from the working directory (setwd).",
} as const;
const CHECK = {
  nl: "De totalen kloppen met de uitkomsten.",
  en: "The totals agree with the outcomes.",
} as const;

/** A text as R reads it, in every locale. */
function text(value: string): string {
  const escaped = [...plainText(value)].map((character) => {
    if (character === '"' || character === "\\") return `\\${character}`;
    const code = character.codePointAt(0) ?? 0;
    return code < 127 ? character : `\\U{${code.toString(16)}}`;
  });
  return `"${escaped.join("")}"`;
}
