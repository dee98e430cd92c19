#!/usr/bin/env node
/** The command of the installed package: runs what `npm run build` made, or the sources where nothing was built. */
import { existsSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `quickscan needs Node 22.18 or later, and this is ${process.versions.node}: https://nodejs.org\n`,
  );
  process.exit(2);
}

const built = new URL("../dist/cli/main.js", import.meta.url);
await import(existsSync(built) ? built : new URL("../src/cli/main.ts", import.meta.url));
