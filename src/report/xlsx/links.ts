import type { CellHyperlinkValue } from "exceljs";
import { webAddress } from "../web-address.ts";
import { cellText } from "./cell-text.ts";

/** Excel refuses a file with a longer address. */
const LONGEST_ADDRESS = 2_000;

/** A link to a live page; plain text when it is no web address, or one too long for Excel. */
export function liveLink(url: string, text: string = url): CellHyperlinkValue | string {
  const address = webAddress(url);
  const shown = cellText(text);
  if (address === undefined || address.length > LONGEST_ADDRESS || shown === "") return shown;
  return { text: shown, hyperlink: address };
}

/**
 * A short link that stands beside its address: an address that is itself a link is cut at the edge of its cell by
 * LibreOffice, which wraps texts but not links. Nothing when it is no web address.
 */
export function openLink(url: string, text: string): CellHyperlinkValue | string {
  const link = liveLink(url, text);
  return typeof link === "string" ? "" : link;
}

/** A link to a file beside the workbook, given by a path of ids and hashes. */
export function fileLink(path: string, text: string): CellHyperlinkValue {
  return { text: cellText(text), hyperlink: path };
}
