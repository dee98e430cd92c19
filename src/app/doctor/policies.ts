import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type DoctorFinding, ok, plain, warning } from "./finding.ts";

const NAME = { nl: "Browserbeleid", en: "Browser policies" };

/** Where organisations put rules for browsers on Linux. */
const LINUX_FOLDERS = [
  "/etc/opt/chrome/policies/managed",
  "/etc/opt/edge/policies/managed",
  "/etc/chromium/policies/managed",
  "/etc/chromium-browser/policies/managed",
];
const WINDOWS_KEYS = ["HKLM", "HKCU"].flatMap((hive) =>
  ["Google\\Chrome", "Microsoft\\Edge", "Chromium"].map((browser) => `${hive}\\SOFTWARE\\Policies\\${browser}`),
);

/** Rules that keep a browser from being run without a window or by a program, by name and the value that forbids it. */
const FORBIDDING: ReadonlyMap<string, number> = new Map([
  ["HeadlessMode", 2],
  ["HeadlessModeEnabled", 0],
  ["RemoteDebuggingAllowed", 0],
]);

/** Rules of an organisation that may keep the browser from being used by a program. Where none can be read: ok. */
export async function checkPolicies(read: () => Promise<readonly Policy[]> = policiesHere): Promise<DoctorFinding> {
  const forbidding = (await read()).filter(({ name, value }) => FORBIDDING.get(name) === Number(value));
  if (forbidding.length === 0) {
    return {
      id: "policies",
      name: NAME,
      ...ok({ nl: "geen beleid gevonden dat in de weg staat", en: "found none that stands in the way" }),
    };
  }
  const detail = plain(forbidding.map(({ name, value, from }) => `${name} = ${value} (${from})`).join(", "));
  return {
    id: "policies",
    name: NAME,
    ...warning(detail, {
      nl: "De organisatie verbiedt deze browser zonder venster of door een programma te gebruiken: neem een andere browser met --browser, of vraag de beheerder om een uitzondering.",
      en: "The organisation forbids to use this browser without a window or by a program: take another browser with --browser, or ask the administrator for an exception.",
    }),
  };
}

/** One rule: `value` as it stands there, and the file or registry key it comes from. */
export interface Policy {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly from: string;
}

async function policiesHere(): Promise<readonly Policy[]> {
  if (process.platform === "win32") return (await Promise.all(WINDOWS_KEYS.map(inRegistry))).flat();
  if (process.platform === "linux") return (await Promise.all(LINUX_FOLDERS.map(inFolder))).flat();
  return [];
}

/** The rules in the JSON files of a folder; a folder or file that cannot be read has none. */
export async function inFolder(folder: string): Promise<readonly Policy[]> {
  const files = await readdir(folder).catch(() => []);
  const perFile = files.filter((file) => file.endsWith(".json")).map((file) => inFile(join(folder, file)));
  return (await Promise.all(perFile)).flat();
}

async function inFile(path: string): Promise<readonly Policy[]> {
  try {
    const rules: unknown = JSON.parse(await readFile(path, "utf8"));
    if (typeof rules !== "object" || rules === null) return [];
    return Object.entries(rules).flatMap(([name, value]) => (isScalar(value) ? [{ name, value, from: path }] : []));
  } catch {
    return [];
  }
}

function isScalar(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

async function inRegistry(key: string): Promise<readonly Policy[]> {
  try {
    const { stdout } = await promisify(execFile)("reg", ["query", key], { windowsHide: true });
    return registryValues(stdout, key);
  } catch {
    return [];
  }
}

/** Lines of `reg query` such as `    HeadlessModeEnabled    REG_DWORD    0x0`. */
export function registryValues(output: string, key: string): readonly Policy[] {
  return [...output.matchAll(/^\s+(\w+)\s+REG_DWORD\s+(0x[0-9a-f]+)/gim)].map(([, name = "", value = ""]) => ({
    name,
    value: Number(value),
    from: key,
  }));
}
