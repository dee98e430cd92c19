// Hexo with the theme NexT: a blog in a folder of the site of a municipality, whose own pages lie outside the scope.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "./content.mjs";

const [folder, modules] = process.argv.slice(2);
for (const name of ["source/_posts", "source/_data", "themes"]) mkdirSync(join(folder, name), { recursive: true });
symlinkSync(modules, join(folder, "node_modules"));

for (const { slug, kind, title, body } of pagesOf("doedigitaal")) {
  const head = kind === "page" ? `title: ${title}` : `title: ${title}\ndate: ${kind} 09:00:00`;
  const path = kind === "page" ? join("source", slug, "index.md") : join("source/_posts", `${slug}.md`);
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), `---\n${head}\n---\n${body}\n`);
}
writeFileSync(join(folder, "source/_data/body-end.njk"), consent());
writeJson("package.json", {
  name: "doedigitaal",
  private: true,
  hexo: { version: "8.1.2" },
  dependencies: Object.fromEntries(
    [
      "generator-archive",
      "generator-index",
      "generator-searchdb",
      "renderer-marked",
      "renderer-stylus",
      "theme-next",
    ].map((name) => [`hexo-${name}`, "*"]),
  ),
});
writeJson("_config.yml", {
  title: "DoeDigitaal",
  language: "nl",
  timezone: "Europe/Amsterdam",
  url: "http://zilvermeer.localhost:8744/sociaal-werk/doedigitaal",
  root: "/sociaal-werk/doedigitaal/",
  permalink: ":title/",
  theme: "next",
  per_page: 5,
  updated_option: "date",
  index_generator: { path: "", per_page: 5, order_by: "-date" },
  search: { path: "search.json", field: "all", content: true, format: "html" },
});
writeJson("_config.next.yml", {
  custom_file_path: { bodyEnd: "source/_data/body-end.njk" },
  menu: { home: "/ || fa fa-home", archives: "/archives/ || fa fa-archive", Contact: "/contact/ || fa fa-envelope" },
  local_search: { enable: true, trigger: "auto", top_n_per_article: 1 },
  vendors: { internal: "local", plugins: "local" },
  footer: {
    powered: false,
    copyright:
      '<a href="/sociaal-werk/doedigitaal/achter-de-schermen/">Achter de schermen</a> · <a href="/">Gemeente Zilvermeer</a>',
  },
  sidebar: { display: "hide" },
  motion: { enable: false },
});

/** NexT reads its settings as YAML, of which JSON is a part. */
function writeJson(name, value) {
  writeFileSync(join(folder, name), JSON.stringify(value, null, 2));
}

function consent() {
  return `<dialog id="toestemming" style="max-width: 30rem">
<h2>Cookies</h2><p>Wij gebruiken cookies om te zien welke verhalen worden gelezen. Kies wat u goed vindt.</p>
<button type="button" value="alles">Alles toestaan</button> <button type="button" value="nodig">Alleen wat nodig is</button>
</dialog>
<script>
(() => {
  const venster = document.getElementById("toestemming");
  venster.addEventListener("cancel", (event) => event.preventDefault());
  venster.addEventListener("click", ({ target }) => {
    if (target.type !== "button") return;
    localStorage.setItem("toestemming", target.value);
    venster.close();
  });
  if (localStorage.getItem("toestemming") === null) venster.showModal();
})();
</script>
`;
}
