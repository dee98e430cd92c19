import { GateError } from "./resolve.ts";

/** Only http and https addresses; a name and password in them are dropped. */
export function checkedUrl(address: string): URL {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new GateError("blocked", `only http and https addresses are opened, not ${address.slice(0, 100)}`);
  }
  url.username = "";
  url.password = "";
  return url;
}
