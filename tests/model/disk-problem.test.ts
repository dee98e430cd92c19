import { expect, test } from "vitest";
import { asDiskProblem } from "../../src/model/disk-problem.ts";
import { OperatorError } from "../../src/model/operator-error.ts";

test.each(["ENOSPC", "EROFS", "EACCES", "SQLITE_FULL", "SQLITE_READONLY_DIRECTORY", "SQLITE_IOERR_WRITE"])(
  "%s is a problem that the user can mend, with the path",
  (code) => {
    const problem = asDiskProblem(Object.assign(new Error("low level"), { code }), "reports/quickscan.db");
    expect(problem).toBeInstanceOf(OperatorError);
    expect(String(problem)).toContain("reports/quickscan.db: ");
  },
);

test("anything else stays the bug it is", () => {
  const bug = Object.assign(new Error("constraint"), { code: "SQLITE_CONSTRAINT_UNIQUE" });
  expect(asDiskProblem(bug, "x")).toBe(bug);
});
