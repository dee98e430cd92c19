import { type Document, LineCounter, parseDocument } from "yaml";
import { OperatorError } from "../../model/operator-error.ts";
import { at, inBoth } from "../dutch/in-dutch.ts";
import { fieldOf, type Problem } from "../problem.ts";
import { type Plain, PlainError, toPlain } from "./plain.ts";

const MOST_BYTES = 1_000_000;
const MOST_PROBLEMS = 200;

/** A YAML text, read: its plain value, and the place of everything in it. */
export interface YamlSource {
  readonly value: unknown;
  /** Throws one `OperatorError` with every problem as `file:line:column field: message`, in the order of the file. */
  refuse(problems: readonly Problem[]): never;
}

/**
 * Reads one YAML 1.2 document. Throws `OperatorError` with every fault of syntax; a text that is too large, too deep
 * or grows by its aliases is refused before it costs anything.
 */
export function readYaml(text: string, fileName: string): YamlSource {
  if (Buffer.byteLength(text) > MOST_BYTES) {
    throw new OperatorError(
      at(`${fileName}:1:1`, inBoth(`is larger than ${MOST_BYTES / 1_000_000} MB; is it the right file?`)),
    );
  }
  const lines = new LineCounter();
  // Double keys are looked for in `toPlain`: the package compares every key with every other.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, schema: "core" });
  const faults = faultsOf(document);
  if (faults.length > 0) throw refusal(faults, fileName, lines);
  const plain = plainOrRefusal(document, fileName, lines);
  return {
    value: plain.value,
    refuse: (problems) => {
      throw refusal(
        problems.map((problem) => placed(problem, plain)),
        fileName,
        lines,
      );
    },
  };
}

interface Fault {
  readonly offset: number;
  readonly field?: string;
  readonly message: string;
}

function faultsOf(document: Document.Parsed): readonly Fault[] {
  const errors = [...document.errors, ...document.warnings];
  const tooDeep = errors.find((error) => error.code === "RESOURCE_EXHAUSTION");
  if (tooDeep !== undefined) return [{ offset: tooDeep.pos[0], message: "is nested too deeply" }];
  return errors.map((error) => ({ offset: error.pos[0], message: error.message }));
}

function plainOrRefusal(document: Document.Parsed, fileName: string, lines: LineCounter): Plain {
  try {
    const plain = toPlain(document);
    if (plain.faults.length > 0) throw refusal(plain.faults, fileName, lines);
    return plain;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    throw refusal([error], fileName, lines);
  }
}

function refusal(faults: readonly Fault[], fileName: string, lines: LineCounter): OperatorError {
  const shown = faults.toSorted((a, b) => a.offset - b.offset).slice(0, MOST_PROBLEMS);
  const more = faults.length - shown.length;
  const problems = shown.map(({ offset, field, message }) => {
    const { line, col } = lines.linePos(offset);
    return at(`${fileName}:${Math.max(line, 1)}:${Math.max(col, 1)}${field ? ` ${field}` : ""}`, inBoth(message));
  });
  return new OperatorError(more > 0 ? [...problems, at(fileName, inBoth(`and ${more} more problems`))] : problems);
}

function placed(problem: Problem, plain: Plain): Fault {
  return { offset: offsetOf(problem, plain), field: fieldOf(problem.path), message: problem.message };
}

/** The place of the value or key; of a field that is missing, the place of what should hold it. */
function offsetOf({ path, atKey }: Problem, plain: Plain): number {
  const key = plain.keys.get(fieldOf(path));
  if (atKey && key !== undefined) return key;
  for (let length = path.length; length > 0; length--) {
    const offset = plain.values.get(fieldOf(path.slice(0, length))) ?? plain.keys.get(fieldOf(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return 0;
}
