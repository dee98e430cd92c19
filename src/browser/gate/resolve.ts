import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { networkInterfaces } from "node:os";
import type { CaptureFailure } from "../../model/reason.ts";
import { type AddressKind, kindOfAddress } from "./addresses.ts";
import { type Allowance, bare, isLocalhostName } from "./allowance.ts";

/** A connection that the gate refused or could not make. */
export class GateError extends Error {
  readonly reason: CaptureFailure;

  constructor(reason: CaptureFailure, detail: string) {
    super(detail);
    this.name = "GateError";
    this.reason = reason;
  }
}

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Resolves a host to the addresses it may be reached at. Rejects with `GateError` `blocked` or `unreachable`. */
export type Resolve = (host: string, port: number) => Promise<readonly Address[]>;

/** Names are remembered this long, in milliseconds: a page asks for the same host dozens of times. */
const REMEMBER_MS = 60_000;

/**
 * Resolves and checks in one step. Connections go to the very addresses returned, so that a name which answers
 * differently a moment later (DNS rebinding) gains nothing.
 */
export function resolver(allows: Allowance): Resolve {
  const addressesOf = remembering(look);
  return async (host, port) => {
    const name = bare(host);
    const addresses = await addressesOf(name);
    const allowed = addresses.filter(({ address }) => allows(name, port, reach(address)));
    if (allowed.length === 0)
      throw new GateError("blocked", `${name}:${port} is on a private network, which this site does not list`);
    return allowed;
  };
}

/** A `lookup` for sockets that gives the checked addresses and asks nobody. */
export function fixedLookup(addresses: readonly Address[]): LookupFunction {
  return (_hostname, options, callback) => {
    const [first] = addresses;
    if (options.all === true) callback(null, [...addresses]);
    else callback(null, first?.address ?? "", first?.family ?? 4);
  };
}

type Look = (name: string) => Promise<readonly Address[]>;

function remembering(find: Look): Look {
  const known = new Map<string, { readonly addresses: readonly Address[]; readonly until: number }>();
  return async (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined && remembered.until > Date.now()) return remembered.addresses;
    const addresses = await find(name);
    known.set(name, { addresses, until: Date.now() + REMEMBER_MS });
    return addresses;
  };
}

async function look(name: string): Promise<readonly Address[]> {
  const literal = isIP(name);
  if (literal !== 0) return [{ address: name, family: literal === 6 ? 6 : 4 }];
  if (isLocalhostName(name))
    return [
      { address: "127.0.0.1", family: 4 },
      { address: "::1", family: 6 },
    ];
  try {
    const found = await lookup(name, { all: true });
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
  } catch (error) {
    throw new GateError("unreachable", `${name} has no address (${codeOf(error)})`);
  }
}

/** This machine's own addresses are as near as a private network, even when they are public ones. */
function reach(address: string): AddressKind {
  const kind = kindOfAddress(address);
  if (kind !== "public") return kind;
  const own = Object.values(networkInterfaces()).some((cards) => cards?.some((card) => card.address === address));
  return own ? "private" : "public";
}

/** The system's word for what went wrong. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? String(error.code) : error.message;
}
