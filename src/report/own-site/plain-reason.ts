import type { TableCell } from "../table.ts";

/** Why a cell is what it is, without the mark in front: an owner takes X for wrong. */
export function plainReason({ explanation, mark }: TableCell): string {
  const { short } = explanation;
  const bare = short.startsWith(mark) ? short.slice(mark.length).replace(/^(?:, (?:want|because)|[:,])\s*/, "") : short;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
