import { existsSync } from "node:fs";
import { mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isOnNetworkDrive } from "../../store/network-drive.ts";
import { type DoctorFinding, failed, ok, plain, warning } from "./finding.ts";

const MEGABYTE = 1024 * 1024;
/** A scan of some sites fits in less. */
const LITTLE_MB = 200;
/** Room for a yearly scan of a long list, pictures included. */
const ENOUGH_MB = 2000;

/** Whether files can be written where scans are kept. Makes nothing that stays. */
export async function checkWriteAccess(folder: string): Promise<DoctorFinding> {
  const name = { nl: "Schrijfrechten", en: "Write access" };
  const place = nearestExisting(folder);
  try {
    await tryToWrite(place);
    return { id: "write-access", name, ...ok(plain(resolve(folder))) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return { id: "write-access", name, ...failed(plain(`${place}: ${code}`), elsewhere()) };
  }
}

/** The database cannot be kept safely on a drive of another computer. */
export function checkNetworkDrive(folder: string): DoctorFinding {
  const name = { nl: "Netwerkschijf", en: "Network drive" };
  const place = nearestExisting(folder);
  if (!isOnNetworkDrive(place)) return { id: "network-drive", name, ...ok({ nl: "nee", en: "no" }) };
  const detail = { nl: `${place} staat op een andere computer`, en: `${place} is on another computer` };
  return { id: "network-drive", name, ...warning(detail, elsewhere()) };
}

/** Free space where scans are kept. `of` gives it in bytes. */
export async function checkDisk(
  folder: string,
  of: (place: string) => Promise<number> = freeBytes,
): Promise<DoctorFinding> {
  const name = { nl: "Vrije ruimte", en: "Free space" };
  const free = Math.floor((await of(nearestExisting(folder))) / MEGABYTE);
  const detail = plain(`${free} MB`);
  const remedy = {
    nl: "Maak ruimte vrij, of kies met --data een map op een andere schijf.",
    en: "Free some space, or choose a folder on another disk with --data.",
  };
  if (free < LITTLE_MB) return { id: "disk", name, ...failed(detail, remedy) };
  return { id: "disk", name, ...(free < ENOUGH_MB ? warning(detail, remedy) : ok(detail)) };
}

async function tryToWrite(place: string): Promise<void> {
  const trial = await mkdtemp(join(place, ".quickscan-doctor-"));
  try {
    await writeFile(join(trial, "trial"), "trial", { flush: true });
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}

async function freeBytes(place: string): Promise<number> {
  const { bavail, bsize } = await statfs(place);
  return bavail * bsize;
}

function nearestExisting(folder: string): string {
  const path = resolve(folder);
  const parent = dirname(path);
  return existsSync(path) || parent === path ? path : nearestExisting(parent);
}

function elsewhere(): { nl: string; en: string } {
  return {
    nl: "Kies met --data een map van deze computer waarin u mag schrijven.",
    en: "Choose a folder of this computer that you may write in with --data.",
  };
}
