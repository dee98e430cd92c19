import { BlockList, isIPv4, isIPv6 } from "node:net";

export type AddressKind = "public" | "loopback" | "private";

/** Ranges that are not the public internet: IANA special-purpose registries (RFC 6890 and its updates). */
const SPECIAL_IPV4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** Within 2000::/3, the only global range; everything outside it is special already. */
const SPECIAL_IPV6: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const special = new BlockList();
for (const [net, prefix] of SPECIAL_IPV4) special.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of SPECIAL_IPV6) special.addSubnet(net, prefix, "ipv6");
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");
const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");

/**
 * What kind of address this is. An IPv6 address that carries an IPv4 one (mapped, or translated by NAT64) is judged
 * by the address it carries. Anything that is not an address is private.
 */
export function kindOfAddress(address: string): AddressKind {
  const plain = address.split("%")[0] ?? "";
  if (isIPv4(plain)) return kindOfIPv4(plain);
  if (!isIPv6(plain)) return "private";
  const groups = groupsOf(plain);
  if (groups === undefined) return "private";
  if (isLoopbackIPv6(groups)) return "loopback";
  const carried = carriedIPv4(groups);
  if (carried !== undefined) return kindOfIPv4(carried);
  return global.check(plain, "ipv6") && !special.check(plain, "ipv6") ? "public" : "private";
}

function kindOfIPv4(address: string): AddressKind {
  if (loopback.check(address, "ipv4")) return "loopback";
  return special.check(address, "ipv4") ? "private" : "public";
}

function isLoopbackIPv6(groups: readonly number[]): boolean {
  return groups.slice(0, 7).every((group) => group === 0) && groups[7] === 1;
}

/** ::ffff:0:0/96 (RFC 4291), ::ffff:0:0:0/96 (RFC 2765) and 64:ff9b::/96 (RFC 6052). */
function carriedIPv4(groups: readonly number[]): string | undefined {
  const prefix = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(":");
  if (prefix !== "0:0:0:0:0:ffff" && prefix !== "0:0:0:0:ffff:0" && prefix !== "64:ff9b:0:0:0:0") return undefined;
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/** The eight groups of an IPv6 address; the URL parser writes every spelling the same way. */
function groupsOf(address: string): readonly number[] | undefined {
  const url = URL.parse(`http://[${address}]/`);
  if (url === null) return undefined;
  const [head = "", tail] = url.hostname.slice(1, -1).split("::");
  const left = numbers(head);
  const right = tail === undefined ? [] : numbers(tail);
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<number>(zeros).fill(0), ...right];
}

function numbers(groups: string): number[] {
  return groups === "" ? [] : groups.split(":").map((group) => Number.parseInt(group, 16));
}
