import { isSoft, type Shape } from "./shape.ts";

/** A tree of words, letter by letter: one walk from a place in the text finds every word that begins there. */
export interface WordTree<T> {
  readonly next: Map<number, WordTree<T>>;
  readonly here: { readonly shape: Shape; readonly value: T }[];
}

const SPACE = 0x20;

export function newWordTree<T>(): WordTree<T> {
  return { next: new Map(), here: [] };
}

export function addShape<T>(tree: WordTree<T>, shape: Shape, value: T): void {
  let node = tree;
  for (const unit of shape.units) {
    const child = node.next.get(unit) ?? newWordTree<T>();
    node.next.set(unit, child);
    node = child;
  }
  node.here.push({ shape, value });
}

/** Reports every word whose letters begin at `start`, with the place just after them. The rules are those of `endOfLetters`. */
export function walk<T>(
  tree: WordTree<T>,
  codes: Uint16Array,
  start: number,
  report: (shape: Shape, value: T, end: number) => void,
): void {
  step(tree, start);

  function step(node: WordTree<T>, at: number): void {
    for (const { shape, value } of node.here) report(shape, value, at);
    if (node.next.size === 0) return;
    const unit = codes[at];
    if (unit === undefined) return;
    const child = node.next.get(unit);
    if (child) step(child, at + 1);
    if (at === start || !isSoft(codes, at)) return;
    const apart = node.next.get(SPACE);
    if (apart) step(apart, at + 1);
    const joined = node.next.get(codes[at + 1] ?? 0);
    if (joined) step(joined, at + 2);
  }
}
