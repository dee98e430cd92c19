import { readFileSync } from "node:fs";
import { parseInstrument } from "../../src/inputs/instrument.ts";
import type { ColophonCheck } from "../../src/model/instrument.ts";

let check: ColophonCheck | undefined;

/** The colophon check of the instrument of 2020, as shipped. */
export function colophonCheck(): ColophonCheck {
  check ??= read();
  return check;
}

function read(): ColophonCheck {
  const file = new URL("../../criteria/sociaal-werk-2020.yaml", import.meta.url);
  const found = parseInstrument(readFileSync(file, "utf8"), "sociaal-werk-2020.yaml").criteria.find(
    (one) => one.check.kind === "colophon",
  );
  if (found?.check.kind !== "colophon") throw new Error("the instrument has no colophon check");
  return found.check;
}
