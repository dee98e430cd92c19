// Fossil: the pages are documents in its repository, the ideas are tickets; a repository is one file.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf, pagesOf } from "./content.mjs";

const folder = process.argv[2];
const repository = join(folder, "dichtbij.fossil");
const work = join(folder, "work");
const env = { ...process.env, HOME: folder, USER: "werkbank" };
const fossil = (...args) => execFileSync("fossil", args, { cwd: work, env, stdio: ["ignore", "ignore", "inherit"] });

mkdirSync(work, { recursive: true });
fossil("init", "--project-name", "Werkbank Dichtbij", repository);
fossil("open", "--force", repository);
for (const { slug, title, body } of pagesOf("dichtbij")) {
  const text = body.replaceAll(/^## /gm, "### ").replace(/\]\(\/rptview\/1\)/, "](../../rptview?rn=1)");
  writeFileSync(join(work, `${slug}.md`), `# ${title}\n\n${text}\n`);
}
fossil("add", ".");
fossil("commit", "--no-warnings", "--allow-empty", "-m", "De bladzijden");
for (const { title, comment, status } of entriesOf("dichtbij-ideeen")) {
  fossil("ticket", "add", "title", title, "comment", comment, "status", status, "type", "Feature_Request");
}

const settings = {
  "index-page": "/doc/trunk/index.md",
  "doc-glob": "*.md",
  "doc-branch": "trunk",
  "search-doc": "1",
  "search-tkt": "1",
  "auto-hyperlink": "0",
  header: readFileSync(new URL("fossil/header.txt", import.meta.url), "utf8"),
  "ticket-viewpage": "<h2>$<title></h2><p>$<comment></p><p>Stand: $<status></p>",
  footer: readFileSync(new URL("fossil/footer.txt", import.meta.url), "utf8"),
};
const quote = (text) => `'${text.replaceAll("'", "''")}'`;
const statements = Object.entries(settings).map(
  ([name, value]) => `REPLACE INTO config(name, value, mtime) VALUES(${quote(name)}, ${quote(value)}, now());`,
);
const report =
  "SELECT substr(tkt_uuid, 1, 10) AS '#', title AS 'Idee', status AS 'Stand', date(tkt_mtime) AS 'Datum' FROM ticket ORDER BY title";
statements.push(`UPDATE reportfmt SET title = 'Alle ideeën', sqlcode = ${quote(report)}, cols = '';`);
statements.push("UPDATE user SET cap = 'hjor' WHERE login IN ('nobody', 'anonymous');");
fossil("sql", "-R", repository, statements.join("\n"));
fossil("fts-config", "-R", repository, "index", "on");
fossil("fts-config", "-R", repository, "stemmer", "on");
fossil("fts-config", "-R", repository, "reindex");
