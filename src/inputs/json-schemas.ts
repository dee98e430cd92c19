import { z } from "zod";
import { criteriaFile } from "./schema/criteria-schema.ts";
import { siteListFile } from "./schema/site-schema.ts";

/** A JSON Schema for editors, and where it stands in the repository. */
export interface JsonSchemaFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The JSON Schemas (draft 2020-12) of criteria files and site lists, made from the schemas that validate them. They
 * describe the shape; what stands across fields (ids used twice, forms that cannot be read) only the tool tells.
 */
export function jsonSchemaFiles(): readonly JsonSchemaFile[] {
  return [
    { path: "criteria/criteria.schema.json", text: schemaText(criteriaFile, "Criteria file of the quickscan") },
    { path: "sites/sites.schema.json", text: schemaText(siteListFile, "Site list of the quickscan") },
  ];
}

function schemaText(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", reused: "inline" });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
