import { existsSync } from "node:fs";
import { extname } from "node:path";
import { stringify } from "yaml";
import { siteListDigest } from "../inputs/digest.ts";
import { type ReadInstrument, type ReadSiteList, readInstrument, readSiteList } from "../inputs/read-file.ts";
import { siteListFromUrls } from "../inputs/typed-addresses.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Text } from "../model/text.ts";
import { chooseSites } from "./choose-sites.ts";
import { DEFAULT_INSTRUMENT } from "./default-instrument.ts";

/** What a scan is asked to look at: a site list or web addresses, and with which criteria. */
export interface AskedScan {
  readonly targets: readonly string[];
  readonly criteria?: string;
  readonly only?: readonly string[];
}

export interface ScanInputs {
  readonly siteList: ReadSiteList;
  readonly instrument: ReadInstrument;
}

/**
 * Reads and validates everything a scan goes by, before anything is written or contacted. Throws one `OperatorError`
 * with every problem of every file.
 */
export function readScanInputs({ targets, criteria, only }: AskedScan): ScanInputs {
  const problems: Text[] = [];
  const siteList = collecting(problems, () => readTargets(targets));
  const instrument = collecting(problems, () => readInstrument(criteria ?? DEFAULT_INSTRUMENT));
  if (siteList !== undefined) collecting(problems, () => chooseSites(siteList.siteList, only));
  if (siteList === undefined || instrument === undefined || problems.length > 0) throw new OperatorError(problems);
  return { siteList, instrument };
}

/** What the work gives, or undefined with its problems added to the list. */
function collecting<T>(problems: Text[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    const dutch = error.linesIn("nl");
    problems.push(...error.linesIn("en").map((en, at) => ({ nl: dutch[at] ?? en, en })));
    return undefined;
  }
}

function readTargets(targets: readonly string[]): ReadSiteList {
  const [first, ...others] = targets;
  if (first === undefined) throw new OperatorError(NOTHING_TO_SCAN);
  if (!targets.some(isFile)) return typedAddresses(targets);
  if (others.length === 0) return readSiteList(first);
  throw new OperatorError({
    nl: "geef één sitelijst, of alleen webadressen",
    en: "give one site list, or web addresses only",
  });
}

const NOTHING_TO_SCAN = {
  nl: "geef een sitelijst, zoals sites/innovatie-2020.yaml, of een of meer webadressen",
  en: "give a site list, such as sites/innovatie-2020.yaml, or one or more web addresses",
};

function isFile(target: string): boolean {
  return [".yaml", ".yml"].includes(extname(target).toLowerCase()) || existsSync(target);
}

function typedAddresses(urls: readonly string[]): ReadSiteList {
  const words = urls.filter((url) => /^[\w-]+$/.test(url) && url !== "localhost");
  if (words.length > 0) throw new OperatorError(words.map(neitherFileNorAddress));
  const siteList = siteListFromUrls(urls);
  const sites = siteList.sites.map(({ id, name, url }) => ({ id, name, url }));
  const text = stringify({ id: siteList.id, title: siteList.title, sites });
  return { siteList, digest: siteListDigest(siteList), text };
}

function neitherFileNorAddress(word: string): Text {
  return {
    nl: `${word}: is geen bestand en geen webadres`,
    en: `${word}: is neither a file nor a web address`,
  };
}
