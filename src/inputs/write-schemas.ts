import { writeFileSync } from "node:fs";
import { jsonSchemaFiles } from "./json-schemas.ts";

// `npm run schemas`: run in the top folder of the repository after a change to `schema/`.
for (const { path, text } of jsonSchemaFiles()) writeFileSync(path, text);
