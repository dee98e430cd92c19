import { statfsSync } from "node:fs";
import { resolve } from "node:path";

/** File systems that reach over a network, by the numbers Linux gives them (statfs(2)): NFS, SMB, CIFS, SMB2, AFS, Ceph. */
const NETWORK_TYPES: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x00c36400]);

/**
 * Whether an existing folder lies on a network drive, as far as can be told: a UNC path on Windows (a drive letter
 * does not tell), the type of the file system on Linux.
 */
export function isOnNetworkDrive(folder: string, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === "win32") return /^[\\/]{2}[^.?\\/]/.test(folder) || /^\\\\\?\\UNC\\/i.test(folder);
  if (platform !== "linux") return false;
  return NETWORK_TYPES.has(statfsSync(resolve(folder)).type >>> 0);
}
