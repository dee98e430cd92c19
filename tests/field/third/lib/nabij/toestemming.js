CookieConsent.run({
  hideFromBots: false,
  disablePageInteraction: true,
  guiOptions: { consentModal: { layout: "box wide", position: "middle center" } },
  categories: { nodig: { enabled: true, readOnly: true }, tellen: {} },
  language: {
    default: "nl",
    translations: {
      nl: {
        consentModal: {
          title: "Mogen wij u meetellen?",
          description: "Programma Nabij telt graag hoeveel mensen deze site lezen.",
          acceptAllBtn: "Alles toestaan",
          acceptNecessaryBtn: "Alleen noodzakelijk",
          showPreferencesBtn: "Zelf kiezen",
        },
        preferencesModal: {
          title: "Cookie-instellingen",
          acceptAllBtn: "Alles toestaan",
          acceptNecessaryBtn: "Alleen noodzakelijk",
          savePreferencesBtn: "Bewaar mijn keuze",
          closeIconLabel: "Sluiten",
          sections: [
            { title: "Noodzakelijk", description: "Zonder deze werkt de site niet.", linkedCategory: "nodig" },
            { title: "Tellen", description: "Hoeveel mensen lezen mee.", linkedCategory: "tellen" },
          ],
        },
      },
    },
  },
});
