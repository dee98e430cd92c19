import { OperatorError } from "../../model/operator-error.ts";
import { OUTCOMES, type Outcome } from "../../model/outcome.ts";
import { REPLY_FORM, type ReplyColumn } from "../../model/reply-form.ts";
import { parseAddress } from "../address.ts";
import { inBoth } from "../dutch/in-dutch.ts";
import { type ReplyLayout, replyLayout } from "./reply-layout.ts";
import { problemsOf, type Sheet, type SheetProblems, textAt } from "./sheet.ts";

/** What an owner filled in, row by row; rows that were left empty are not there. */
export interface FilledForm {
  readonly scan: string;
  readonly site: string;
  readonly instrumentDigest: string;
  readonly by: { readonly name: string; readonly role: string };
  readonly answers: readonly FilledAnswer[];
}

export interface FilledAnswer {
  readonly criterion: string;
  readonly outcome: Outcome;
  readonly agrees: boolean | null;
  readonly text: string;
  readonly url: string | null;
}

const YES = ["ja", "j", "yes", "y", "klopt"];
const NO = ["nee", "n", "no", "klopt niet"];
const LONGEST = 5000;

/** Whether the workbook is a reply form that this tool made. */
export function isReplyForm(sheets: readonly Sheet[]): boolean {
  return dataOf(sheets) !== undefined;
}

/** Whether it has the look of a reply form, without what ties it to a scan: saved as CSV, or copied. */
export function looksLikeReplyForm(sheets: readonly Sheet[]): boolean {
  return dataOf(sheets) === undefined && replyLayout(sheets) !== undefined;
}

/** Reads a reply form. Throws `OperatorError` with every cell that cannot be read, or when nothing was filled in. */
export function readReplyForm(sheets: readonly Sheet[]): FilledForm {
  const data = dataOf(sheets);
  const layout = replyLayout(sheets);
  const file = sheets[0]?.file ?? "";
  if (data === undefined || layout === undefined)
    throw new OperatorError({
      nl: `${file}: de koppen van het formulier zijn veranderd of ontbreken; zet ze terug, of vul het formulier opnieuw in`,
      en: `${file}: the heads of the form were changed or are missing; put them back, or fill in the form anew`,
    });
  const problems = problemsOf(layout.sheet);
  const cells = data.rows.filter((row) => row[0] === "cell");
  const answers = layout.sheet.rows.flatMap((_, row) =>
    row <= layout.headRow ? [] : answerIn(layout, row, cells, problems),
  );
  findRepeated(answers, layout, problems);
  problems.throwIfAny();
  if (answers.length === 0)
    throw new OperatorError({ nl: `${file}: er is niets ingevuld`, en: `${file}: nothing was filled in` });
  return {
    scan: textFor(data, "scan"),
    site: textFor(data, "site"),
    instrumentDigest: textFor(data, "instrument"),
    by: layout.by,
    answers: answers.map(({ row: _, ...answer }) => answer),
  };
}

/** A copied row would have one of two answers disappear. */
function findRepeated(
  answers: readonly (FilledAnswer & { readonly row: number })[],
  { columns }: ReplyLayout,
  problems: SheetProblems,
): void {
  for (const [at, { criterion, row }] of answers.entries()) {
    if (criterion === "" || answers.findIndex((one) => one.criterion === criterion) === at) continue;
    problems.add({ nl: "deze vraag is twee keer beantwoord", en: "this question was answered twice" }, row, columns.nr);
  }
}

function dataOf(sheets: readonly Sheet[]): Sheet | undefined {
  return sheets.find(({ rows }) => rows[0]?.[0] === REPLY_FORM.format);
}

function textFor({ rows }: Sheet, key: string): string {
  return rows.find((row) => row[0] === key)?.[1] ?? "";
}

function answerIn(
  { sheet, columns }: ReplyLayout,
  row: number,
  cells: readonly (readonly string[])[],
  problems: SheetProblems,
): readonly (FilledAnswer & { readonly row: number })[] {
  const at = (column: ReplyColumn): string => textAt(sheet, row, columns[column]);
  const [said, text, address] = [at("agrees"), at("text"), at("url")];
  if (said === "" && text === "" && address === "") return [];
  const cell = cells.find((one) => one[1] === at("nr"));
  if (cell === undefined)
    problems.add(
      {
        nl: "deze regel hoort bij geen vraag: laat de nummers staan",
        en: "this row belongs to no question: leave the numbers as they are",
      },
      row,
      columns.nr,
    );
  const agrees = readAgreement(said, row, columns.agrees, problems);
  if (text.length > LONGEST)
    problems.add(
      { nl: `is langer dan ${LONGEST} tekens`, en: `is longer than ${LONGEST} characters` },
      row,
      columns.text,
    );
  if (agrees === false && text === "" && address === "")
    problems.add({ nl: "zeg er kort bij wat niet klopt", en: "say briefly what is not right" }, row, columns.text);
  const url = readUrl(address, row, columns.url, problems);
  const outcome = OUTCOMES.find((one) => one === cell?.[3]) ?? "untested";
  return [{ criterion: cell?.[2] ?? "", outcome, agrees, text, url, row }];
}

function readAgreement(said: string, row: number, column: number, problems: SheetProblems): boolean | null {
  const plain = said.toLowerCase().replace(/[.!]$/, "");
  if (plain === "") return null;
  if (YES.includes(plain)) return true;
  if (NO.includes(plain)) return false;
  problems.add(
    { nl: `"${said}" is geen antwoord: kies ja of nee`, en: `"${said}" is no answer: choose yes or no` },
    row,
    column,
  );
  return null;
}

function readUrl(text: string, row: number, column: number, problems: SheetProblems): string | null {
  if (text === "") return null;
  const parsed = parseAddress(/^https?:/i.test(text) ? text : `https://${text}`);
  if (typeof parsed === "string") return parsed;
  const { nl, en } = inBoth(parsed.problem);
  problems.add({ nl: `"${text}" ${nl}`, en: `"${text}" ${en}` }, row, column);
  return null;
}
