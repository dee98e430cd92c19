import { OperatorError } from "../../src/model/operator-error.ts";

/** The problems that reading something gives, one line each; none when it can be read. */
export function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof OperatorError) return error.problems;
    throw error;
  }
}
