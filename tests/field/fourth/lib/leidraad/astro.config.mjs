import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";

const chapters = ["voorbereiden", "gesprek", "doelgroepen", "hulpmiddelen"];
const names = {
  voorbereiden: "Voorbereiden",
  gesprek: "Het gesprek",
  doelgroepen: "Doelgroepen",
  hulpmiddelen: "Hulpmiddelen",
};

export default defineConfig({
  site: "http://leidraad-onlinehulp.localhost:8784",
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: "Leidraad Online Hulp",
      locales: { root: { label: "Nederlands", lang: "nl" } },
      sidebar: [
        ...chapters.map((directory) => ({ label: names[directory], items: [{ autogenerate: { directory } }] })),
        { label: "Over deze leidraad", slug: "over" },
      ],
      head: [
        { tag: "script", attrs: { src: "/toestemming.js" } },
        { tag: "script", attrs: { src: "/klaro.js", defer: true } },
      ],
    }),
  ],
});
