import { frameOf } from "../../../src/evidence/frame/frame.ts";
import { openPages } from "../../../src/judge/pages.ts";
import { judgeSearch } from "../../../src/judge/search/judge-search.ts";
import type { Verdict } from "../../../src/judge/verdict.ts";
import type {
  DetectorRecord,
  LeftOutHost,
  PageArtifact,
  Picture,
  QueryRecord,
  SearchFunction,
  TargetRecord,
  UnprobedFunction,
  UnseenPlace,
} from "../../../src/model/capture.ts";
import type { SearchCheck } from "../../../src/model/instrument.ts";
import type { Reason } from "../../../src/model/reason.ts";
import type { Recipe, SearchRole } from "../../../src/model/site.ts";
import { aCapture } from "../a-capture.ts";

const ORIGIN = "https://zorgsite.nl";

/** A capture in the making: pages get ids and files as they are named. */
export class Archive {
  readonly artifacts: PageArtifact[] = [];
  readonly files: Record<string, string> = {};

  page(path: string, main: string): string {
    const id = `a${this.artifacts.length}`;
    const url = ORIGIN + path;
    const file = `pages/${id}.html`;
    this.artifacts.push({
      id,
      requestedUrl: url,
      finalUrl: url,
      status: 200,
      at: "2026-01-05T09:00:00Z",
      how: "rendered",
      contentType: "text/html",
      file,
      frames: [],
    });
    this.files[file] =
      `<title>${path}</title><body><header><a href="/">Zorgsite</a></header><main>${main}</main></body>`;
    return id;
  }

  answer(query: string, names: readonly string[], more = ""): string {
    const list =
      names.length === 0
        ? "<p>Niets gevonden</p>"
        : `<ul>${names.map((name) => `<li><a href="/${name}">Stuk ${name}</a></li>`).join("")}</ul>`;
    return this.page(`/zoeken?q=${encodeURIComponent(query)}`, `<h1>Zoeken naar ${query}</h1>${more}${list}`);
  }

  target(name: string, text: string): TargetRecord {
    return {
      url: `${ORIGIN}/${name}`,
      page: { status: "captured", value: this.page(`/${name}`, `<h1>Stuk ${name}</h1><p>${text}</p>`) },
    };
  }
}

export function closed(name: string, reason: "robots" | "http-error" = "robots"): TargetRecord {
  return { url: `${ORIGIN}/${name}`, page: { status: "failed", reason, detail: "" } };
}

export function aQuery(changes: Partial<QueryRecord> & Pick<QueryRecord, "kind" | "term">): QueryRecord {
  return { at: "2026-01-05T09:00:00Z", answers: [], failure: null, targets: [], stopped: "all-read", ...changes };
}

export function aFunction(queries: readonly QueryRecord[], changes: Partial<SearchFunction> = {}): SearchFunction {
  return {
    id: "f1",
    role: "site",
    roleBecause: "",
    recipe: aRecipe(),
    failure: null,
    before: null,
    queries,
    ...changes,
  };
}

export function aRecipe(role: SearchRole = "site"): Recipe {
  return { role, page: `${ORIGIN}/`, open: [], field: "#zoek", submit: "enter" };
}

/** Both negative controls empty, and a positive control that led to a page with its word. */
export function controls(
  archive: Archive,
  kind: "works" | "finds nothing" | "same list always" = "works",
): QueryRecord[] {
  const always = kind === "same list always" ? ["x", "y"] : [];
  const negatives = ["xqzvarnolk", "wubqyfrimpz"].map((term) =>
    aQuery({ kind: "negative", term, answers: [archive.answer(term, always)] }),
  );
  const found = kind === "works" ? ["tablet"] : always;
  const targets = kind === "works" ? [archive.target("tablet", "Over een tabletcafé.")] : [];
  return [
    ...negatives,
    aQuery({ kind: "positive", term: "tabletcafé", answers: [archive.answer("tabletcafé", found)], targets }),
  ];
}

export interface Judged {
  readonly leftOut?: readonly LeftOutHost[];
  readonly functions?: readonly SearchFunction[];
  readonly unprobed?: readonly UnprobedFunction[];
  readonly unseen?: readonly UnseenPlace[];
  readonly kind?: SearchCheck["kind"];
  readonly terms?: readonly string[];
  /** Pages of the selection that were read, beside the home page. */
  readonly pagesRead?: number;
  readonly known?: number;
  readonly failed?: number;
  readonly lost?: readonly string[];
  readonly pictures?: readonly Picture[];
}

/** The verdict on a capture with these search functions. */
export function judged(archive: Archive, of: Judged): Verdict {
  const home = archive.page("/", "<p>Welkom</p>");
  const pages = Array.from({ length: of.pagesRead ?? 6 }, (_, at) => archive.page(`/blad/${at}`, `<p>Blad ${at}</p>`));
  const capture = aCapture({
    artifacts: archive.artifacts,
    selection: {
      home,
      pages: [home, ...pages].map((artifact) => ({ artifact, from: "home" })),
      failed: Array.from({ length: of.failed ?? 0 }, (_, at) => ({
        url: `${ORIGIN}/stuk/${at}`,
        reason: "timeout",
        detail: "",
      })),
      known: of.known ?? pages.length + 1,
    },
    pictures: of.pictures ?? [],
    search: { functions: of.functions ?? [], unprobed: of.unprobed ?? [], detectors: detectorsOf(of) },
    ...(of.leftOut === undefined ? {} : { leftOut: of.leftOut }),
  });
  const read = (file: string): string | undefined =>
    (of.lost ?? []).some((id) => file.includes(`${id}.`)) ? undefined : archive.files[file];
  const terms = (of.terms ?? ["sociaal werk"]).map((typed) => ({ typed, forms: [typed], not: [], footnoted: [] }));
  const check: SearchCheck = { kind: of.kind ?? "site-search", terms };
  return judgeSearch(check, "inapplicable", capture, openPages(capture, read), frameOf([], "Zorgsite"));
}

function detectorsOf({ unseen }: Judged): readonly DetectorRecord[] {
  const looked = { detector: "behind a search icon or button", pages: [`${ORIGIN}/`], candidates: 0, notes: [] };
  return [unseen === undefined ? looked : { ...looked, unseen }];
}

export function unprobed(reason: Reason, role: SearchRole = "site"): UnprobedFunction {
  return { recipe: aRecipe(role), reason };
}
