import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { accountOf } from "../../../src/evidence/about/page-account.ts";
import { frameOf } from "../../../src/evidence/frame/frame.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";
import { readInstrument } from "../../../src/inputs/read-file.ts";
import { judgeColophon } from "../../../src/judge/colophon.ts";
import type { ColophonCheck, ContentCheck } from "../../../src/model/instrument.ts";
import { MARKS } from "../../../src/model/outcome.ts";

interface Text {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

interface Colophon extends Text {
  readonly score: "X" | "0";
  readonly lenient?: boolean;
  /** The tool gives the other mark, and is known to. */
  readonly missed?: boolean;
}

interface ContentPage extends Text {
  readonly about: {
    readonly social_work_or_field: boolean;
    readonly own_theme: boolean;
    readonly group_of_8: readonly string[];
    readonly older_people: boolean;
  };
  readonly lenient?: readonly string[];
  /** Keys of which the tool says otherwise, and is known to. */
  readonly missed?: readonly string[];
}

const { instrument } = readInstrument(new URL("../../../criteria/sociaal-werk-2020.yaml", import.meta.url).pathname);

function textsOf<T>(file: string): readonly T[] {
  return parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}

function factsOf({ id, title, html }: Text) {
  return readPage(`<title>${title}</title><body><main>${html}</main>`, `https://voorbeeld.nl/${id}`);
}

function colophonCheck(): ColophonCheck {
  const check = instrument.criteria.find(({ nr }) => nr === 6)?.check;
  if (check?.kind !== "colophon") throw new Error("criterion 6 is no colophon check");
  return check;
}

function contentCheck(wanted: number): ContentCheck {
  const check = instrument.criteria.find(({ nr }) => nr === wanted)?.check;
  if (check?.kind !== "content") throw new Error(`criterion ${wanted} is no content check`);
  return check;
}

function markOf(text: Colophon): string {
  const { url, blocks } = factsOf(text);
  const page = { url, label: text.title, artifact: text.id, reason: null, blocks };
  return MARKS[judgeColophon(colophonCheck(), [page], null).outcome];
}

/** Ids of the groups of a criterion that the page is about. */
function groupsOf(text: Text, nr: number): readonly string[] {
  const facts = factsOf(text);
  const account = accountOf(facts, frameOf([facts], "Zorgsite"), contentCheck(nr));
  return [...account.groups].filter(([, group]) => group.about).map(([id]) => id);
}

const [work = [], themes = []] = contentCheck(5).passes.map(({ groups }) => groups);
const [groupsOf8 = []] = contentCheck(8).passes.map(({ groups }) => groups);

/** What the page is found to be about, under the names of the file. */
function aboutOf(page: ContentPage): Readonly<Record<string, boolean>> {
  const recognised = groupsOf(page, 5);
  return {
    social_work_or_field: recognised.some((id) => work.includes(id)),
    own_theme: recognised.some((id) => themes.includes(id) && !groupsOf8.includes(id)),
    older_people: groupsOf(page, 7).includes("older-people"),
    group_of_8: groupsOf(page, 8).some((id) => groupsOf8.includes(id)),
  };
}

describe("colophons by somebody who had not seen the patterns", () => {
  const texts = ["colophon-texts.yaml", "second-colophon-texts.yaml"].flatMap(textsOf<Colophon>);

  it.each(texts.map((text) => [text.id, text] as const))("%s", (_, text) => {
    const other = text.score === "X" ? "0" : "X";
    expect(text.lenient ? ["X", "0"] : [text.missed ? other : text.score]).toContain(markOf(text));
  });
});

describe("pages by somebody who had not seen the word lists", () => {
  const pages = ["content-pages.yaml", "second-content-pages.yaml"].flatMap(textsOf<ContentPage>);

  it.each(pages.map((page) => [page.id, page] as const))("%s", (_, page) => {
    const right = { ...page.about, group_of_8: page.about.group_of_8.length > 0 };
    const firm = Object.entries(right).filter(([key]) => !(page.lenient ?? []).includes(key));
    const known = firm.map(([key, value]) => [key, (page.missed ?? []).includes(key) ? !value : value]);
    expect(aboutOf(page)).toMatchObject(Object.fromEntries(known));
  });
});
