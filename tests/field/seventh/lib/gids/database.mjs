// The database that the site embeds, in the manner of an app builder over a spreadsheet: database.mjs FOLDER PORT
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const [folder, port] = process.argv.slice(2);
const records = JSON.parse(readFileSync(join(folder, "collectie.json"), "utf8")).map((fields, at) => ({
  id: `rec${(at + 101).toString(36)}`,
  fields,
}));
const page = readFileSync(join(folder, "database.html"), "utf8");
const SIZE = 9;

createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  if (pathname === "/v1/datasource/records" && request.method === "POST") {
    let body = "";
    for await (const chunk of request) body += chunk;
    response.writeHead(200, { "content-type": "application/json" });
    return response.end(JSON.stringify(select(JSON.parse(body))));
  }
  if (pathname !== "/" && pathname !== "/oplossing") return response.writeHead(404).end("Not found");
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
}).listen(Number(port), "127.0.0.1");

function select({ search = "", filters = {}, id, offset = 0 }) {
  if (id !== undefined) return { records: records.filter((one) => one.id === id) };
  const asked = search.trim().toLowerCase();
  const hits = records.filter(
    ({ fields }) =>
      Object.values(fields).join("\n").toLowerCase().includes(asked) &&
      Object.entries(filters).every(([name, value]) => value === "" || fields[name] === value),
  );
  return { records: hits.slice(offset, offset + SIZE), next: offset + SIZE < hits.length ? offset + SIZE : null };
}
