import { expect, it } from "vitest";
import { siteListFromUrls } from "../../src/inputs/typed-addresses.ts";
import { problemsOf } from "./problems.ts";

it("one typed address is a list of its own", () => {
  const list = siteListFromUrls(["www.example.nl"]);
  expect(list).toMatchObject({ id: "example-nl", title: "example.nl" });
  expect(list.sites).toEqual([
    { id: "example-nl", name: "example.nl", url: "https://www.example.nl/", status: "active", hosts: [], hints: [] },
  ]);
});

it("several may lie on one host, and a port is no scheme", () => {
  const { id, sites } = siteListFromUrls(["localhost:8080/a", "http://a.nl", "https://a.nl"]);
  expect(id).toBe("addresses");
  expect(sites.map((site) => [site.id, site.url])).toEqual([
    ["localhost-8080-a", "https://localhost:8080/a"],
    ["a-nl", "http://a.nl/"],
    ["a-nl-2", "https://a.nl/"],
  ]);
});

it("every address that cannot be used is told", () => {
  expect(problemsOf(() => siteListFromUrls(["ftp://a.nl", "a.nl", "https://a.nl/#x", "https://u:p@b.nl", ""]))).toEqual(
    [
      "ftp://a.nl: must begin with `http://` or `https://`",
      "https://a.nl/#x: is given twice: keep one",
      "https://u:p@b.nl: holds a user name or password: leave it out",
      '"": is no web address: write it whole, as in `https://www.example.nl/`',
    ],
  );
  expect(problemsOf(() => siteListFromUrls([]))).toEqual(["give at least one web address"]);
});
