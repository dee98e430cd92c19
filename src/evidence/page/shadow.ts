import { type Dom, type DomElement, type DomNode, type DomParent, isElement } from "./dom.ts";

/**
 * Puts the content of declarative shadow roots in the place of their host's children. Children of the host go into
 * the slots they are meant for; those without a slot are not shown by a browser either and are dropped.
 */
export function unfoldShadowRoots(dom: Dom): void {
  unfoldBelow(dom.root()[0] as DomParent);
}

function unfoldBelow(parent: DomParent): void {
  for (const child of [...parent.children]) {
    if (!isElement(child)) continue;
    const template = child.children.find(isShadowTemplate);
    if (template) unfold(child, template);
    unfoldBelow(child);
  }
}

function isShadowTemplate(node: DomNode): node is DomElement {
  if (!isElement(node) || node.name !== "template") return false;
  return (node.attribs["shadowrootmode"] ?? node.attribs["shadowroot"]) === "open";
}

function unfold(host: DomElement, template: DomElement): void {
  const light = host.children.filter((node) => node !== template);
  const shadow = template.children.flatMap((node) => ("children" in node && !isElement(node) ? node.children : [node]));
  replaceChildren(host, shadow);
  for (const slot of slotsBelow(host)) {
    const name = slot.attribs["name"] ?? "";
    const assigned = light.filter((node) => slotOf(node) === name);
    if (assigned.some((node) => isElement(node) || hasText(node))) replaceChildren(slot, assigned);
  }
}

/** Slots of this shadow tree, not those inside a template that is still folded. The first of a name gets the nodes. */
function slotsBelow(host: DomElement): DomElement[] {
  const slots = new Map<string, DomElement>();
  const visit = (parent: DomElement): void => {
    for (const child of parent.children) {
      if (!isElement(child) || child.name === "template") continue;
      const name = child.attribs["name"] ?? "";
      if (child.name === "slot" && !slots.has(name)) slots.set(name, child);
      visit(child);
    }
  };
  visit(host);
  return [...slots.values()];
}

function slotOf(node: DomNode): string {
  return isElement(node) ? (node.attribs["slot"] ?? "") : "";
}

function hasText(node: DomNode): boolean {
  return node.nodeType === 3 && "data" in node && node.data.trim() !== "";
}

function replaceChildren(parent: DomElement, nodes: readonly DomNode[]): void {
  parent.children = [...nodes];
  parent.children.forEach((node, at) => {
    node.parent = parent;
    node.prev = parent.children[at - 1] ?? null;
    node.next = parent.children[at + 1] ?? null;
  });
}
