import { viteBundler } from "@vuepress/bundler-vite";
import { searchPlugin } from "@vuepress/plugin-search";
import { defaultTheme } from "@vuepress/theme-default";
import { defineUserConfig } from "vuepress";

const news = ["robotarm", "huisbezoek", "mantelzorg", "werkbezoek", "stage", "terugblik"];
const themes = ["nachtzorg", "medicijnen", "ouderen-thuis", "personeel"];

export default defineUserConfig({
  lang: "nl",
  title: "Vernieuwde Zorg Rijnvliet",
  bundler: viteBundler(),
  theme: defaultTheme({
    contributors: false,
    lastUpdated: false,
    editLink: false,
    colorModeSwitch: false,
    navbar: [
      { text: "Thema's", children: themes.map((slug) => `/thema/${slug}.md`) },
      { text: "Vondsten", link: "/vondsten.md" },
      { text: "Nieuws", children: news.map((slug) => `/nieuws/${slug}.md`) },
      { text: "Geld voor een proef", link: "/subsidie.md" },
      { text: "Verantwoording", link: "/verantwoording.md" },
    ],
    sidebar: false,
  }),
  // Titles and headings only; a suggestion leads straight to its page.
  plugins: [searchPlugin({ locales: { "/": { placeholder: "Zoek" } }, maxSuggestions: 8 })],
});
