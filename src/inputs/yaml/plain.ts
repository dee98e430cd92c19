import { type Alias, type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node } from "yaml";
import { fieldOf, type Path } from "../problem.ts";

/** Far more than any real list or instrument needs, and little enough to be walked at once. */
const MOST_NODES = 200_000;
const MOST_ALIASES = 100;
const DEEPEST = 24;

/** A document as plain values, with the character offset of every value and key by its field name. */
export interface Plain {
  readonly value: unknown;
  readonly values: ReadonlyMap<string, number>;
  readonly keys: ReadonlyMap<string, number>;
}

/** Something in the text that cannot become a value. */
export class PlainError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

interface Walk {
  readonly document: Document.Parsed;
  readonly values: Map<string, number>;
  readonly keys: Map<string, number>;
  readonly faults: PlainError[];
  nodes: number;
  aliases: number;
}

/**
 * Turns a parsed document into plain values. Aliases are followed, but the result is bounded in size and depth: an
 * alias bomb or a value that holds itself ends in a `PlainError`. Double and non-text keys are collected in `faults`.
 */
export function toPlain(document: Document.Parsed): Plain & { readonly faults: readonly PlainError[] } {
  const walk: Walk = { document, values: new Map(), keys: new Map(), faults: [], nodes: 0, aliases: 0 };
  const value = plainOf(document.contents, [], walk);
  return { value, values: walk.values, keys: walk.keys, faults: walk.faults };
}

function plainOf(node: Node | null, path: Path, walk: Walk): unknown {
  const offset = node?.range?.[0] ?? 0;
  walk.values.set(fieldOf(path), offset);
  if (++walk.nodes > MOST_NODES) throw new PlainError(`holds more than ${MOST_NODES} values`, offset);
  if (path.length > DEEPEST) throw new PlainError(`is nested more than ${DEEPEST} levels deep`, offset);
  if (isAlias(node)) return plainOf(aliased(node, offset, walk), path, walk);
  if (isMap(node)) return mapOf(node.items, path, walk);
  if (isSeq(node)) return node.items.map((item, index) => plainOf(asNode(item), [...path, index], walk));
  if (isScalar(node)) return node.value;
  return null;
}

function aliased(alias: Alias, offset: number, walk: Walk): Node | null {
  if (++walk.aliases > MOST_ALIASES) throw new PlainError(`uses more than ${MOST_ALIASES} aliases`, offset);
  const node = asNode(alias.resolve(walk.document));
  if (node === null) throw new PlainError(`\`*${alias.source}\` refers to nothing above it`, offset);
  return node;
}

function mapOf(items: readonly unknown[], path: Path, walk: Walk): unknown {
  const entries = new Map<string, unknown>();
  for (const item of items) {
    if (!isPair(item)) continue;
    const keyNode = asNode(item.key);
    const offset = keyNode?.range?.[0] ?? 0;
    const key = isScalar(keyNode) && typeof keyNode.value === "string" ? keyNode.value : undefined;
    if (key === undefined) {
      walk.faults.push(new PlainError("a key must be a text: put it between quotes", offset));
    } else if (entries.has(key)) {
      walk.faults.push(new PlainError(`\`${key}\` stands here twice: keep one`, offset));
    } else {
      walk.keys.set(fieldOf([...path, key]), offset);
      entries.set(key, plainOf(asNode(item.value), [...path, key], walk));
    }
  }
  return Object.fromEntries(entries);
}

function asNode(value: unknown): Node | null {
  return isAlias(value) || isMap(value) || isSeq(value) || isScalar(value) ? value : null;
}
