import { succeeds } from "../deadline.ts";
import type { Screen } from "./screen.ts";

/** Near the edge, where seldom anything lies that opens under a mouse. */
const FROM = { x: 3, y: 470 };
const TO = { x: 8, y: 480 };
const MOVE_MS = 1_000;

/**
 * Moves the mouse a little over a document that has loaded, once. Many sites keep their scripts back until somebody
 * is there; without them, icons are dead and lists are empty. True when this was the first movement over the document.
 */
export async function showPresence(screen: Screen): Promise<boolean> {
  const { loader } = screen.visits;
  if (screen.greeted === loader || !screen.visits.shown().loadedWhole) return false;
  screen.greeted = loader;
  const { mouse } = screen.page;
  await succeeds(
    mouse.move(FROM.x, FROM.y).then(() => mouse.move(TO.x, TO.y)),
    MOVE_MS,
  );
  return true;
}

/**
 * Runs inside the page: scrolls through it, a screen at a time, at most so many, and back to where it was. What is made
 * only when a visitor gets there is made. False when there is nothing to scroll.
 */
export async function scrollThrough(mostScreens: number): Promise<boolean> {
  const scroller = scrolls(document.scrollingElement) ? document.scrollingElement : innerScroller();
  if (!scroller) return false;
  const { scrollTop: start, clientHeight: screen } = scroller;
  const end = Math.min(scroller.scrollHeight, start + mostScreens * screen) - screen;
  for (let top = start; top < end; ) {
    top = Math.min(end, top + screen);
    await showAt(scroller, top);
  }
  await showAt(scroller, start);
  return true;

  async function showAt(element: Element, top: number): Promise<void> {
    element.scrollTo({ top, behavior: "instant" });
    // Two frames: what comes into view is told after the first. A page that draws nothing gives none.
    await Promise.race([frame().then(frame), new Promise((resolve) => setTimeout(resolve, 100))]);
  }

  function frame(): Promise<unknown> {
    return new Promise((resolve) => requestAnimationFrame(resolve));
  }

  /** On some pages a part that fills the window scrolls, not the page. */
  function innerScroller(): Element | undefined {
    return [...document.querySelectorAll("body, body *")].find(
      (element) =>
        element.clientHeight > innerHeight / 2 &&
        element.clientWidth > innerWidth / 2 &&
        scrolls(element) &&
        /auto|scroll/.test(getComputedStyle(element).overflowY),
    );
  }

  function scrolls(element: Element | null): element is Element {
    return element !== null && element.scrollHeight > element.clientHeight + 20;
  }
}

/** Runs inside the page: nothing in it would get the keys that are pressed now. */
export function nothingHasFocus(_: null): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
