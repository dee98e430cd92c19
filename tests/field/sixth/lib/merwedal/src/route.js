import { ref } from "vue";

/** The path of the page that is shown. */
export const path = ref(location.pathname);

addEventListener("popstate", () => {
  path.value = location.pathname;
});
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='/']");
  if (!link || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  history.pushState({}, "", link.getAttribute("href"));
  path.value = location.pathname;
  scrollTo(0, 0);
});
