const bar = document.getElementById("hs-eu-cookie-confirmation");
if (localStorage.getItem("hs")) bar.remove();
for (const button of bar.querySelectorAll("button")) {
  button.onclick = () => {
    localStorage.setItem("hs", button.id);
    bar.remove();
  };
}

const results = document.querySelector(".hs-search-results");
if (results) void fetchResults(results);

async function fetchResults(box) {
  const params = new URLSearchParams(location.search);
  const answer = await (await fetch(`/_hcms/search?${params}`)).json();
  const list = box.querySelector("ul");
  const term = params.get("term") ?? "";
  if (answer.total === 0)
    list.append(element("p", `Sorry. Er zijn geen resultaten voor "${term}". Probeer een andere zoekopdracht.`));
  for (const result of answer.results) {
    const item = element("li", "");
    const link = element("a", result.title);
    link.href = result.url;
    item.append(link, element("p", result.description));
    list.append(item);
  }
  const pager = box.querySelector(".hs-search-results__pagination");
  if (answer.offset > 0) pager.append(pageLink(params, answer.offset - 5, "Vorige pagina"));
  if (answer.offset + 5 < answer.total) pager.append(pageLink(params, answer.offset + 5, "Volgende pagina"));
}

function pageLink(params, offset, label) {
  const link = element("a", label);
  const other = new URLSearchParams(params);
  other.set("offset", offset);
  link.href = `?${other}`;
  return link;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

const field = document.querySelector(".kb-search__input");
if (field) {
  const list = document.querySelector(".kb-search__suggestions");
  let timer;
  field.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const hits = await (await fetch(`/_hcms/kb-suggest?term=${encodeURIComponent(field.value)}`)).json();
      list.replaceChildren(
        ...hits.map(({ slug, title }) => {
          const link = element("a", title);
          link.href = `/kennisbank/${slug}`;
          const item = element("li", "");
          item.append(link);
          return item;
        }),
      );
      list.hidden = hits.length === 0;
    }, 250);
  };
}
