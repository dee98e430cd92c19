import exceljs from "exceljs";

/** A workbook read back, as another program would. */
export async function readWorkbook(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
}

/** What a sheet shows, row by row, empty rows included. */
export function shown(workbook: exceljs.Workbook, name: string): readonly (readonly string[])[] {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row + 1, column + 1).text),
  );
}
