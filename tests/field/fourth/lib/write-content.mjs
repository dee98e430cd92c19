// Writes the texts of a site in the form that its system reads: write-content.mjs SITE PROJECT_FOLDER
import { contentWriter } from "../../lib/content-writer.mjs";
import { frontMatter, toText } from "../../lib/texts.mjs";

const [site, folder] = process.argv.slice(2);
const { pages, rendered, write, copyContent, copyPackage } = contentWriter(
  new URL("../content/", import.meta.url),
  folder,
);

const WRITERS = {
  "nabij-digitaal": () => {
    for (const { slug, title, extra, body } of pages("nabij-digitaal")) {
      if (slug === "index")
        write("content/pages/index.md", `Title: ${title}\nTemplate: index\nURL: \nSave_as: index.html\n\n${body}\n`);
      else if (extra === "page") write(`content/pages/${slug}.md`, `Title: ${title}\n\n${body}\n`);
      else if (extra === "project") write(`content/projecten/${slug}.md`, `Title: ${title}\n\n${body}\n`);
      else write(`content/nieuws/${slug}.md`, `Title: ${title}\nDate: ${extra}\n\n${body}\n`);
    }
  },
  "langer-thuis": () => {
    for (const { slug, title, extra, body } of pages("langer-thuis")) {
      const about = slug.startsWith("nieuws/") ? { title, date: extra } : { title, thema: extra };
      write(`content/${slug}.md`, `${frontMatter(extra === undefined ? { title } : about)}${body}\n`);
    }
    const searched = pages("langer-thuis").filter(({ slug }) => /^(nieuws|voorbeelden)\/[^_]/.test(slug));
    const index = searched.map(({ slug, title, body }) => ({ id: `/${slug}/`, title, text: toText(body) }));
    write("static/zoekindex.json", JSON.stringify(index));
    write("content/nieuws/_index.md", frontMatter({ title: "Nieuws" }));
    write("content/zoeken.md", frontMatter({ title: "Zoeken", layout: "zoeken", type: "_default" }));
    copyPackage("elasticlunr/elasticlunr.min.js", "static/elasticlunr.js");
  },
  techniekkaart: () => {
    write("pages.json", JSON.stringify(rendered("techniekkaart")));
    copyContent("techniekkaart.json", "solutions.json");
  },
  leidraad: () => {
    for (const { slug, title, body } of pages("leidraad")) {
      write(`src/content/docs/${slug}.md`, `${frontMatter({ title })}${body}\n`);
    }
    copyPackage("klaro/dist/klaro.js", "public/klaro.js");
  },
  "wegwijzer-noord": () => write("pages.json", JSON.stringify(rendered("wegwijzer-noord"))),
  "vernieuwde-zorg": () => {
    for (const { slug, title, body } of pages("vernieuwde-zorg")) {
      write(`docs/${slug}.md`, `${frontMatter({ title })}# ${title}\n\n${body}\n`);
    }
    copyContent("vernieuwde-zorg.json", "docs/.vuepress/vondsten.json");
  },
  "zorg-vooruit": () => {
    write("src/pages.json", JSON.stringify(rendered("zorg-vooruit")));
    copyContent("zorg-vooruit.json", "src/tools.json");
  },
  buurtwiki: () => {
    for (const { slug, title, body } of pages("buurtwiki"))
      write(`src/${slug}.mdwn`, `[[!meta title="${title}"]]\n${body}\n`);
  },
  plein: () => {
    for (const [place, { slug, title, extra, body }] of pages("plein").entries()) {
      const permalink = slug === "index" ? "/" : `/${slug}/`;
      // The date gives the order of the lists; without one it is the moment of writing.
      const date = `2026-02-${String(place + 1).padStart(2, "0")}`;
      const head = { title, permalink, date, tags: extra ?? "bladzijde", layout: "base.njk" };
      write(`${slug}.md`, `${frontMatter(head)}${body}\n`);
    }
    for (const [section, title] of [
      ["nieuws", "Wat speelt er?"],
      ["uitgeprobeerd", "Uitgeprobeerd"],
    ]) {
      write(`${section}.njk`, frontMatter({ title, section, permalink: `/${section}/`, layout: "list.njk" }));
    }
  },
  methodewiki: () => {
    for (const { slug, body } of pages("methodewiki")) write(`pages/${slug}.txt`, `${body}\n`);
    // No links in the foot to pages that do not exist.
    for (const message of ["Aboutsite", "Disclaimers", "Privacy"]) write(`pages/MediaWiki:${message}.txt`, "-");
  },
  innovatiehuis: () => write("pages.json", JSON.stringify(rendered("innovatiehuis"))),
};

WRITERS[site]();
