import type { Override } from "../../src/demo/override.ts";

/** A change to one site, and the only cells of its row that change with it. */
export interface Flip {
  readonly site: string;
  readonly what: string;
  readonly overrides: readonly Override[];
  /** Number of the criterion, and its new score. */
  readonly changes: Readonly<Record<number, "X" | "0" | "n.a.">>;
}

type Change<T = Override> = T extends unknown ? Omit<T, "site"> : never;

/** Words as text, not as part of an address: links must go on leading somewhere. */
function words(pattern: string, to: string): Change {
  return { replace: [new RegExp(`(?<![/\\p{L}-])(?:${pattern})`, "giu"), to] };
}

const SOCIAL_WORK = "sociaal werk(?:ers|er)?";
const OLDER_PEOPLE =
  "(?:roze )?ouderen|oudere cliënten|oudere|tachtigplussers|hoogbejaard|senioren|\\p{L}*dementie\\p{L}*|verpleeghu\\p{L}+";
const OTHER_GROUPS =
  "jongeren|scholieren|\\p{L}*beperking(?:en)?|slechthorende|slechtziende|gezin\\p{L}*|nieuwkomers|statushouders|migratieachtergrond|lhbti|roze|rolstoelgebruikers";
const THEMES =
  "eenza\\p{L}+|mantelzorg\\p{L}*|wijkteams?|vrijwillig\\p{L}*|buurtapp|buurthu\\p{L}+|digitale (?:vaardigheden|inclusie)|digivaardig\\p{L}*|laaggeletterd\\p{L}*|digicoach\\p{L}*|maatjes\\p{L}*";

const SEARCH_FORM =
  '<form role="search" action="/zoeken"><input type="search" name="q" aria-label="Zoeken"><button>Zoeken</button></form>';

function collectionForm(path: string): string {
  return `<form action="${path}"><label>Zoek in deze lijst <input type="text" name="q"></label> <button>Zoek</button></form>`;
}

function aboutYoungPeople(path: string): Change {
  const html =
    "<h1>Jongeren aan zet</h1><p>In dit project bedenken jongeren zelf een app. De jongeren kiezen de kleuren.</p>";
  return { addPage: path, title: "Jongeren aan zet", html };
}

function flip(site: string, what: string, changes: Flip["changes"], ...overrides: readonly Change[]): Flip {
  return { site, what, changes, overrides: overrides.map((override) => ({ ...override, site }) as Override) };
}

const ZORG_VAN_NU = "zorg-van-nu";
const ZORG_VOOR_INNOVEREN = "zorg-voor-innoveren";
const COALITIE = "coalitie-digivaardig-in-de-zorg";
const ANDERS_WERKEN = "anders-werken-in-de-zorg";
const ZORGTHUISNL = "zorgthuisnl";
const ZORGINNOVATIE = "zorginnovatie";

