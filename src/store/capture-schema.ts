import { z } from "zod";
import { CAPTURE_FORMAT, QUERY_KINDS, type StoredCapture } from "../model/capture.ts";
import { OperatorError } from "../model/operator-error.ts";
import { REASONS } from "../model/reason.ts";
import { SEARCH_ROLES, SITE_STATUSES } from "../model/site.ts";

/**
 * Reads a manifest. Fields that a later version added are kept; anything that is not a capture, or of a newer format,
 * is an `OperatorError` that names the file and the first fields that are wrong.
 */
export function decodeCapture(json: string, path: string): StoredCapture {
  const value = parseJson(json, path);
  const format = z.looseObject({ formatVersion: z.number() }).safeParse(value);
  if (!format.success) throw problem(path, "is geen vastlegging van dit programma", "is not a capture of this tool");
  if (format.data.formatVersion > CAPTURE_FORMAT) {
    throw problem(
      path,
      "is met een nieuwere versie van dit programma gemaakt",
      "was made by a newer version of this tool",
    );
  }
  const result = storedCapture.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.slice(0, 5).map((issue) => `${path}: ${issue.path.join(".")}: ${issue.message}`);
  throw new OperatorError(problems);
}

function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw problem(path, "is beschadigd (geen geldige JSON)", "is damaged (no valid JSON)");
  }
}

function problem(path: string, nl: string, en: string): OperatorError {
  return new OperatorError({ nl: `${path}: ${nl}`, en: `${path}: ${en}` });
}

const text = z.string();
const texts = z.array(text);
const maybe = text.nullable();
const count = z.number();
const reason = z.enum(REASONS);
const captureFailure = z.enum([
  "budget",
  "robots",
  "consent-wall",
  "blocked",
  "parked",
  "moved",
  "unreachable",
  "timeout",
  "http-error",
  "browser-failure",
]);
const failure = z.looseObject({ reason, detail: text }).nullable();

const artifact = z.discriminatedUnion("status", [
  z.looseObject({ status: z.literal("captured"), value: text }),
  z.looseObject({ status: z.literal("failed"), reason: captureFailure, detail: text }),
  z.looseObject({ status: z.literal("notRequested") }),
]);

const recipe = z.looseObject({
  role: z.enum(SEARCH_ROLES),
  page: text,
  open: texts,
  shortcut: text.exactOptional(),
  field: text.exactOptional(),
  frame: text.exactOptional(),
  submit: z.enum(["enter", "button", "live"]),
  button: text.exactOptional(),
  choices: text.exactOptional(),
  label: text.exactOptional(),
  notes: text.exactOptional(),
});

const site = z.looseObject({
  id: text,
  name: text,
  url: text,
  scope: text.exactOptional(),
  owner: text.exactOptional(),
  mission: text.exactOptional(),
  notes: text.exactOptional(),
  status: z.enum(SITE_STATUSES),
  formerly: text.exactOptional(),
  hosts: texts,
  hints: z.array(recipe),
});

const query = z.looseObject({
  kind: z.enum(QUERY_KINDS),
  term: text,
  at: text,
  answers: texts,
  failure,
  targets: z.array(z.looseObject({ url: text, pressed: text.exactOptional(), page: artifact })),
  stopped: z.enum(["verified", "all-read", "cap", "budget", "failed"]),
});

const searchFunction = z.looseObject({
  id: text,
  role: z.enum(SEARCH_ROLES),
  roleBecause: z.union([text, z.looseObject({ nl: text, en: text })]),
  recipe,
  failure,
  before: maybe,
  queries: z.array(query),
});

const picture = z.looseObject({
  file: text,
  artifact: text,
  purpose: z.enum(["home", "colophon", "content", "hit", "empty-answer", "negative-control", "function", "consent"]),
  words: texts,
  wordsVisible: z.boolean(),
  function: text.exactOptional(),
  query: text.exactOptional(),
  caption: z.looseObject({ lines: z.array(z.looseObject({ nl: text, en: text })), height: count }).exactOptional(),
});

/** Only names that the archive itself gives: nothing outside the folder can be reached through a manifest. */
const storedFile = z.looseObject({
  path: z.string().regex(/^(pages\/[0-9a-f]{8,64}\.html\.gz|shots\/[0-9a-f]{8,64}\.png)$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: count,
});

const storedCapture = z.looseObject({
  formatVersion: count,
  method: count,
  scan: text,
  site,
  number: count,
  recheck: z
    .discriminatedUnion("purpose", [
      z.looseObject({ purpose: z.literal("flips"), criteria: texts }),
      z.looseObject({ purpose: z.literal("repeat") }),
    ])
    .exactOptional(),
  startedAt: text,
  endedAt: text,
  tool: text,
  browser: z.looseObject({ name: text, version: text }),
  settings: z.looseObject({
    maxPages: count,
    maxQueries: count,
    maxResults: count,
    delayMs: count,
    render: z.enum(["auto", "always"]),
    robots: z.enum(["visitor", "strict"]),
    userAgent: text,
  }),
  state: z.discriminatedUnion("status", [
    z.looseObject({ status: z.literal("read") }),
    z.looseObject({
      status: z.literal("unread"),
      reason: z.union([captureFailure, z.literal("ended")]),
      detail: text,
      movedTo: text.exactOptional(),
    }),
  ]),
  address: text,
  robots: z.looseObject({
    status: z.enum(["read", "absent", "unreadable"]),
    crawlDelaySeconds: count.nullable(),
    searchClosed: z.boolean(),
  }),
  consent: z.looseObject({
    outcome: z.enum(["none", "refused", "accepted", "not-passed"]),
    by: maybe,
    pictureBefore: maybe,
    pictureAfter: maybe,
  }),
  artifacts: z.array(
    z.looseObject({
      id: text,
      requestedUrl: text,
      finalUrl: text,
      status: count.nullable(),
      at: text,
      how: z.enum(["fetched", "rendered"]),
      contentType: text,
      file: text,
      frames: texts,
    }),
  ),
  selection: z.looseObject({
    home: maybe,
    pages: z.array(z.looseObject({ artifact: text, from: z.enum(["home", "menu", "section", "sitemap"]) })),
    failed: z.array(z.looseObject({ url: text, reason: captureFailure, detail: text })),
    known: count,
    inPlace: count.exactOptional(),
  }),
  colophon: z.looseObject({
    candidates: z.array(z.looseObject({ url: text, label: text, foundOn: text, page: artifact })),
  }),
  search: z.looseObject({
    functions: z.array(searchFunction),
    unprobed: z.array(z.looseObject({ recipe, reason })),
    detectors: z.array(
      z.looseObject({
        detector: text,
        pages: texts,
        candidates: count,
        notes: texts,
        unseen: z
          .array(
            z.looseObject({
              page: text,
              behind: text.nullable(),
              reason: z.union([captureFailure, z.literal("control-without-effect")]),
              detail: text,
            }),
          )
          .exactOptional(),
      }),
    ),
  }),
  pictures: z.array(picture),
  leftOut: z
    .array(z.looseObject({ host: text, kinds: z.array(z.enum(["script", "style", "frame", "data"])) }))
    .exactOptional(),
  files: z.array(storedFile),
});
