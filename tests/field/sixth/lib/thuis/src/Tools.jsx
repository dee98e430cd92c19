import { Typography } from "@mui/material";
import { DataGrid } from "@mui/x-data-grid";
import { nlNL } from "@mui/x-data-grid/locales";
import rows from "./hulpmiddelen.json";

const columns = [
  { field: "naam", headerName: "Hulpmiddel", flex: 1 },
  { field: "wat", headerName: "Wat doet het?", flex: 2 },
  { field: "voorWie", headerName: "Gebruikt door", flex: 1 },
  { field: "prijs", headerName: "Prijs", flex: 1 },
  { field: "stand", headerName: "Stand", width: 110 },
];

export function Tools() {
  return (
    <>
      <Typography variant="h4" component="h1" gutterBottom>
        Hulpmiddelen
      </Typography>
      <Typography gutterBottom>
        Alles wat wij testten, ook wat werd gestopt. Sorteer door op een kop te klikken.
      </Typography>
      <DataGrid
        rows={rows}
        columns={columns}
        showToolbar
        disableRowSelectionOnClick
        localeText={nlNL.components.MuiDataGrid.defaultProps.localeText}
        initialState={{ pagination: { paginationModel: { pageSize: 10 } } }}
        pageSizeOptions={[10, 25]}
      />
    </>
  );
}
