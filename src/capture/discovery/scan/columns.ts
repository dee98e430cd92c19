import type { Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/** The column of a table that a field heads. Self-contained: goes into the page by its source. */
export function columnsOfPage({ parentOf, closest, clean }: Tree & Words) {
  return { columnBelow, columnName };

  /**
   * The cells of the column that a field heads. Told by where they are drawn: heads and cells often stand in tables or
   * grids of their own.
   */
  function columnBelow(field: Element): string[] | null {
    const row = closest(field, "tr, [role=row]");
    const head = closest(field, "th, td, [role=columnheader], [role=gridcell]");
    if (!row || !head || (head as HTMLTableCellElement).colSpan > 1) return null;
    if (!closest(field, "thead, tfoot, th, [role=columnheader]") && !isRowOfFields(row)) return null;
    const { left, width } = field.getBoundingClientRect();
    const middle = left + width / 2;
    let holder = closest(row, "table, [role=grid], [role=treegrid]");
    for (let level = 0; level < 5 && holder && holder !== document.body; level += 1, holder = parentOf(holder)) {
      const cells = [...holder.querySelectorAll("td, [role=gridcell], [role=cell]")].filter((cell) => {
        const box = cell.getBoundingClientRect();
        return (
          box.left <= middle && middle <= box.right && closest(cell, "tr, [role=row]") !== row && !holdsField(cell)
        );
      });
      const texts = cells.map((cell) => clean(cell.textContent ?? "")).filter((text) => text !== "");
      if (texts.length >= 2) return texts.slice(0, 60);
    }
    return null;
  }

  /** What stands beside a field in the head of its column. */
  function columnName(element: Element): string {
    return clean(closest(element, "th, [role=columnheader]")?.textContent ?? "").slice(0, 80);
  }

  function isRowOfFields(row: Element): boolean {
    const cells = [...row.querySelectorAll("td, [role=gridcell], [role=cell]")];
    return (
      cells.filter(holdsField).length >= 2 &&
      cells.every((cell) => holdsField(cell) || clean(cell.textContent ?? "") === "")
    );
  }

  function holdsField(element: Element): boolean {
    return element.querySelector("input:not([type=checkbox], [type=radio], [type=hidden]), select") !== null;
  }
}

export type Columns = ReturnType<typeof columnsOfPage>;
