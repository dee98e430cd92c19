import { alike, isSame, keysOf, type List } from "./lists.ts";

/** A list that a negative control shows as well: at the same place, or of two entries at least anywhere. */
export function isFrame(list: List, negatives: readonly (readonly List[])[]): boolean {
  return negatives.some((lists) => {
    const same = lists.filter((other) => alike(keysOf(other), keysOf(list)));
    return same.some((other) => other.place === list.place) || (list.items.length >= 2 && same.length > 0);
  });
}

/**
 * Of a list that differs from what nonsense gave: all its entries when it is another list, only the new ones when it
 * is the same list with a few changes, as menus and side bars are. Where all nonsense gave one and the same list
 * (popular pages instead of results), anything else there is another list.
 */
export function newItems(list: List, negatives: readonly (readonly List[])[]): List["items"] {
  const there = negatives.map((lists) => lists.filter((other) => other.place === list.place));
  const known = there.flat().flatMap(keysOf);
  const fresh = list.items.filter(({ key }) => !known.some((other) => isSame(key, other)));
  if (list.inFrame) return fresh;
  const another = fresh.length > 0 && fresh.length * 3 >= list.items.length;
  if (!another && !isSteady(there)) return fresh;
  // Where entries lead somewhere, a line that leads nowhere and always stands beside them is none of them.
  const leads = fresh.some(({ item }) => item.url !== null);
  return leads ? list.items.filter((entry) => entry.item.url !== null || fresh.includes(entry)) : list.items;
}

/** Two controls at least, and each shows one list at this place, the same one. */
function isSteady(there: readonly (readonly List[])[]): boolean {
  const [first, ...others] = there.map((lists) => (lists.length === 1 ? lists[0] : undefined));
  if (first === undefined || others.length === 0) return false;
  return others.every((other) => other !== undefined && alike(keysOf(other), keysOf(first)));
}
