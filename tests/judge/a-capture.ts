import { CAPTURE_FORMAT, CAPTURE_METHOD, type Capture, type PageArtifact } from "../../src/model/capture.ts";

/** A capture of a site of which nothing was read, changed where the test says so. */
export function aCapture(changes: Partial<Capture> = {}): Capture {
  return {
    formatVersion: CAPTURE_FORMAT,
    method: CAPTURE_METHOD,
    scan: "2026-01",
    site: { id: "zorgsite", name: "Zorgsite", url: "https://zorgsite.nl/", status: "active", hosts: [], hints: [] },
    number: 1,
    startedAt: "2026-01-05T09:00:00Z",
    endedAt: "2026-01-05T09:10:00Z",
    tool: "0.1.0",
    browser: { name: "chromium", version: "1" },
    settings: {
      maxPages: 40,
      maxQueries: 45,
      maxResults: 20,
      delayMs: 0,
      render: "auto",
      robots: "visitor",
      userAgent: "test",
    },
    state: { status: "read" },
    address: "https://zorgsite.nl/",
    robots: { status: "absent", crawlDelaySeconds: null, searchClosed: false },
    consent: { outcome: "none", by: null, pictureBefore: null, pictureAfter: null },
    artifacts: [],
    selection: { home: null, pages: [], failed: [], known: 0 },
    colophon: { candidates: [] },
    search: { functions: [], unprobed: [], detectors: [] },
    pictures: [],
    ...changes,
  };
}

/** A capture of a site with these pages by path (home page first, `/colofon` is its colophon), and their files. */
export function stored(pages: Readonly<Record<string, string>>): { capture: Capture; files: Record<string, string> } {
  const paths = Object.keys(pages);
  const artifacts = paths.map(artifactOf);
  const files = Object.fromEntries(
    paths.map((path, at) => [`pages/${at}.html`, `<title>${path.slice(1)}</title><main>${pages[path]}</main>`]),
  );
  const colophon = artifacts.filter((artifact) => artifact.finalUrl.endsWith("/colofon"));
  const capture = aCapture({
    artifacts,
    selection: {
      home: "a0",
      pages: artifacts.map(({ id }) => ({ artifact: id, from: "home" })),
      failed: [],
      known: paths.length,
    },
    colophon: {
      candidates: colophon.map(({ id, finalUrl }) => ({
        url: finalUrl,
        label: "Colofon",
        foundOn: "https://zorgsite.nl/",
        page: { status: "captured", value: id },
      })),
    },
  });
  return { capture, files };
}

function artifactOf(path: string, at: number): PageArtifact {
  const url = `https://zorgsite.nl${path}`;
  return {
    id: `a${at}`,
    requestedUrl: url,
    finalUrl: url,
    status: 200,
    at: `2026-01-05T09:00:${String(at).padStart(2, "0")}Z`,
    how: "rendered",
    contentType: "text/html",
    file: `pages/${at}.html`,
    frames: [],
  };
}
