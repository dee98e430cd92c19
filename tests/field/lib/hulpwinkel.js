// Runs in the page: InstantSearch with its own widgets, answered by a MiniSearch index instead of a service.
void fetch("/records.json")
  .then((response) => response.json())
  .then((records) => {
    const index = new MiniSearch({
      idField: "objectID",
      fields: ["title", "text"],
      storeFields: ["objectID", "title", "text"],
    });
    index.addAll(records);
    const searchClient = {
      search: (requests) => Promise.resolve({ results: requests.map((request) => answer(index, request)) }),
    };
    const search = instantsearch({ indexName: "hulpwinkel", searchClient });
    search.addWidgets([
      instantsearch.widgets.searchBox({ container: "#veld", placeholder: "Waar zoekt u naar?" }),
      instantsearch.widgets.stats({
        container: "#teller",
        templates: { text: (data, { html }) => html`${data.nbHits} gevonden` },
      }),
      instantsearch.widgets.infiniteHits({
        container: "#treffers",
        templates: {
          empty: (results, { html }) => html`Geen treffers voor ${results.query}.`,
          item: (hit, { html }) =>
            html`<article><a href="/${hit.objectID}.html">${hit.title}</a><p>${hit.text.slice(0, 90)}</p></article>`,
        },
      }),
    ]);
    search.start();
  });

function answer(index, { params }) {
  const { query = "", page = 0, hitsPerPage = 4 } = params ?? {};
  const options = { prefix: true, fuzzy: 0.2 };
  const found = query === "" ? index.search(MiniSearch.wildcard) : index.search(query, options);
  const hits = found.slice(page * hitsPerPage, (page + 1) * hitsPerPage);
  return {
    hits,
    query,
    page,
    hitsPerPage,
    nbHits: found.length,
    nbPages: Math.ceil(found.length / hitsPerPage),
    processingTimeMS: 1,
    index: "hulpwinkel",
    params: "",
    exhaustiveNbHits: true,
  };
}
