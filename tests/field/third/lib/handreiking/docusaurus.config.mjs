export default {
  title: "Handreiking digitaal contact",
  url: "http://teamsnoorderland.localhost:8767",
  baseUrl: "/sociaal-werk/",
  onBrokenLinks: "warn",
  i18n: { defaultLocale: "nl", locales: ["nl"] },
  presets: [["classic", { docs: { routeBasePath: "/", sidebarPath: "./sidebars.mjs" }, blog: false }]],
  themes: [
    [
      "@easyops-cn/docusaurus-search-local",
      { hashed: true, language: ["nl"], docsRouteBasePath: "/", indexBlog: false },
    ],
  ],
  themeConfig: {
    navbar: {
      title: "Handreiking digitaal contact",
      items: [{ to: "/verantwoording", label: "Verantwoording", position: "left" }],
    },
    footer: { copyright: "Elf teams in Noorderland" },
  },
};
