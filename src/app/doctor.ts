import { checkBrowser } from "./doctor/browser.ts";
import { checkDisk, checkNetworkDrive, checkWriteAccess } from "./doctor/data-folder.ts";
import { DOCTOR_STATUSES, type DoctorFinding, type DoctorStatus } from "./doctor/finding.ts";
import { checkCertificates, checkProxy } from "./doctor/network.ts";
import { checkNode } from "./doctor/node.ts";
import { checkPolicies } from "./doctor/policies.ts";

export interface DoctorOptions {
  /** Where scans are kept (`--data`). */
  readonly dataFolder: string;
  /** Path or address of a browser (`--browser`). */
  readonly browser?: string;
}

/** What was looked at on this machine, in order, and the worst status among it. */
export interface DoctorReport {
  readonly status: DoctorStatus;
  readonly findings: readonly DoctorFinding[];
}

/** Looks at everything a scan needs, and says what is wrong and how to mend it. Changes nothing. */
export async function doctor({ dataFolder, browser }: DoctorOptions): Promise<DoctorReport> {
  const findings = [
    checkNode(),
    await checkBrowser(browser),
    await checkPolicies(),
    checkProxy(),
    await checkCertificates(),
    await checkWriteAccess(dataFolder),
    checkNetworkDrive(dataFolder),
    await checkDisk(dataFolder),
  ];
  return { status: worst(findings), findings };
}

function worst(findings: readonly DoctorFinding[]): DoctorStatus {
  return DOCTOR_STATUSES.findLast((status) => findings.some((finding) => finding.status === status)) ?? "ok";
}
