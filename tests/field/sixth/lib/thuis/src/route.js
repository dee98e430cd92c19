import { useSyncExternalStore } from "react";

const listeners = new Set();
function tell() {
  for (const one of listeners) one();
}
addEventListener("popstate", tell);
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='/']");
  if (link === null || link === undefined || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  go(link.getAttribute("href"));
});

/** Shows the page of an address without loading the site again. */
export function go(path) {
  history.pushState({}, "", path);
  scrollTo(0, 0);
  tell();
}

export function usePath() {
  const subscribe = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return useSyncExternalStore(subscribe, () => location.pathname);
}
