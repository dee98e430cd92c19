import type { Group, Words } from "../model/instrument.ts";
import type { FileContentGroup, FileWords } from "./schema/check-schema.ts";
import type { CriteriaFile } from "./schema/criteria-schema.ts";

/** The words of a check: its own and those of the lists it names, each once, in the order of the file. */
export function wordsOf(words: FileWords, file: CriteriaFile): Words {
  const lists = (words.lists ?? []).flatMap((name) => file.lists?.[name] ?? []);
  return {
    forms: once([...lists.flatMap((list) => list.forms), ...(words.forms ?? [])]),
    not: once([...lists.flatMap((list) => list.not ?? []), ...(words.not ?? [])]),
  };
}

/** A group of a content check: its own, or the shared one that it names. */
export function groupOf(group: FileContentGroup, file: CriteriaFile): readonly Group[] {
  const earns = group.earns ?? true;
  if ("id" in group) return [{ id: group.id, label: group.label, earns, ...wordsOf(group, file) }];
  const shared = file.groups?.[group.group];
  return shared === undefined ? [] : [{ id: group.group, label: shared.label, earns, ...wordsOf(shared, file) }];
}

function once(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)];
}
