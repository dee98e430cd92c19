// Keeps what was read, so that the site also works without a connection.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  if (event.request.method === "GET") event.respondWith(fresh(event.request));
});

async function fresh(request) {
  const cache = await caches.open("zorgvonk");
  try {
    const answer = await fetch(request);
    await cache.put(request, answer.clone());
    return answer;
  } catch {
    return (await cache.match(request)) ?? Response.error();
  }
}
