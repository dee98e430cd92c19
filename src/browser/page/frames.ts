import type { CDPSession } from "playwright";
import { GATE_HEADER } from "../gate/headers.ts";

/** Tells of frames whose document could not be had: no connection, or refused by the gate. */
export function watchFrames(
  cdp: CDPSession,
  mainFrame: () => string,
  failed: (frame: string, url: string) => void,
): void {
  const asked = new Map<string, { readonly frame: string; readonly url: string }>();
  cdp.on("Network.requestWillBeSent", ({ requestId, type, frameId, request }) => {
    if (type !== "Document" || frameId === undefined || frameId === mainFrame()) return;
    if (request.url.startsWith("http")) asked.set(requestId, { frame: frameId, url: request.url });
  });
  cdp.on("Network.responseReceived", ({ requestId, response }) => {
    const one = asked.get(requestId);
    if (one !== undefined && GATE_HEADER in response.headers) failed(one.frame, one.url);
  });
  cdp.on("Network.loadingFinished", ({ requestId }) => asked.delete(requestId));
  cdp.on("Network.loadingFailed", ({ requestId, canceled }) => {
    const one = asked.get(requestId);
    asked.delete(requestId);
    if (one !== undefined && canceled !== true) failed(one.frame, one.url);
  });
}
