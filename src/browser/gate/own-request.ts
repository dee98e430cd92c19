import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import * as tls from "node:tls";
import { bare } from "./allowance.ts";
import type { Gate } from "./gate.ts";
import { GATE_HEADER, MAX_HEADER_BYTES } from "./headers.ts";
import { GateError } from "./resolve.ts";

/** One GET request through a gate. Rejects with `GateError` for what the gate refuses, else with what went wrong. */
export async function askThrough(
  gate: Gate,
  url: URL,
  headers: IncomingHttpHeaders,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return url.protocol === "https:" ? askSecurely(url, gate, headers, signal) : askPlainly(url, gate, headers, signal);
}

async function askPlainly(
  url: URL,
  gate: Gate,
  headers: IncomingHttpHeaders,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = bare(gate.server.hostname);
  const { port } = gate.server;
  const answer = await new Promise<IncomingMessage>((answered, failed) => {
    const path = `${url.origin}${url.pathname}${url.search}`;
    const sent = httpRequest({
      host,
      port,
      path,
      headers,
      signal,
      agent: false,
      insecureHTTPParser: true,
      maxHeaderSize: MAX_HEADER_BYTES,
    });
    sent.on("response", answered);
    sent.on("error", failed);
    sent.end();
  });
  if (!(GATE_HEADER in answer.headers)) return answer;
  answer.destroy();
  throw gate.failureOf(url.href) ?? new GateError("blocked", "refused by the gate");
}

async function askSecurely(
  url: URL,
  gate: Gate,
  headers: IncomingHttpHeaders,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const line = await tunnelTo(url, gate, signal);
  const servername = bare(url.hostname);
  return new Promise((answered, failed) => {
    const sent = httpsRequest(url, {
      headers,
      signal,
      insecureHTTPParser: true,
      maxHeaderSize: MAX_HEADER_BYTES,
      // Without an agent: one would make a connection of its own.
      createConnection: () => tls.connect({ socket: line, servername, ALPNProtocols: ["http/1.1"], ...authorities() }),
    });
    sent.on("response", answered);
    sent.on("error", failed);
    sent.on("close", () => line.destroy());
    sent.end();
  });
}

function tunnelTo(url: URL, gate: Gate, signal: AbortSignal): Promise<Socket> {
  return new Promise((opened, failed) => {
    const path = `${url.hostname}:${url.port || 443}`;
    const asked = httpRequest({
      host: bare(gate.server.hostname),
      port: gate.server.port,
      method: "CONNECT",
      path,
      signal,
      agent: false,
    });
    asked.once("connect", (answer: IncomingMessage, socket: Socket) => {
      if (answer.statusCode === 200) opened(socket);
      else failed(gate.failureOf(url.href) ?? new GateError("unreachable", path));
    });
    asked.on("error", failed);
    asked.end();
  });
}

/** Certificates of the system count too, as they do in the browser: networks of organisations add their own. */
function authorities(): { readonly ca?: string[] } {
  if (typeof tls.getCACertificates !== "function") return {};
  return { ca: [...tls.getCACertificates("default"), ...tls.getCACertificates("system")] };
}
