"use client";

import { useEffect } from "react";
import * as CookieConsent from "vanilla-cookieconsent";
import "vanilla-cookieconsent/dist/cookieconsent.css";

const MODAL = {
  title: "Wij gebruiken cookies",
  description: "Met uw toestemming meten wij welke pagina's worden gelezen. Zonder toestemming werkt alles even goed.",
  acceptAllBtn: "Alles accepteren",
  acceptNecessaryBtn: "Alleen noodzakelijk",
  showPreferencesBtn: "Zelf kiezen",
};
const PREFERENCES = {
  title: "Uw keuze",
  acceptAllBtn: "Alles accepteren",
  acceptNecessaryBtn: "Alleen noodzakelijk",
  savePreferencesBtn: "Bewaar mijn keuze",
  closeIconLabel: "Sluiten",
  sections: [
    { title: "Noodzakelijk", description: "Nodig om deze keuze te onthouden.", linkedCategory: "necessary" },
    { title: "Meten", description: "Telt bezoek per pagina.", linkedCategory: "analytics" },
  ],
};

export function Consent() {
  useEffect(() => {
    CookieConsent.run({
      disablePageInteraction: true,
      hideFromBots: false,
      guiOptions: { consentModal: { layout: "box inline", position: "middle center" } },
      categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
      language: { default: "nl", translations: { nl: { consentModal: MODAL, preferencesModal: PREFERENCES } } },
    });
  }, []);
  return (
    <button type="button" className="plain" onClick={() => CookieConsent.showPreferences()}>
      Cookie-instellingen
    </button>
  );
}
