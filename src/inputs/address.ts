const LONGEST = 2_000;
const HOST = /^(\[[0-9a-f:.]+\]|[\p{L}\p{N}.-]+)(:\d{1,5})?$/iu;

/** Why a text is no address, and how to mend it. */
export interface AddressError {
  readonly problem: string;
}

/** The normalised form of a web address: http or https, no credentials, no fragment. */
export function parseAddress(text: string): string | AddressError {
  if (text.length > LONGEST) return { problem: `must be at most ${LONGEST} characters long` };
  if (/\s/.test(text)) return { problem: "holds a space: write the address without" };
  const url = URL.parse(text);
  if (url === null || !/^[a-z]+:\/\//i.test(text))
    return { problem: "is no web address: write it whole, as in `https://www.example.nl/`" };
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return { problem: "must begin with `http://` or `https://`" };
  if (url.username !== "" || url.password !== "") return { problem: "holds a user name or password: leave it out" };
  url.hash = "";
  return url.href;
}

/** The normalised form of `host` or `host:port`. */
export function parseHost(text: string): string | AddressError {
  const [, name, port = ""] = HOST.exec(text) ?? [];
  const url = name === undefined ? null : URL.parse(`http://${name}${port}/`);
  if (url === null) return { problem: "must be the name of a host only, as in `wiki.example.nl` or `localhost:8080`" };
  return url.hostname + port;
}

/** Whether an address lies on the host (and port) of another. */
export function onHostOf(address: string, other: string): boolean {
  return URL.parse(address)?.host === URL.parse(other)?.host;
}
