// What the theme would take from a delivery network is served by the site itself.
const { createReadStream } = require("node:fs");

const FILES = {
  "hexo-generator-searchdb/dist/search.js": "hexo-generator-searchdb/dist/search.js",
  "@fortawesome/fontawesome-free/css/all.min.css": "@fortawesome/fontawesome-free/css/all.min.css",
  "@fortawesome/fontawesome-free/webfonts/fa-solid-900.woff2":
    "@fortawesome/fontawesome-free/webfonts/fa-solid-900.woff2",
  "tabulator/tabulator.js": "tabulator-tables/dist/js/tabulator.min.js",
  "tabulator/tabulator.css": "tabulator-tables/dist/css/tabulator.min.css",
  "@fortawesome/fontawesome-free/webfonts/fa-regular-400.woff2":
    "@fortawesome/fontawesome-free/webfonts/fa-regular-400.woff2",
  "tom-select/tom-select.js": "tom-select/dist/js/tom-select.complete.min.js",
  "tom-select/tom-select.css": "tom-select/dist/css/tom-select.css",
};

hexo.extend.generator.register("vendor", () =>
  Object.entries(FILES).map(([path, file]) => ({
    path: `vendor/${path}`,
    data: () => createReadStream(`${hexo.base_dir}/node_modules/${file}`),
  })),
);
