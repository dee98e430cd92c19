import { describe, expect, it } from "vitest";
import { recogniseObstacle, saysGone } from "../../src/evidence/obstacle.ts";
import { readPage } from "../../src/evidence/page/read-page.ts";

const MENU = `<header><nav>${["Nieuws", "Thema's", "Voorbeelden", "Agenda", "Over ons", "Contact"]
  .map((name, at) => `<a href="/p${at}">${name}</a>`)
  .join(" ")}</nav></header>`;
const SENTENCE = "In de wijk werken vrijwilligers samen met de gemeente aan slimme hulpmiddelen. ";

function obstacleIn(html: string) {
  const obstacle = recogniseObstacle(readPage(html, "https://zorgsite.nl/pagina"), /type="?password/.test(html));
  return obstacle?.reason ?? null;
}

describe("a page that came instead of another", () => {
  it.each([
    [
      "a challenge",
      `<title>Just a moment...</title><h1>zorgsite.nl</h1><p>Checking if the site connection is secure</p>`,
    ],
    [
      "a question whether one is human",
      `<title>zorgsite.nl</title><p>Verify you are human by completing the action below.</p>`,
    ],
    ["a Dutch challenge", `<title>Controle</title><p>Even geduld, wij controleren uw browser.</p>`],
    ["a captcha", `<title>Controle</title><p>Los de captcha op om verder te gaan.</p>`],
    [
      "a refusal within the site's own frame",
      `<title>Zorgsite</title>${MENU}<main><h1>Toegang geweigerd</h1><p>U mag dit niet zien.</p></main>`,
    ],
    [
      "a login",
      `<title>Inloggen - Zorgsite</title><h1>Inloggen</h1><form><input name=n><input type="password"></form>`,
    ],
    [
      "a page for members",
      `<title>Kennisbank</title>${MENU}<main><h1>Kennisbank</h1><p>U moet ingelogd zijn om deze pagina te bekijken.</p></main>`,
    ],
    [
      "maintenance",
      `<title>Zorgsite</title><h1>We zijn zo terug</h1><p>De site is wegens onderhoud even niet te bezoeken.</p>`,
    ],
    [
      "a site to come",
      `<title>Zorgsite</title><h1>Binnenkort online</h1><p>Wij werken aan iets moois.</p><a href="mailto:x@zorgsite.nl">Mail ons</a>`,
    ],
  ])("is seen to be in the way: %s", (_, html) => {
    expect(obstacleIn(html)).toBe("blocked");
  });

  it.each([
    [
      "an address for sale",
      `<title>zorgsite.nl</title><h1>Dit domein is te koop</h1><p>Deze domeinnaam is geregistreerd.</p>`,
    ],
    [
      "an address that somebody keeps",
      `<title>zorgsite.nl</title><p>Deze domeinnaam is gereserveerd voor een klant.</p>`,
    ],
    [
      "a server without a site",
      `<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1><p>If you see this page, it works.</p>`,
    ],
  ])("is seen to be nobody's: %s", (_, html) => {
    expect(obstacleIn(html)).toBe("parked");
  });

  it.each([
    [
      "an excuse",
      `<title>Zorgsite</title>${MENU}<main><h1>Oeps, er is iets misgegaan!</h1><p>Probeer het later nog eens.</p></main>`,
    ],
    ["an excuse without a heading", `<title>Zorgsite</title><p>Er is een fout opgetreden.</p>`],
    ["a database that is away", `<title>Database Error</title><h1>Error establishing a database connection</h1>`],
    ["the words of a program", `<b>Fatal error: </b> Uncaught PDOException: SQLSTATE[HY000] in /var/www/index.php`],
    [
      "a WordPress in trouble",
      `<p>Er heeft zich een kritieke fout opgetreden op deze site.</p><p><a href="https://wordpress.org/">Meer</a></p>`,
    ],
    ["nothing", `<title>Zorgsite</title><div id="app"></div>`],
    ["a page that goes on loading", `<title>Zorgsite</title><div id="app"><p>Laden...</p></div>`],
  ])("is seen to be broken: %s", (_, html) => {
    expect(obstacleIn(html)).toBe("http-error");
  });
});

describe("a page of the site", () => {
  it.each([
    [
      "that asks something of people",
      `<title>Zorg</title><h1>Bent u een mens met een beperking?</h1><p>${SENTENCE}</p>`,
    ],
    [
      "about captchas",
      `<title>Wat is een captcha?</title>${MENU}<main><h1>Wat is een captcha?</h1><p>Een captcha vraagt of iemand een mens is.</p></main>`,
    ],
    [
      "that quotes a challenge",
      `<title>Hulp bij inloggen</title>${MENU}<main><h1>Hulp</h1><p>Soms vraagt een site: verify you are human.</p></main>`,
    ],
    [
      "with a login in its header",
      `<title>Zorgsite</title><header><h2>Inloggen</h2><form><input name=n><input type="password"></form></header>${MENU}<main><h1>Welkom</h1><p>${SENTENCE.repeat(9)}</p></main>`,
    ],
    [
      "that announces something new",
      `<title>Nieuws</title>${MENU}<main><h1>Binnenkort online: de wegwijzer</h1><p>${SENTENCE}</p></main>`,
    ],
    [
      "about maintenance of a neighbourhood",
      `<title>Nieuws</title>${MENU}<main><h1>Speeltuin in onderhoud</h1><p>${SENTENCE}</p></main>`,
    ],
    [
      "about what went wrong in care",
      `<title>Nieuws</title>${MENU}<main><h1>Er is iets misgegaan in de zorg, en nu?</h1><p>${SENTENCE}</p></main>`,
    ],
    [
      "about selling an address",
      `<title>Nieuws</title>${MENU}<main><h1>Zo zet u een domein te koop</h1><p>${SENTENCE}</p></main>`,
    ],
    [
      "about access",
      `<title>Zorg</title>${MENU}<main><h1>Geen toegang tot zorg voor nieuwkomers</h1><p>${SENTENCE}</p></main>`,
    ],
    ["of pictures that lead somewhere", `<title>Zorgsite</title><a href="/een"><img alt="Voor ouderen"></a>`],
  ])("is what it seems: %s", (_, html) => {
    expect(obstacleIn(html)).toBeNull();
  });
});

describe("a page, whatever its status, that says it is gone", () => {
  const gone = (html: string): boolean => saysGone(readPage(html, "https://zorgsite.nl/pagina")) !== null;

  it.each([
    "Pagina niet gevonden",
    "Oeps! Deze pagina bestaat niet meer",
    "De pagina die u zoekt kan niet worden gevonden",
    "404 - Not found",
    "Page not found",
  ])("%s", (heading) => {
    expect(gone(`<title>Zorgsite</title>${MENU}<main><h1>${heading}</h1><p>Ga naar de homepage.</p></main>`)).toBe(
      true,
    );
  });

  it.each([
    ["a text about it", `<h1>Pagina niet gevonden: zo helpt u lezers verder</h1><p>${SENTENCE}</p>`],
    ["a long text under such a heading", `<h1>Niet gevonden</h1><p>${SENTENCE.repeat(9)}</p>`],
    ["any other page", `<h1>Over ons</h1><p>${SENTENCE}</p>`],
  ])("is not %s", (_, main) => {
    expect(gone(`<title>Zorgsite</title>${MENU}<main>${main}</main>`)).toBe(false);
  });
});
