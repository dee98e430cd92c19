import { fileURLToPath } from "node:url";

/** The criteria file that ships with the tool: the instrument of 2020. */
export const DEFAULT_INSTRUMENT = fileURLToPath(new URL("../../criteria/sociaal-werk-2020.yaml", import.meta.url));
