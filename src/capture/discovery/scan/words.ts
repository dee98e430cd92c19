import type { Tree } from "./tree.ts";

/**
 * The words that stand with an element: for a visitor, and of the page's maker.
 * Self-contained: goes into the page by its source.
 */
export function wordsOfPage({ parentOf, closest }: Tree) {
  return { clean, nameOf, fieldLabel, fieldName, hintsOf };

  function clean(text: string): string {
    return text.replace(/\s+/g, " ").trim().slice(0, 400);
  }

  function nameOf(element: Element): string {
    const label = element.getAttribute("aria-label") ?? "";
    const images = [...element.querySelectorAll("img[alt], svg title")].map(
      (image) => image.getAttribute("alt") ?? image.textContent ?? "",
    );
    const value = element instanceof HTMLInputElement ? `${element.value} ${element.alt}` : "";
    return clean([label, element.textContent, element.getAttribute("title"), value, ...images].join(" ")).slice(0, 120);
  }

  function fieldLabel(element: Element): string {
    return clean(wordsWith(element).join(" "));
  }

  /** What a visitor would call the field: its label, else what stands in it or is said of it. */
  function fieldName(element: Element): string {
    return (
      wordsWith(element)
        .map(clean)
        .find((words) => words !== "") ?? ""
    );
  }

  function wordsWith(element: Element): readonly string[] {
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? "");
    const by = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const root = element.getRootNode() as Document | ShadowRoot;
    const named = by.map((id) => root.getElementById(id)?.textContent ?? "");
    const legend = closest(element, "fieldset")?.querySelector("legend")?.textContent ?? "";
    const own = ["aria-label", "placeholder", "title"].map((name) => element.getAttribute(name) ?? "");
    return [...labels, ...named, legend, ...own];
  }

  function hintsOf(element: Element, levels: number): string {
    const words: (string | null)[] = [];
    let current: Element | null = element;
    for (
      let level = 0;
      level <= levels && current && current !== document.body;
      level += 1, current = parentOf(current)
    ) {
      words.push(
        current.id,
        current.getAttribute("class"),
        current.getAttribute("data-target"),
        current.getAttribute("aria-controls"),
        current.getAttribute("data-bs-target"),
      );
      if (level === 0) words.push(current.getAttribute("for"), current.getAttribute("href"));
    }
    return clean(words.filter(Boolean).join(" ")).slice(0, 400);
  }
}

export type Words = ReturnType<typeof wordsOfPage>;
