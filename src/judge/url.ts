import { compileWords } from "../evidence/forms/matcher.ts";
import { findInUrl, readableAddress } from "../evidence/forms/url.ts";
import type { Evidence } from "../model/assertion.ts";
import type { UrlCheck } from "../model/instrument.ts";
import type { Verdict } from "./verdict.ts";

/** Whether the words stand in host name or path of the site's own address after redirects. */
export function judgeUrl(check: UrlCheck, address: string): Verdict {
  if (readableAddress(address) === null) {
    return { outcome: "cantTell", reason: "evidence-missing", facts: [], evidence: null, borderCase: false };
  }
  const found = findInUrl(compileWords(check), address)[0]?.words ?? null;
  return {
    outcome: found === null ? "failed" : "passed",
    reason: null,
    facts: [{ kind: "url", url: address, found }],
    evidence: evidenceOf(address, found),
    borderCase: false,
  };
}

function evidenceOf(url: string, excerpt: string | null): Evidence {
  return { url, artifact: null, picture: null, excerpt, query: null, claimed: null, verified: null };
}
