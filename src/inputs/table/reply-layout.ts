import { REPLY_COLUMNS, REPLY_LABELS, type ReplyColumn } from "../../model/reply-form.ts";
import { type Sheet, textAt } from "./sheet.ts";

/** Where things stand in a filled-in form; rows and columns from 0. Known by what stands above and before them. */
export interface ReplyLayout {
  readonly sheet: Sheet;
  readonly headRow: number;
  readonly columns: Readonly<Record<ReplyColumn, number>>;
  readonly by: { readonly name: string; readonly role: string };
}

/** The sheet with the heads of a reply form, wherever people moved them; undefined when some are gone or are there twice. */
export function replyLayout(sheets: readonly Sheet[]): ReplyLayout | undefined {
  for (const sheet of sheets) {
    for (const [headRow, row] of sheet.rows.entries()) {
      const labels = Object.values(REPLY_LABELS).find(({ columns }) =>
        REPLY_COLUMNS.every((column) => row.filter((text) => text === columns[column]).length === 1),
      );
      if (labels === undefined) continue;
      const places = REPLY_COLUMNS.map((column) => [column, row.indexOf(labels.columns[column])] as const);
      const columns = Object.fromEntries(places) as Record<ReplyColumn, number>;
      return { sheet, headRow, columns, by: { name: after(sheet, labels.name), role: after(sheet, labels.role) } };
    }
  }
  return undefined;
}

/** The first text to the right of a label; merged cells hold theirs in the first of them. */
function after(sheet: Sheet, label: string): string {
  const row = sheet.rows.findIndex((texts) => texts.includes(label));
  const texts = sheet.rows[row] ?? [];
  const at = texts.findIndex((text, column) => column > texts.indexOf(label) && text !== "" && text !== label);
  return at < 0 ? "" : textAt(sheet, row, at);
}
