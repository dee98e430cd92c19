// Writes the texts of a site in the form that its system reads: write-content.mjs SITE PROJECT_FOLDER
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentWriter } from "../../lib/content-writer.mjs";
import { frontMatter } from "../../lib/texts.mjs";

const [site, folder] = process.argv.slice(2);
const { pages, write, copyContent } = contentWriter(new URL("../content/", import.meta.url), folder);

const WRITERS = {
  nabij: () => {
    for (const { slug, title, body } of pages("nabij")) {
      const tags = slug.startsWith("nieuws/") ? "nieuws" : "bladzijde";
      const permalink = slug === "index" ? "/" : `/${slug}/`;
      const head = { title, permalink, tags, layout: "base.njk" };
      write(`${slug}.md`, `${frontMatter(head)}${body}\n`);
    }
    copyContent("nabij.json", "_data/voorbeelden.json");
  },
  wijzer: () => {
    write("src/pages.json", JSON.stringify(pages("wijzer")));
    copyContent("wijzer.json", "src/tools.json");
  },
  werkplaats: () => {
    for (const { title, body } of pages("werkplaats")) {
      write(`tiddlers/${title}.tid`, `title: ${title}\nmodified: 20260115120000000\n\n${body}\n`);
    }
  },
  werkgeversfonds: () => write("src/pages.json", JSON.stringify(pages("werkgeversfonds"))),
  grijsgroen: () => write("pages.json", JSON.stringify(pages("grijsgroen"))),
  zuiderwaard: () => {
    for (const { slug, title, body, extra } of pages("zuiderwaard-posts")) {
      const head = { title, date: `${extra} 09:00:00`, description: body.slice(0, body.indexOf(".") + 1) };
      write(`source/_posts/${slug}.md`, `${frontMatter(head)}${body}\n`);
    }
    for (const { slug, title, body } of pages("zuiderwaard")) {
      const widget = `source/_widgets/${slug}.html`;
      const after = existsSync(join(folder, widget)) ? readFileSync(join(folder, widget), "utf8") : "";
      write(`source/${slug}/index.md`, `${frontMatter({ title })}${body}\n\n${after}\n`);
    }
    copyContent("zuiderwaard-materialen.json", "source/data/materialen.json");
    copyContent("zuiderwaard-subsidies.json", "source/data/subsidies.json");
  },
  handreiking: () => {
    for (const { slug, title, body } of pages("handreiking")) {
      const head = slug === "index" ? { title, slug: "/" } : { title };
      write(`docs/${slug}.md`, `${frontMatter(head)}${body}\n`);
    }
  },
  commander: () => cpSync(join(folder, "node_modules/commander"), join(folder, "commander"), { recursive: true }),
  vechtrijk: () => write("src/pages.json", JSON.stringify(pages("vechtrijk"))),
  praktijkbank: () => copyContent("praktijkbank.json", "src/entries.json"),
};

WRITERS[site]();
