// Writes the texts of a site in the form that its system reads: write-content.mjs SITE PROJECT_FOLDER
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { frontMatter, pagesOf as pagesOfFile } from "../../lib/texts.mjs";

const [site, folder] = process.argv.slice(2);
const content = new URL("../content/", import.meta.url);

const WRITERS = {
  nabij: () => {
    for (const { slug, title, body } of pagesOf("nabij")) {
      const tags = slug.startsWith("nieuws/") ? "nieuws" : "bladzijde";
      const permalink = slug === "index" ? "/" : `/${slug}/`;
      const head = { title, permalink, tags, layout: "base.njk" };
      write(`${slug}.md`, `${frontMatter(head)}${body}\n`);
    }
    copy("nabij.json", "_data/voorbeelden.json");
  },
  wijzer: () => {
    write("src/pages.json", JSON.stringify(pagesOf("wijzer")));
    copy("wijzer.json", "src/tools.json");
  },
  werkplaats: () => {
    for (const { title, body } of pagesOf("werkplaats")) {
      write(`tiddlers/${title}.tid`, `title: ${title}\nmodified: 20260115120000000\n\n${body}\n`);
    }
  },
  werkgeversfonds: () => write("src/pages.json", JSON.stringify(pagesOf("werkgeversfonds"))),
  grijsgroen: () => write("pages.json", JSON.stringify(pagesOf("grijsgroen"))),
  zuiderwaard: () => {
    for (const { slug, title, body, extra } of pagesOf("zuiderwaard-posts")) {
      const head = { title, date: `${extra} 09:00:00`, description: body.slice(0, body.indexOf(".") + 1) };
      write(`source/_posts/${slug}.md`, `${frontMatter(head)}${body}\n`);
    }
    for (const { slug, title, body } of pagesOf("zuiderwaard")) {
      const widget = `source/_widgets/${slug}.html`;
      const after = existsSync(join(folder, widget)) ? readFileSync(join(folder, widget), "utf8") : "";
      write(`source/${slug}/index.md`, `${frontMatter({ title })}${body}\n\n${after}\n`);
    }
    copy("zuiderwaard-materialen.json", "source/data/materialen.json");
    copy("zuiderwaard-subsidies.json", "source/data/subsidies.json");
  },
  handreiking: () => {
    for (const { slug, title, body } of pagesOf("handreiking")) {
      const head = slug === "index" ? { title, slug: "/" } : { title };
      write(`docs/${slug}.md`, `${frontMatter(head)}${body}\n`);
    }
  },
  commander: () => cpSync(join(folder, "node_modules/commander"), join(folder, "commander"), { recursive: true }),
  vechtrijk: () => write("src/pages.json", JSON.stringify(pagesOf("vechtrijk"))),
  praktijkbank: () => copy("praktijkbank.json", "src/entries.json"),
};

WRITERS[site]();

function pagesOf(name) {
  return pagesOfFile(new URL(`${name}.txt`, content));
}

function write(path, text) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function copy(name, path) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  cpSync(new URL(name, content), join(folder, path));
}
