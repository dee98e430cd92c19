import { OperatorError } from "../../model/operator-error.ts";
import { OUTCOMES, type Outcome } from "../../model/outcome.ts";
import { REPLY_FORM } from "../../model/reply-form.ts";
import { parseAddress } from "../address.ts";
import { inBoth } from "../dutch/in-dutch.ts";
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

/** Reads a reply form. Throws `OperatorError` with every cell that cannot be read, or when nothing was filled in. */
export function readReplyForm(sheets: readonly Sheet[]): FilledForm {
  const data = dataOf(sheets);
  const reply = sheets.find(({ name }) => name === REPLY_FORM.replySheet);
  const file = sheets[0]?.file ?? "";
  if (data === undefined || reply === undefined)
    throw new OperatorError({
      nl: `${file}: het blad ${REPLY_FORM.replySheet} ontbreekt`,
      en: `${file}: the sheet ${REPLY_FORM.replySheet} is missing`,
    });
  const problems = problemsOf(reply);
  const cells = data.rows.filter((row) => row[0] === "cell");
  const answers = reply.rows.flatMap((_, row) =>
    row < REPLY_FORM.headRow ? [] : answerIn(reply, row, cells, problems),
  );
  problems.throwIfAny();
  if (answers.length === 0)
    throw new OperatorError({ nl: `${file}: er is niets ingevuld`, en: `${file}: nothing was filled in` });
  return {
    scan: textFor(data, "scan"),
    site: textFor(data, "site"),
    instrumentDigest: textFor(data, "instrument"),
    by: { name: textAt(reply, REPLY_FORM.nameRow - 1, 2), role: textAt(reply, REPLY_FORM.roleRow - 1, 2) },
    answers,
  };
}

function dataOf(sheets: readonly Sheet[]): Sheet | undefined {
  return sheets.find(({ rows }) => rows[0]?.[0] === REPLY_FORM.format);
}

function textFor({ rows }: Sheet, key: string): string {
  return rows.find((row) => row[0] === key)?.[1] ?? "";
}

function answerIn(
  reply: Sheet,
  row: number,
  cells: readonly (readonly string[])[],
  problems: SheetProblems,
): readonly FilledAnswer[] {
  const { columns } = REPLY_FORM;
  const at = (column: number): string => textAt(reply, row, column - 1);
  const [said, text, address] = [at(columns.agrees), at(columns.text), at(columns.url)];
  if (said === "" && text === "" && address === "") return [];
  const cell = cells.find((one) => one[1] === at(columns.nr));
  if (cell === undefined)
    problems.add(
      {
        nl: "deze regel hoort bij geen vraag: laat de nummers staan",
        en: "this row belongs to no question: leave the numbers as they are",
      },
      row,
      columns.nr - 1,
    );
  const agrees = readAgreement(said, row, problems);
  if (text.length > LONGEST)
    problems.add(
      { nl: `is langer dan ${LONGEST} tekens`, en: `is longer than ${LONGEST} characters` },
      row,
      columns.text - 1,
    );
  if (agrees === false && text === "" && address === "")
    problems.add({ nl: "zeg er kort bij wat niet klopt", en: "say briefly what is not right" }, row, columns.text - 1);
  const url = readUrl(address, row, problems);
  const outcome = OUTCOMES.find((one) => one === cell?.[3]) ?? "untested";
  return [{ criterion: cell?.[2] ?? "", outcome, agrees, text, url }];
}

function readAgreement(said: string, row: number, problems: SheetProblems): boolean | null {
  const plain = said.toLowerCase().replace(/[.!]$/, "");
  if (plain === "") return null;
  if (YES.includes(plain)) return true;
  if (NO.includes(plain)) return false;
  problems.add(
    { nl: `"${said}" is geen antwoord: kies ja of nee`, en: `"${said}" is no answer: choose yes or no` },
    row,
    REPLY_FORM.columns.agrees - 1,
  );
  return null;
}

function readUrl(text: string, row: number, problems: SheetProblems): string | null {
  if (text === "") return null;
  const parsed = parseAddress(/^https?:/i.test(text) ? text : `https://${text}`);
  if (typeof parsed === "string") return parsed;
  const { nl, en } = inBoth(parsed.problem);
  problems.add({ nl: `"${text}" ${nl}`, en: `"${text}" ${en}` }, row, REPLY_FORM.columns.url - 1);
  return null;
}
