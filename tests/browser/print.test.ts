import { getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { printToPdf } from "../../src/browser/print.ts";
import { printedReport } from "../../src/report/html/printed-report.ts";
import { anExampleReport } from "../support/an-example-report.ts";
import { serve } from "../support/serve.ts";

async function printed(content: string) {
  return await getDocumentProxy(await printToPdf({ content, footer: "Herkenbaarheid & <sociaal werk>" }));
}

describe("the printed report", () => {
  let pdf: Awaited<ReturnType<typeof printed>>;
  beforeAll(async () => {
    pdf = await printed(printedReport(anExampleReport("nl")));
  });

  test("is tagged and has the headings as bookmarks", async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = await pdf.getOutline();
    const titles = outline.flatMap(({ title, items }) => [
      title,
      ...items.map((item: { title: string }) => item.title),
    ]);
    expect(titles).toEqual(
      expect.arrayContaining([
        "Herkenbaarheid voor sociaal werk",
        "Scores",
        "Verantwoording",
        "Onderbouwing per uitkomst",
      ]),
    );
  });

  test("names its report and page at the foot", async () => {
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    expect(text).toContain("Herkenbaarheid & <sociaal werk>");
    expect(text).toMatch(new RegExp(`1 / ${pdf.numPages}`));
  });

  test("leads to live sites and to its own places only", async () => {
    const links = await linksIn(pdf);
    expect(links).toContain("https://www.thuisvernieuwd.example/");
    expect(links.filter((url) => url.includes("report.invalid") || !/^https?:/.test(url))).toEqual([]);
  });

  test("lets a mark lead to the place where it is explained", async () => {
    const places = Object.keys((await pdf.getDestinations()) ?? {});
    expect(places).toContain("cells/thuis-search-finds-social-work.html");
  });
});

test("a printed page reaches no network and runs no script", async () => {
  const server = await serve({});
  try {
    const page = `<title>x</title><h1>Kop</h1><img src="${server.origin}/picture"><script>document.body.append("gedraaid")</script>`;
    const pdf = await printed(page);
    const { items } = await (await pdf.getPage(1)).getTextContent();
    expect(items.map((item) => ("str" in item ? item.str : "")).join(" ")).not.toContain("gedraaid");
    expect(server.asked).toEqual([]);
  } finally {
    await server.close();
  }
});

async function linksIn(pdf: Awaited<ReturnType<typeof printed>>): Promise<readonly string[]> {
  const found: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const annotations: { url?: string }[] = await (await pdf.getPage(number)).getAnnotations();
    found.push(...annotations.flatMap(({ url }) => url ?? []));
  }
  return found;
}
