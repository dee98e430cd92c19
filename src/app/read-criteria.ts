/** Reads and validates a criteria file. Throws `OperatorError` with every problem. */
export { readInstrument as readCriteria } from "../inputs/read-file.ts";
