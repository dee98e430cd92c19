// The search service of the Zorgkompas, which has been out of order for weeks: search.mjs PORT SITE
import { createServer } from "node:http";

const [port, site] = process.argv.slice(2);
const PAGE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Zoeken - storing</title></head>
<body style="font-family: Verdana; text-align: center; padding: 4rem"><h1>Zoeken is op dit moment niet mogelijk</h1>
<p>Er wordt aan gewerkt. Probeer het later nog eens.</p><p><a href="${site}">Terug naar het Zorgkompas</a></p></body></html>`;

createServer((_request, response) => {
  response.writeHead(503, { "content-type": "text/html; charset=utf-8", "retry-after": "86400" });
  response.end(PAGE);
}).listen(Number(port), "127.0.0.1");
