// The next page of the feed comes when the reader is near the end of this one, as in the themes of Ghost.
const feed = document.querySelector(".gh-feed");
let older = document.querySelector(".older-posts");
let busy = false;
async function load() {
  if (busy || !older || window.scrollY + window.innerHeight < document.body.scrollHeight - 300) return;
  busy = true;
  const html = await (await fetch(older.href)).text();
  const next = new DOMParser().parseFromString(html, "text/html");
  for (const post of next.querySelectorAll(".gh-feed > .post")) feed.append(document.importNode(post, true));
  const after = next.querySelector(".older-posts");
  if (after) older.href = after.getAttribute("href");
  else older.closest("nav").remove();
  older = after ? older : null;
  busy = false;
}
window.addEventListener("scroll", load);
