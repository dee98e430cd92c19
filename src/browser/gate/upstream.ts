/** The proxy of the network this machine is in, for an address; undefined when it is reached directly. */
export type Upstream = (host: string, port: number, secure: boolean) => URL | undefined;

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` (either case), as curl does. Entries of `NO_PROXY` are
 * hosts, `.domain` endings, `host:port` or `*`. Only `http://` proxies are used.
 */
export function upstreamFrom(environment: Readonly<Record<string, string | undefined>>): Upstream {
  const variable = (name: string): string => environment[name.toLowerCase()] ?? environment[name.toUpperCase()] ?? "";
  const all = variable("all_proxy");
  const plain = proxyUrl(variable("http_proxy") || all);
  const secured = proxyUrl(variable("https_proxy") || all);
  const direct = variable("no_proxy")
    .split(/[,\s]+/)
    .filter((entry) => entry !== "");
  return (host, port, secure) =>
    direct.some((entry) => covers(entry, host, port)) ? undefined : secure ? secured : plain;
}

/** The header by which the proxy knows the user; none when its address holds no name. */
export function proxyAuthorization(proxy: URL): Readonly<Record<string, string>> {
  if (proxy.username === "") return {};
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(credentials).toString("base64")}` };
}

function proxyUrl(value: string): URL | undefined {
  if (value === "") return undefined;
  const url = URL.parse(value.includes("://") ? value : `http://${value}`);
  return url?.protocol === "http:" ? url : undefined;
}

function covers(entry: string, host: string, port: number): boolean {
  if (entry === "*") return true;
  const [name = "", onlyPort] = entry
    .replace(/^\*?\./, "")
    .toLowerCase()
    .split(":");
  if (onlyPort !== undefined && Number(onlyPort) !== port) return false;
  return host === name || host.endsWith(`.${name}`);
}
