/** Comparisons as a terminal and as programs read them. */
export { comparisonsAsJson } from "../report/compare/json.ts";
export { comparisonLines, criteriaTrendLines, trendLines } from "../report/compare/terminal.ts";
