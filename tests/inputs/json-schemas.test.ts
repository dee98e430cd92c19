import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { jsonSchemaFiles } from "../../src/inputs/json-schemas.ts";

it.each(jsonSchemaFiles())("$path is as the code says (else: npm run schemas)", ({ path, text }) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});

it.each([
  ["criteria/sociaal-werk-2020.yaml", "./criteria.schema.json"],
  ["sites/innovatie-2020.yaml", "./sites.schema.json"],
])("%s names its schema for editors", (path, schema) => {
  expect(readFileSync(path, "utf8").split("\n")[0]).toBe(`# yaml-language-server: $schema=${schema}`);
});
