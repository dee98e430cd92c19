import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const packages = (path) => require.resolve(path);

export default function configure(config) {
  config.addPassthroughCopy({
    [packages("lunr/lunr.js")]: "js/lunr.js",
    [packages("lunr-languages/lunr.stemmer.support.js")]: "js/lunr.stemmer.support.js",
    [packages("lunr-languages/lunr.nl.js")]: "js/lunr.nl.js",
    [packages("mixitup/dist/mixitup.min.js")]: "js/mixitup.js",
    [packages("vanilla-cookieconsent/dist/cookieconsent.umd.js")]: "js/cookieconsent.js",
    [packages("vanilla-cookieconsent/dist/cookieconsent.css")]: "css/cookieconsent.css",
    "zoeken.js": "js/zoeken.js",
    "toestemming.js": "js/toestemming.js",
  });
  config.addFilter("plain", (html) =>
    html
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  config.addFilter("json", (value) => JSON.stringify(value));
  return { templateFormats: ["md", "njk"] };
}
