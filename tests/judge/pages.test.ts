import { describe, expect, test } from "vitest";
import { openPages } from "../../src/judge/pages.ts";
import { pictureFor } from "../../src/judge/picture-for.ts";
import type { Evidence } from "../../src/model/assertion.ts";
import type { PageArtifact, Picture } from "../../src/model/capture.ts";
import { aCapture, stored } from "./a-capture.ts";

const { capture, files } = stored({ "/": "<p>Welkom.</p>", "/a": "<p>Over schermen.</p>" });

describe("the stored pages of a capture", () => {
  test("are read from their file, each once", () => {
    const asked: string[] = [];
    const pages = openPages(capture, (file) => {
      asked.push(file);
      return files[file];
    });
    expect(pages.facts("a1")?.blocks.map((block) => block.text)).toEqual(["Over schermen."]);
    expect(pages.facts("a1")).toBe(pages.facts("a1"));
    expect(asked).toEqual(["pages/1.html"]);
  });

  test("are undefined when the file or the artifact is gone", () => {
    const pages = openPages(capture, () => undefined);
    expect([pages.facts("a1"), pages.html("a1"), pages.facts("x"), pages.artifact("x")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  const withFrames = (own: string): string[] | undefined => {
    const artifact = { ...(capture.artifacts[0] as PageArtifact), frames: ["frame.html", "gone.html"] };
    const pages = openPages(
      aCapture({ artifacts: [artifact] }),
      (file) => ({ [artifact.file]: own, "frame.html": "<p>In het kader</p>" })[file],
    );
    return pages.facts("a0")?.blocks.map((block) => block.text);
  };

  test("are read with their frames when they hold nothing themselves", () => {
    expect(withFrames("<frameset><frame src=a></frameset>")).toEqual(["In het kader"]);
  });

  test("and without them when they do: frames then hold other sites' films and forms", () => {
    const long = "Elke week koken bewoners samen. ".repeat(10).trim();
    expect(withFrames(`<p>${long}</p>`)).toEqual([long]);
  });

  test("of a PDF are its text", () => {
    const artifact = { ...(capture.artifacts[0] as PageArtifact), contentType: "application/pdf" };
    const pages = openPages(aCapture({ artifacts: [artifact] }), () => "Jaarverslag <b>\n\nOuderen");
    expect(pages.facts("a0")?.blocks.map((block) => block.text)).toEqual(["Jaarverslag <b>", "Ouderen"]);
  });
});

describe("the picture that goes with evidence", () => {
  const evidence: Evidence = {
    url: "https://zorgsite.nl/a",
    artifact: "a1",
    picture: null,
    excerpt: null,
    query: null,
    claimed: null,
    verified: null,
  };
  const picture = (changes: Partial<Picture>): Picture => ({
    file: "shots/x.png",
    artifact: "a1",
    purpose: "content",
    words: [],
    wordsVisible: true,
    ...changes,
  });
  const chosen = (pictures: readonly Picture[], kind: "content" | "colophon" | "url" = "content"): string | null =>
    pictureFor(kind, evidence, { ...capture, pictures });

  test("shows the deciding page, its words in view first", () => {
    expect(chosen([picture({ file: "1", wordsVisible: false }), picture({ file: "2" })])).toBe("2");
  });

  test("is of no other page, and taken for no other purpose", () => {
    expect(chosen([picture({ artifact: "a0" }), picture({ purpose: "consent" })])).toBeNull();
  });

  test("may be of the same address, taken again", () => {
    const again = { ...(capture.artifacts[1] as PageArtifact), id: "a9" };
    const pictures = [picture({ artifact: "a9" })];
    expect(pictureFor("content", evidence, { ...capture, artifacts: [...capture.artifacts, again], pictures })).toBe(
      "shots/x.png",
    );
  });

  test("of an address is the home page's", () => {
    expect(chosen([picture({ artifact: "a0", purpose: "home", file: "home" })], "url")).toBe("home");
  });
});
