import { deepQuery } from "./deep-query.ts";

/**
 * Runs inside the page: the middle of the nearest thing around an element that can be seen, brought into view; null
 * when that is the page itself, or so large that it says nothing.
 */
function pointOver(
  selector: string,
  parts: { readonly deepQuery: typeof deepQuery },
): { readonly x: number; readonly y: number } | null {
  const LEAST = 4;
  for (let around = outOf(parts.deepQuery(selector)[0]); around; around = outOf(around)) {
    if (around === document.body || around === document.documentElement) return null;
    const shown = around.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const { width, height } = around.getBoundingClientRect();
    if (!shown || width < LEAST || height < LEAST) continue;
    if (height > innerHeight / 2) return null;
    around.scrollIntoView({ block: "nearest", behavior: "instant" });
    const { x, y } = around.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;

  function outOf(element: Element | undefined): Element | undefined {
    if (element === undefined) return undefined;
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  }
}

export const POINT_OVER = { run: pointOver, parts: { deepQuery } };
