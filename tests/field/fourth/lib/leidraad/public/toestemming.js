// What Klaro asks: nothing can be used before a choice is made.
window.klaroConfig = {
  lang: "nl",
  disablePoweredBy: true,
  mustConsent: true,
  acceptAll: true,
  storageMethod: "localStorage",
  translations: {
    nl: {
      consentModal: {
        title: "Uw keuze",
        description: "Wij tellen bezoekers en tonen filmpjes van anderen. Kies wat u goed vindt.",
      },
      acceptAll: "Alles goedvinden",
      acceptSelected: "Alleen wat ik koos",
      decline: "Niets goedvinden",
      ok: "Goed",
      close: "Sluiten",
      purposeItem: { service: "dienst", services: "diensten" },
      purposes: { tellen: { title: "Tellen" }, film: { title: "Film" } },
      teller: { description: "Telt hoe vaak een bladzijde is gelezen." },
      films: { description: "Toont filmpjes van een andere site." },
    },
  },
  services: [
    { name: "teller", title: "Teller", purposes: ["tellen"] },
    { name: "films", title: "Films", purposes: ["film"] },
  ],
};
