import { PER_TIME, search } from "../../../parts/pages.js";

export function GET(request) {
  const asked = new URL(request.url).searchParams;
  const from = Number(asked.get("vanaf") ?? 0);
  return Response.json(search(asked.get("q") ?? "").slice(from, from + PER_TIME));
}
