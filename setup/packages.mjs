import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { withLock } from "./lock.mjs";
import { npm } from "./npm.mjs";
import { inProject } from "./root.mjs";
import { SetupProblem, say } from "./say.mjs";

/** Inside node_modules and written last: without it, or with another content, what stands there is not trusted. */
const STAMP = inProject("node_modules", ".quickscan-set-up");

/** Installs the packages of package-lock.json unless exactly those are there, whole. */
export async function ensurePackages(node) {
  if (isInstalled()) return;
  await withLock("packages", (alsoHeldBy) => isInstalled() || install(node, alsoHeldBy));
}

async function install(node, alsoHeldBy) {
  say({
    nl: "de pakketten van package-lock.json worden geïnstalleerd (npm ci, ongeveer een halve minuut)",
    en: "installing the packages of package-lock.json (npm ci, about half a minute)",
  });
  const stamp = wanted();
  // Install scripts stay off: nothing here needs them, and packages should not run programs unasked.
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const attempt = (...more) => npm(node.path, [...args, ...more], { cwd: inProject(), onStart: alsoHeldBy });
  // What npm has at hand first: asking after newer data of every package can take minutes. Old data may fail.
  let code = await attempt("--prefer-offline");
  if (code !== 0 && code < 128) code = await attempt();
  if (code === 0) return writeStamp(stamp);
  throw new SetupProblem(
    {
      nl: `npm ci is mislukt (code ${code}); de melding hierboven zegt waarom. Zonder internet, of achter een proxy, moet npm eerst een weg naar buiten hebben: npm config set proxy ADRES`,
      en: `npm ci failed (code ${code}); the message above says why. Without internet, or behind a proxy, npm needs a way out first: npm config set proxy ADDRESS`,
    },
    code > 128 ? code : 2,
  );
}

function isInstalled() {
  try {
    return readFileSync(STAMP, "utf8") === wanted();
  } catch {
    return false;
  }
}

/** The lock file and the platform: a folder shared by two systems needs the packages of each. */
function wanted() {
  const digest = createHash("sha256")
    .update(readFileSync(inProject("package-lock.json")))
    .digest("hex");
  return `${digest} ${process.platform} ${process.arch}\n`;
}

function writeStamp(stamp) {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(`${STAMP}.new`, stamp);
  renameSync(`${STAMP}.new`, STAMP);
}