/** For each of the 60 cells at least one change to the site that changes it. */
export const FLIPS: readonly Flip[] = [
  flip(ZORG_VAN_NU, "the host names social work", { 1: "X" }, { host: "sociaalwerk.zorg-van-nu" }),
  flip(
    ZORG_VAN_NU,
    "a searched page names a social worker",
    { 2: "X" },
    { page: "/verhalen/sociaal-netwerk-in-kaart/", replace: ["Een sociaal praatje", "Een sociaal werker"] },
  ),
  flip(ZORG_VAN_NU, "no page says welzijn", { 3: "0" }, words("welzijn\\p{L}*", "plezier")),
  flip(ZORG_VAN_NU, "no page says preventie or zelfzorg", { 4: "0" }, words("(?:val)?preventie|zelfzorg", "beweging")),
  flip(
    ZORG_VAN_NU,
    "no theme, no group and no social work",
    { 5: "0", 8: "0", 9: "0" },
    words(THEMES, "rust"),
    words(OTHER_GROUPS, "ziekte"),
    words(SOCIAL_WORK, "team"),
  ),
  flip(
    ZORG_VAN_NU,
    "the colophon names youth workers as audience",
    { 6: "X" },
    { page: "/over-ons/", replace: ["bewoners, naasten", "bewoners, jongerenwerkers"] },
  ),
  flip(ZORG_VAN_NU, "no page names older people", { 7: "0" }, words(OLDER_PEOPLE, "bewoners")),
  flip(ZORG_VAN_NU, "no page names another group", { 8: "0" }, words(OTHER_GROUPS, "ziekte")),
  flip(ZORG_VAN_NU, "no entry names social work", { 9: "0" }, words(SOCIAL_WORK, "team")),
  flip(ZORG_VAN_NU, "no entry names a function", { 10: "0" }, words("ondersteunen|activeren", "helpen")),
  flip(ZORG_VAN_NU, "no search", { 2: "n.a.", 3: "n.a.", 4: "n.a." }, { removeBlock: "search" }),
  flip(ZORG_VAN_NU, "a list without a field", { 9: "n.a.", 10: "n.a." }, { removeBlock: "database" }),

  flip(ZORG_VOOR_INNOVEREN, "the host names social work", { 1: "X" }, { host: "sociaal-werk.zorg-voor-innoveren" }),
  flip(ZORG_VOOR_INNOVEREN, "no page names social work", { 2: "0" }, words(SOCIAL_WORK, "wijkzorg")),
  flip(ZORG_VOOR_INNOVEREN, "no page says welzijn", { 3: "0" }, words("welzijn\\p{L}*", "plezier")),
  flip(ZORG_VOOR_INNOVEREN, "no page says preventie", { 4: "0" }, words("preventie", "beweging")),
  flip(
    ZORG_VOOR_INNOVEREN,
    "no theme, no group and no social work",
    { 2: "0", 5: "0", 8: "0" },
    words(THEMES, "rust"),
    words(OTHER_GROUPS, "patiënten"),
    words(SOCIAL_WORK, "wijkzorg"),
  ),
  flip(
    ZORG_VOOR_INNOVEREN,
    "the colophon names social workers as audience",
    { 6: "X" },
    {
      page: "/over-deze-site",
      replace: ["zorgaanbieders, ondernemers", "zorgaanbieders, sociaal werkers, ondernemers"],
    },
  ),
  flip(ZORG_VOOR_INNOVEREN, "no page names older people", { 7: "0" }, words(OLDER_PEOPLE, "bewoners")),
  flip(ZORG_VOOR_INNOVEREN, "no page names another group", { 8: "0" }, words(OTHER_GROUPS, "patiënten")),
  flip(
    ZORG_VOOR_INNOVEREN,
    "an entry names social work",
    { 9: "X" },
    { page: "/voorbeelden/netwerkkaart", replace: ["het sociaal netwerk van", "met het sociaal werk de kring van"] },
  ),
  flip(
    ZORG_VOOR_INNOVEREN,
    "an entry names a function",
    { 10: "X" },
    { page: "/voorbeelden/bedalarm-op-maat", replace: ["deactiveren", "activeren"] },
  ),
  flip(ZORG_VOOR_INNOVEREN, "no search", { 2: "n.a.", 3: "n.a.", 4: "n.a." }, { removeBlock: "search" }),
  flip(ZORG_VOOR_INNOVEREN, "a list without a field", { 9: "n.a.", 10: "n.a." }, { removeBlock: "database" }),

  flip(COALITIE, "the host names social work", { 1: "X" }, { host: "socialwork.coalitie-digivaardig-in-de-zorg" }),
  flip(
    COALITIE,
    "the header offers the search",
    { 2: "X", 3: "X", 4: "0" },
    { replace: ['<nav class="nav"', `${SEARCH_FORM}<nav class="nav"`] },
  ),
  flip(COALITIE, "no theme", { 5: "0" }, words(THEMES, "lessen")),
  flip(
    COALITIE,
    "the colophon names social workers as audience",
    { 6: "X" },
    { page: "/wie-zijn-wij", replace: ["verpleegkundigen, verzorgenden", "verpleegkundigen, sociaal werkers"] },
  ),
  flip(COALITIE, "no page names older people", { 7: "0" }, words(OLDER_PEOPLE, "bewoners")),
  flip(COALITIE, "a page about young people", { 8: "X" }, aboutYoungPeople("/actueel/jongeren")),
  flip(
    COALITIE,
    "the list of aids gets a field",
    { 9: "0", 10: "0" },
    { page: "/hulpmiddelen", append: collectionForm("/hulpmiddelen") },
  ),

  flip(ANDERS_WERKEN, "the host names social work", { 1: "X" }, { host: "sociaalwerk.anders-werken-in-de-zorg" }),
  flip(
    ANDERS_WERKEN,
    "a searched page names social work",
    { 2: "X" },
    {
      page: "/nieuws/proef-met-zorgrobot",
      replace: ["Of de robot het sociaal maakt op de gang", "Of het sociaal werk blij is"],
    },
  ),
  flip(ANDERS_WERKEN, "no page says welzijn", { 3: "0" }, words("welzijn\\p{L}*", "plezier")),
  flip(
    ANDERS_WERKEN,
    "a page says preventie",
    { 4: "X" },
    { page: "/techniek", replace: ["het preventief onderhoud van apparaten", "preventie"] },
  ),
  flip(ANDERS_WERKEN, "no theme", { 5: "0" }, words(THEMES, "hulp")),
  flip(
    ANDERS_WERKEN,
    "the colophon names community workers as audience",
    { 6: "X" },
    { page: "/colofon", replace: ["bestuurders, roostermakers", "bestuurders, opbouwwerkers"] },
  ),
  flip(ANDERS_WERKEN, "no page names older people", { 7: "0" }, words(OLDER_PEOPLE, "bewoners")),
  flip(ANDERS_WERKEN, "a page about young people", { 8: "X" }, aboutYoungPeople("/nieuws/jongeren")),
  flip(
    ANDERS_WERKEN,
    "the list of practical examples gets a field",
    { 9: "0", 10: "0" },
    { page: "/praktijk", append: collectionForm("/praktijk") },
  ),
  flip(ANDERS_WERKEN, "no search", { 2: "n.a.", 3: "n.a.", 4: "n.a." }, { removeBlock: "search" }),

  flip(ZORGTHUISNL, "the host names social work", { 1: "X" }, { host: "sociaal-werk.zorgthuisnl" }),
  flip(
    ZORGTHUISNL,
    "a searched page names social work",
    { 2: "X" },
    { page: "/nieuws/netwerkdag", replace: ["Het werk van de wijkverpleging", "Het sociaal werk"] },
  ),
  flip(ZORGTHUISNL, "no page says welzijn", { 3: "0" }, words("welzijn\\p{L}*", "plezier")),
  flip(ZORGTHUISNL, "no page says preventie or zelfzorg", { 4: "0" }, words("(?:val)?preventie|zelfzorg", "beweging")),
  flip(
    ZORGTHUISNL,
    "two pages about themes of social work",
    { 5: "X" },
    {
      addPage: "/nieuws/stilte-in-huis",
      title: "Eenzaamheid in huis",
      html: "<div>Eenzaamheid komt vaak voor. De eenzaamheid neemt toe in de winter.</div>",
    },
    {
      addPage: "/nieuws/geld",
      title: "Armoede en geldzorgen",
      html: "<div>Armoede zie je niet aan de voordeur. Wie geldzorgen heeft, slaapt slecht.</div>",
    },
  ),
  flip(
    ZORGTHUISNL,
    "the colophon names welfare workers as audience",
    { 6: "X" },
    { page: "/over-ons", replace: ["bestuurders en medewerkers", "welzijnswerkers en medewerkers"] },
  ),
  flip(ZORGTHUISNL, "no page names older people", { 7: "0" }, words(OLDER_PEOPLE, "bewoners")),
  flip(ZORGTHUISNL, "a page about young people", { 8: "X" }, aboutYoungPeople("/nieuws/jongeren")),
  flip(
    ZORGTHUISNL,
    "the list of positions gets a field",
    { 9: "0", 10: "0" },
    { page: "/standpunten", append: collectionForm("/standpunten") },
  ),
  flip(ZORGTHUISNL, "no search", { 2: "n.a.", 3: "n.a.", 4: "n.a." }, { removeBlock: "search" }),

  flip(ZORGINNOVATIE, "the host names social work", { 1: "X" }, { host: "sociaalwerk.zorginnovatie" }),
  flip(
    ZORGINNOVATIE,
    "a searched page names social workers",
    { 2: "X" },
    { page: "/themas/welzijn", replace: ["samen met buurthuizen", "samen met sociaal werkers"] },
  ),
  flip(ZORGINNOVATIE, "no page says welzijn", { 3: "0" }, words("welzijn\\p{L}*", "plezier")),
  flip(ZORGINNOVATIE, "no page says preventie or zelfzorg", { 4: "0" }, words("preventie\\p{L}*|zelfzorg", "beweging")),
  flip(
    ZORGINNOVATIE,
    "no theme, no group and no social work but in the colophon",
    { 5: "0", 8: "0", 9: "0" },
    words(`jongerenwerk|${THEMES}`, "hulp"),
    words(OTHER_GROUPS, "patiënten"),
    { page: "/kennisbank/chat-na-sluitingstijd", ...words(SOCIAL_WORK, "adviseurs") },
    { page: "/kennisbank/draaischijf", ...words(SOCIAL_WORK, "politie") },
  ),
  flip(ZORGINNOVATIE, "the colophon names no audience of social work", { 6: "0" }, { removeBlock: "statement" }),
  flip(ZORGINNOVATIE, "no page names older people", { 7: "0" }, words(OLDER_PEOPLE, "bewoners")),
  flip(ZORGINNOVATIE, "no page names another group", { 8: "0" }, words(`jongerenwerk|${OTHER_GROUPS}`, "patiënten")),
  flip(
    ZORGINNOVATIE,
    "no entry names social work",
    { 9: "0" },
    { page: "/kennisbank/chat-na-sluitingstijd", ...words(SOCIAL_WORK, "adviseurs") },
    { page: "/kennisbank/draaischijf", ...words(SOCIAL_WORK, "politie") },
  ),
  flip(ZORGINNOVATIE, "no entry names a function", { 10: "0" }, words("ondersteunen|activeren", "helpen")),
  flip(ZORGINNOVATIE, "no search", { 2: "n.a.", 3: "n.a.", 4: "n.a." }, { removeBlock: "search" }),
  flip(ZORGINNOVATIE, "a list without a field", { 9: "n.a.", 10: "n.a." }, { removeBlock: "database" }),
];
