import { type Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { bare } from "./allowance.ts";
import { asGateError, IDLE_TIMEOUT_MS, type Route, routeTo } from "./dial.ts";
import { GATE_HEADER, headersFor, MAX_HEADER_BYTES, passedOn } from "./headers.ts";
import { checkBudget, counted, endpointOf, type Passage, statusOf } from "./passage.ts";
import { fixedLookup, GateError } from "./resolve.ts";
import { proxyAuthorization } from "./upstream.ts";

/** Passes a plain HTTP request on and its answer back; what cannot be had is answered by the gate, marked as such. */
export async function forward(passage: Passage, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  outgoing.on("error", () => outgoing.destroy());
  incoming.on("error", () => outgoing.destroy());
  const url = URL.parse(incoming.url ?? "");
  if (url?.protocol !== "http:") {
    refuse(outgoing, new GateError("blocked", "only http and https addresses are opened"));
    return;
  }
  try {
    checkBudget(passage.budget);
    const answer = await answerOf(passage, url, incoming, outgoing);
    passage.failures.delete(endpointOf(url));
    outgoing.writeHead(answer.statusCode ?? 502, passedOn(answer));
    await pipeline(answer, counted(passage.budget), outgoing);
  } catch (error) {
    if (outgoing.headersSent || outgoing.destroyed) {
      outgoing.destroy();
      return;
    }
    const failure = asGateError(error, url.host);
    passage.failures.set(endpointOf(url), failure);
    refuse(outgoing, failure);
  }
}

async function answerOf(
  passage: Passage,
  url: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<IncomingMessage> {
  const route = await routeTo(url.hostname, Number(url.port || 80), false, passage.resolve, passage.upstream);
  try {
    return await ask(passage.agent, route, url, incoming, outgoing);
  } catch (error) {
    // A kept connection may have been closed by the other side at the very moment it was used again.
    if (!(error instanceof StaleConnection) || outgoing.destroyed) throw error;
    return ask(false, route, url, incoming, outgoing);
  }
}

class StaleConnection extends Error {}

function ask(
  agent: Agent | false,
  route: Route,
  url: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<IncomingMessage> {
  const bodiless = incoming.method === "GET" || incoming.method === "HEAD";
  return new Promise((answered, failed) => {
    const sent = httpRequest({
      agent,
      ...placeOf(route, url),
      method: incoming.method,
      headers: { ...headersFor(incoming.headers), ...authorizationFor(route), host: url.host },
      insecureHTTPParser: true,
      maxHeaderSize: MAX_HEADER_BYTES,
    });
    sent.on("response", answered);
    sent.on("error", (error) => failed(bodiless && sent.reusedSocket ? new StaleConnection(error.message) : error));
    // A kept connection has the short patience of one that lies idle; a question put over it may take its time.
    sent.setTimeout(IDLE_TIMEOUT_MS);
    sent.on("timeout", () => sent.destroy(new Error("ETIMEDOUT")));
    outgoing.on("close", () => {
      if (!outgoing.writableFinished) sent.destroy();
    });
    if (bodiless) sent.end();
    else incoming.pipe(sent);
  });
}

function placeOf(route: Route, url: URL) {
  if ("proxy" in route)
    return { host: bare(route.proxy.hostname), port: Number(route.proxy.port || 80), path: url.href };
  return {
    host: bare(url.hostname),
    port: Number(url.port || 80),
    path: `${url.pathname}${url.search}`,
    lookup: fixedLookup(route.addresses),
  };
}

function authorizationFor(route: Route): Readonly<Record<string, string>> {
  return "proxy" in route ? proxyAuthorization(route.proxy) : {};
}

function refuse(outgoing: ServerResponse, failure: GateError): void {
  outgoing.writeHead(statusOf(failure), { [GATE_HEADER]: failure.reason, "content-type": "text/plain" });
  outgoing.end();
}
