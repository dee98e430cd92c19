export default {
  handreiking: [
    "index",
    "waarom",
    {
      type: "category",
      label: "Werkvormen",
      items: ["chat", "beeldbellen", "groep", "geld", "kaart"].map((name) => `werkvormen/${name}`),
    },
    {
      type: "category",
      label: "Afspraken",
      items: ["bereikbaar", "opslaan", "spullen", "storing"].map((name) => `afspraken/${name}`),
    },
    "verantwoording",
  ],
};
