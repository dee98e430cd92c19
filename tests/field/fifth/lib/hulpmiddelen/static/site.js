// The table, filled page by page by the server; the note about the cookie.
/* global bootstrap, DataTable */
if (document.querySelector("#tabel")) {
  new DataTable("#tabel", {
    serverSide: true,
    processing: true,
    searchDelay: 350,
    ordering: false,
    pageLength: 8,
    lengthChange: false,
    ajax: "/api/hulpmiddelen",
    columns: [
      { data: "naam", render: (naam, _, { nr }) => `<a href="/hulpmiddelen/${nr}">${naam}</a>` },
      { data: "soort" },
      { data: "prijs" },
    ],
    language: {
      search: "Zoek in de lijst:",
      info: "_START_ tot _END_ van _TOTAL_ hulpmiddelen",
      infoEmpty: "0 hulpmiddelen",
      infoFiltered: "(gezocht in _MAX_)",
      zeroRecords: "Geen hulpmiddel gevonden",
      processing: "Bezig…",
      paginate: { first: "«", previous: "‹", next: "›", last: "»" },
    },
  });
}
document
  .querySelector("#zoekvenster")
  .addEventListener("shown.bs.modal", () => document.querySelector("#zoekterm").focus());
if (!document.cookie.includes("koekje=")) {
  const note = document.querySelector("#koekje");
  note.addEventListener("hidden.bs.toast", () => {
    document.cookie = "koekje=ja;path=/;max-age=31536000";
  });
  new bootstrap.Toast(note).show();
}
