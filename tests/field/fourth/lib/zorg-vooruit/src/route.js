import { writable } from "svelte/store";

/** Where the visitor is; the application answers every address itself. */
export const path = writable(location.pathname);

export function go(to) {
  history.pushState({}, "", to);
  path.set(to);
  scrollTo(0, 0);
}

addEventListener("popstate", () => path.set(location.pathname));
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='/']");
  if (link === null || link === undefined || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  go(link.getAttribute("href"));
});
