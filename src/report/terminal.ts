import type { Outcome } from "../model/outcome.ts";
import { HTML_WORDS } from "./html/words.ts";
import { printable } from "./printable.ts";
import { recheckSentences } from "./rechecks.ts";
import { isTransposed, type Table, type TableCell } from "./table.ts";

export interface TerminalOptions {
  /** Characters per line. */
  readonly width?: number;
  /** Whether marks may be coloured as well; colour never says anything that the mark does not. */
  readonly color?: boolean;
}

const DEFAULT_WIDTH = 80;
const GAP = "  ";
const MIN_STATEMENT = 16;

/** A grid of plain texts; the first column is the widest, the others as narrow as they can be. */
interface Grid {
  readonly head: readonly string[];
  readonly lines: readonly (readonly Printed[])[];
}

interface Printed {
  readonly text: string;
  readonly outcome?: Outcome;
}

/**
 * The table for a terminal: criteria down and sites across (the other way round above eight sites), marks aligned,
 * totals, key, footnotes and legend. Texts of sites cannot control the terminal.
 */
export function renderTerminal(table: Table, options: TerminalOptions = {}): string {
  const { width = DEFAULT_WIDTH, color = false } = options;
  const grid = isTransposed(table) ? sitesDown(table) : criteriaDown(table);
  const blocks = [
    wrap(printable(titleOf(table)), width).join("\n"),
    wrap(table.notice ?? "", width).join("\n"),
    drawGrid(grid, width, color),
    keyed(isTransposed(table) ? criteriaKey(table) : sitesKey(table), width),
    keyed(
      table.footnotes.map(({ key, text }) => [key, text]),
      width,
    ),
    keyed(
      table.legend.map(({ mark, meaning }) => [mark, meaning]),
      width,
    ),
    recheckSentences(table)
      .flatMap((text) => wrap(text, width))
      .join("\n"),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function titleOf({ instrument, siteList, scan, language }: Table): string {
  return [instrument.title[language], siteList.title, scan.date].join(" · ");
}

function criteriaDown(table: Table): Grid {
  const words = HTML_WORDS[table.language].index;
  return {
    head: ["", ...table.columns.map((_, at) => siteKey(at))],
    lines: [
      ...table.rows.map(({ criterion, statement, cells }) => [
        { text: `${String(criterion.nr).padStart(2)} ${printable(statement)}` },
        ...cells.map(printedCell),
      ]),
      [{ text: words.totalRow(table.rows.length) }, ...table.columns.map(({ total }) => ({ text: total.text }))],
      [
        { text: words.applicableRow },
        ...table.columns.map(({ total }) => ({ text: `${total.passed}/${total.applicable}` })),
      ],
    ],
  };
}

function sitesDown(table: Table): Grid {
  return {
    head: [
      "",
      ...table.rows.map(({ criterion }) => String(criterion.nr)),
      HTML_WORDS[table.language].site.total.toLowerCase(),
    ],
    lines: table.columns.map(({ site, total }, column) => [
      { text: printable(site.name) },
      ...table.rows.map(({ cells }) => {
        const cell = cells[column];
        return cell === undefined ? { text: "" } : printedCell(cell);
      }),
      { text: `${total.text} (${total.passed}/${total.applicable})` },
    ]),
  };
}

function printedCell({ mark, footnotes, assertion }: TableCell): Printed {
  return { text: footnotes.length === 0 ? mark : `${mark} ${footnotes.join(",")}`, outcome: assertion.outcome };
}

function drawGrid({ head, lines }: Grid, width: number, color: boolean): string {
  const others = head
    .slice(1)
    .map((text, at) => Math.max(text.length, ...lines.map((line) => line[at + 1]?.text.length ?? 0)));
  const room = width - others.reduce((sum, one) => sum + one + GAP.length, 0);
  const longest = Math.max(...lines.map((line) => line[0]?.text.length ?? 0));
  const widths = [Math.max(MIN_STATEMENT, Math.min(longest, room)), ...others];
  const draw = (cells: readonly Printed[]): string =>
    cells
      .map((cell, at) => drawCell(cell, widths[at] ?? 0, color))
      .join(GAP)
      .trimEnd();
  return [draw(head.map((text) => ({ text }))), ...lines.map(draw)].join("\n");
}

function drawCell({ text, outcome }: Printed, width: number, color: boolean): string {
  const fitting = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  const padding = " ".repeat(width - fitting.length);
  return (color && outcome ? paint(fitting, outcome) : fitting) + padding;
}

const COLORS: Readonly<Record<Outcome, string>> = {
  passed: "32",
  failed: "31",
  inapplicable: "2",
  cantTell: "33",
  untested: "2",
};

function paint(text: string, outcome: Outcome): string {
  return `\u001b[${COLORS[outcome]}m${text}\u001b[0m`;
}

/** A, B ... Z, AA ... */
function siteKey(at: number): string {
  return String.fromCharCode(65 + at);
}

function sitesKey({ columns }: Table): readonly KeyedText[] {
  return columns.map(({ site }, at) => [siteKey(at), `${site.name}  ${site.url}`]);
}

function criteriaKey({ rows }: Table): readonly KeyedText[] {
  return rows.map(({ criterion, statement }) => [String(criterion.nr).padStart(2), statement]);
}

type KeyedText = readonly [key: string, text: string];

/** Keys in a column of their own, texts beside them over as many lines as they need. */
function keyed(entries: readonly KeyedText[], width: number): string {
  const indent = Math.max(0, ...entries.map(([key]) => key.length)) + GAP.length;
  return entries
    .map(([key, text]) => key.padEnd(indent) + wrap(printable(text), width - indent).join(`\n${" ".repeat(indent)}`))
    .join("\n");
}

function wrap(text: string, width: number): readonly string[] {
  if (text.length <= width) return [text];
  const space = text.lastIndexOf(" ", width);
  const cut = space > 0 ? space : width;
  return [text.slice(0, cut).trimEnd(), ...wrap(text.slice(cut).trimStart(), width)];
}
