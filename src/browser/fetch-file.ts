import { download, type Line } from "./gate/download.ts";
import { GateError } from "./gate/resolve.ts";
import { decodeText } from "./page/charset.ts";
import { BrowserFailure, type Fetched } from "./tab.ts";

const FETCH_MS = 15_000;
const FETCH_BYTES = 10_000_000;

export interface FetchLimits {
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
}

/** Gets an address without showing it: see `Tab.fetch`. */
export async function fetchFile(
  url: string,
  line: Line,
  { maxBytes = FETCH_BYTES, timeoutMs = FETCH_MS }: FetchLimits,
): Promise<Fetched> {
  try {
    const got = await download(url, line, { maxBytes, signal: AbortSignal.timeout(timeoutMs) });
    const contentType = got.headers["content-type"] ?? "";
    return {
      requestedUrl: url,
      finalUrl: got.url,
      status: got.status,
      contentType,
      loadedWhole: true,
      headers: got.headers,
      body: got.body,
      text: () => decodeText(got.body, contentType),
    };
  } catch (error) {
    if (error instanceof GateError) throw new BrowserFailure(error.reason, error.message);
    throw new BrowserFailure("timeout", `${url} took longer than ${timeoutMs} ms`);
  }
}
