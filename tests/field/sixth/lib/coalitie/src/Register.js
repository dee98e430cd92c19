import { AllCommunityModule, createGrid, ModuleRegistry } from "ag-grid-community";
import { h } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

ModuleRegistry.registerModules([AllCommunityModule]);

const COLUMNS = [
  { field: "naam", headerName: "Project", flex: 2 },
  { field: "vak", headerName: "Vakgebied", flex: 1 },
  { field: "wat", headerName: "Wat", flex: 4 },
  { field: "stand", headerName: "Stand", width: 110 },
  { field: "start", headerName: "Start", width: 100 },
];

/** The table of projects with a field that leaves the rows that hold all the words. */
export function Register({ rows }) {
  const place = useRef(null);
  const grid = useRef(null);
  const [typed, setTyped] = useState("");
  useEffect(() => {
    grid.current = createGrid(place.current, {
      columnDefs: COLUMNS,
      rowData: rows,
      pagination: true,
      paginationPageSize: 10,
      paginationPageSizeSelector: [10, 20],
      domLayout: "autoHeight",
      localeText: {
        noRowsToShow: "Geen projecten",
        noMatchingRows: "Geen projecten",
        page: "Bladzijde",
        to: "tot",
        of: "van",
        pageSizeSelectorLabel: "Rijen:",
      },
    });
    return () => grid.current.destroy();
  }, [rows]);
  useEffect(() => grid.current?.setGridOption("quickFilterText", typed), [typed]);
  return h("div", {}, [
    h("input", {
      class: "quick",
      placeholder: "Filter de projecten...",
      value: typed,
      onInput: (event) => setTyped(event.target.value),
    }),
    h("div", { ref: place, style: "width: 100%" }),
  ]);
}
