import { request } from "node:http";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly location: string | undefined;
  readonly body: string;
}

/** Asks a demo site; the name is sent and not looked up, since not every system knows `*.localhost`. */
export function ask(url: string, form?: Readonly<Record<string, string>>): Promise<Answer> {
  const { host, port, pathname, search } = new URL(url);
  const body = form && new URLSearchParams(form).toString();
  const headers = {
    host,
    ...(body && { "content-type": "application/x-www-form-urlencoded", "content-length": body.length }),
  };
  const method = body === undefined ? "GET" : "POST";
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path: pathname + search, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          location: response.headers.location,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** Addresses that links of a page lead to, without those to other sites. */
export function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, path]) => (path ?? "").replaceAll("&amp;", "&"));
}
