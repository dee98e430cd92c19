import { readFileSync } from "node:fs";
import { filterCompactRules, type IndexedCMPRuleset } from "@duckduckgo/autoconsent";

/** What a document needs to recognise and refuse the consent software that the rules of autoconsent (MPL-2.0) know. */
export interface ConsentRules {
  /** The package's own script, unmodified. */
  readonly script: string;
  /** Its answer to the script's question what to do: nothing by itself, nothing hidden, every rule once. */
  answerFor(url: string, mainFrame: boolean): object;
}

const PACKAGE = import.meta.resolve("@duckduckgo/autoconsent");
const CONFIG = {
  enabled: true,
  // Told to refuse once a picture was taken.
  autoAction: null,
  disabledCmps: [],
  enablePrehide: false,
  enableCosmeticRules: false,
  enableGeneratedRules: true,
  // By default it looks for ten seconds where there is nothing to find.
  detectRetries: 0,
  isMainWorld: false,
  visualTest: false,
  logs: { errors: false },
};

let loaded: ConsentRules | undefined;

/** The rules, read from the package when they are first needed. */
export function consentRules(): ConsentRules {
  loaded ??= load();
  return loaded;
}

function load(): ConsentRules {
  const script = readFileSync(new URL("./autoconsent.playwright.js", PACKAGE), "utf8");
  const rules: IndexedCMPRuleset = JSON.parse(readFileSync(new URL("../rules/compact-rules.json", PACKAGE), "utf8"));
  return {
    script,
    answerFor: (url, mainFrame) => ({
      type: "initResp",
      config: CONFIG,
      rules: { compact: filterCompactRules(rules, { url, mainFrame }) },
    }),
  };
}
