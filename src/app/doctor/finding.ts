import type { Text } from "../../model/text.ts";

export const DOCTOR_STATUSES = ["ok", "warning", "failed"] as const;
export type DoctorStatus = (typeof DOCTOR_STATUSES)[number];

/** One thing that was looked at: how it is, and how to mend it when it is not as it should be. */
export interface DoctorFinding {
  readonly id: string;
  readonly name: Text;
  readonly status: DoctorStatus;
  readonly detail: Text;
  readonly remedy: Text | null;
}

/** A finding's part that depends on what was found. */
type Found = Pick<DoctorFinding, "status" | "detail" | "remedy">;

export function ok(detail: Text): Found {
  return { status: "ok", detail, remedy: null };
}

export function warning(detail: Text, remedy: Text | null = null): Found {
  return { status: "warning", detail, remedy };
}

export function failed(detail: Text, remedy: Text): Found {
  return { status: "failed", detail, remedy };
}

/** The same words in every language: paths, versions. */
export function plain(text: string): Text {
  return { nl: text, en: text };
}
