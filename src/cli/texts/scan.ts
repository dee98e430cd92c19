import type { Language } from "../../model/text.ts";

interface ScanWords {
  readonly summary: string;
  readonly targets: string;
  readonly criteria: string;
  readonly id: string;
  readonly only: string;
  readonly maxPages: string;
  readonly maxQueries: string;
  readonly delay: string;
  readonly concurrency: string;
  readonly browser: string;
  readonly robots: string;
  readonly contact: string;
  readonly confirmFlips: string;
  readonly noConfirmFlips: string;
  readonly repeat: string;
  report(path: string): string;
  unread(sites: readonly string[]): string;
  readonly stopping: string;
  stopped(resume: string): string;
}

export const SCAN_WORDS: Readonly<Record<Language, ScanWords>> = {
  nl: {
    summary: "bekijkt websites en scoort ze; zegt vooraf hoe lang dat duurt",
    targets: "een sitelijst (YAML), of een of meer webadressen",
    criteria: "criteriabestand (standaard criteria/sociaal-werk-2020.yaml)",
    id: "naam van deze scan (standaard de datum en de sitelijst)",
    only: "alleen deze sites van de lijst",
    maxPages: "hoogstens zoveel pagina's per site (standaard 40)",
    maxQueries: "hoogstens zoveel zoekvragen per site (standaard 45)",
    delay: "milliseconden tussen twee bezoeken aan dezelfde site (standaard 1000)",
    concurrency: "zoveel sites tegelijk (standaard twee per processorkern)",
    browser: "browser: een pad, of het adres van een die al draait (ws://...)",
    robots:
      "visitor: zoeken als een bezoeker, ook waar robots.txt zoekpagina's voor robots sluit; strict: dat niet doen (standaard visitor)",
    contact: "adres waarop site-eigenaren u kunnen bereiken; gaat mee in elk bezoek (of QUICKSCAN_CONTACT)",
    confirmFlips: "sites met een andere uitkomst dan in de vorige scan nog een keer bekijken (standaard)",
    noConfirmFlips: "dat niet doen",
    repeat: "elke site zo vaak bekijken; het rapport zegt hoe vaak de uitkomst dezelfde was (standaard 1)",
    report: (path) => `Rapport: ${path}`,
    unread: (sites) => `Niet te lezen: ${sites.join(", ")}. Hun cellen zijn ?, met de reden in het rapport.`,
    stopping: "De scan stopt, een ogenblik. Nog een keer Ctrl-C stopt meteen.",
    stopped: (resume) => `Onderbroken; wat klaar is, blijft bewaard. Verdergaan kan met: ${resume}`,
  },
  en: {
    summary: "looks at websites and scores them; says beforehand how long it takes",
    targets: "a site list (YAML), or one or more web addresses",
    criteria: "criteria file (default: criteria/sociaal-werk-2020.yaml)",
    id: "name of this scan (default: the date and the site list)",
    only: "only these sites of the list",
    maxPages: "at most this many pages per site (default: 40)",
    maxQueries: "at most this many search queries per site (default: 45)",
    delay: "milliseconds between two visits to one site (default: 1000)",
    concurrency: "this many sites at once (default: two per processor core)",
    browser: "browser: a path, or the address of one that runs already (ws://...)",
    robots:
      "visitor: search as a visitor, also where robots.txt closes result pages to robots; strict: do not (default: visitor)",
    contact: "where owners of sites can reach you; sent with every visit (or QUICKSCAN_CONTACT)",
    confirmFlips: "look again at sites whose outcome differs from the former scan (default)",
    noConfirmFlips: "do not",
    repeat: "look at each site this many times; the report says how often the outcome was the same (default: 1)",
    report: (path) => `Report: ${path}`,
    unread: (sites) => `Could not be read: ${sites.join(", ")}. Their cells are ?, with the reason in the report.`,
    stopping: "The scan stops, one moment. Ctrl-C once more stops at once.",
    stopped: (resume) => `Interrupted; what was done is kept. To go on: ${resume}`,
  },
};
