import { describe, expect, it } from "vitest";
import { parseSiteList } from "../../src/inputs/site-list.ts";
import { problemsOf } from "./problems.ts";

/** A site list whose first site stands on line 4. */
function listOf(...sites: readonly string[]): string {
  return `id: proef\ntitle: Proef\nsites:\n${sites.map((site) => `  - ${site}\n`).join("")}`;
}

function faultsIn(...sites: readonly string[]): readonly string[] {
  return problemsOf(() => parseSiteList(listOf(...sites), "s.yaml"));
}

function siteFrom(site: string) {
  return parseSiteList(listOf(site), "s.yaml").sites[0];
}

describe("a site list", () => {
  it("needs no more than names and addresses", () => {
    expect(parseSiteList(listOf("{ name: Zorg van Nú!, url: HTTPS://WWW.Zorgvannu.nl#top }"), "s.yaml")).toEqual({
      id: "proef",
      title: "Proef",
      sites: [
        {
          id: "zorg-van-nu",
          name: "Zorg van Nú!",
          url: "https://www.zorgvannu.nl/",
          status: "active",
          hosts: [],
          hints: [],
        },
      ],
    });
  });

  it("may say more of a site", () => {
    const site = `name: Programma
    url: https://www.example.nl/
    scope: https://www.example.nl/programma/
    owner: Iemand
    mission: Iets
    notes: Zie ook
    status: moved
    formerly: https://oud.example.nl/
    hosts: [Wiki.Example.nl, "localhost:8080", wiki.example.nl]`;
    expect(siteFrom(site)).toMatchObject({
      scope: "https://www.example.nl/programma/",
      owner: "Iemand",
      mission: "Iets",
      notes: "Zie ook",
      status: "moved",
      formerly: "https://oud.example.nl/",
      hosts: ["wiki.example.nl", "localhost:8080"],
    });
  });

  it("may hint at a search function, in the words in which discovery prints one", () => {
    const site = `name: A
    url: https://a.nl/
    hints:
      - { role: site, page: https://a.nl, open: [.icon], field: "#q", button: .go, label: Zoeken }
      - { role: database, page: https://a.nl/db, choices: select.filter, submit: live }`;
    expect(siteFrom(site)?.hints).toEqual([
      {
        role: "site",
        page: "https://a.nl/",
        open: [".icon"],
        field: "#q",
        button: ".go",
        submit: "button",
        label: "Zoeken",
      },
      { role: "database", page: "https://a.nl/db", open: [], choices: "select.filter", submit: "live" },
    ]);
  });

  it("may go on with an older list, but not with itself", () => {
    const text = `${listOf("{ name: A, url: https://a.nl/ }")}continues: proef-2020\n`;
    expect(parseSiteList(text, "s.yaml").continues).toBe("proef-2020");
    expect(problemsOf(() => parseSiteList(text.replace("proef-2020", "proef"), "s.yaml"))).toEqual([
      "s.yaml:5:12 continues: is the list itself: give the id of the older list",
    ]);
  });
});

describe("an address", () => {
  it.each([
    ["www.example.nl", "is no web address: write it whole, as in `https://www.example.nl/`"],
    ["'https://'", "is no web address: write it whole, as in `https://www.example.nl/`"],
    ["ftp://a.nl/", "must begin with `http://` or `https://`"],
    ["file:///etc/passwd", "must begin with `http://` or `https://`"],
    ["'javascript:alert(1)'", "is no web address: write it whole, as in `https://www.example.nl/`"],
    ["https://user:secret@a.nl/", "holds a user name or password: leave it out"],
    ["https://a.nl/een pad", "holds a space: write the address without"],
    [`https://a.nl/${"x".repeat(2_000)}`, "must be at most 2000 characters long"],
    ["12", "must be a text: put it between quotes"],
  ])("%s: %s", (url, problem) => {
    expect(faultsIn(`{ name: A, url: ${url} }`)).toEqual([`s.yaml:4:21 sites[0].url: ${problem}`]);
  });

  it.each(["https://wiki.a.nl", "a.nl/pad", "*.a.nl", "a.nl:123456", "user@a.nl", "a..nl:x"])(
    "%s is no host",
    (host) => {
      expect(faultsIn(`{ name: A, url: https://a.nl/, hosts: ["${host}"] }`)).toEqual([
        "s.yaml:4:44 sites[0].hosts[0]: must be the name of a host only, as in `wiki.example.nl` or `localhost:8080`",
      ]);
    },
  );

  it("of a scope lies on the host of the site, port included", () => {
    expect(
      faultsIn(
        "{ name: A, url: https://a.nl/, scope: https://b.nl/x }",
        "{ name: B, url: http://a.nl:1/, scope: http://a.nl:2/ }",
      ),
    ).toEqual([
      "s.yaml:4:43 sites[0].scope: must lie on the host of `url`",
      "s.yaml:5:44 sites[1].scope: must lie on the host of `url`",
    ]);
  });
});

describe("two sites", () => {
  it("never have one id, given or made from the name", () => {
    expect(faultsIn("{ id: a-b, name: X, url: https://a.nl/ }", "{ name: A & B, url: https://b.nl/ }")).toEqual([
      "s.yaml:5:5 sites[1].id: `a-b` is taken by sites[0]: give another",
    ]);
  });

  it("have one address only with a scope each", () => {
    const one = "{ name: A, url: https://a.nl }";
    expect(faultsIn(one, "{ name: B, url: https://A.nl/#b }")).toEqual([
      "s.yaml:5:21 sites[1].url: has the address and scope of sites[0]: keep one, or give each a `scope`",
    ]);
    expect(faultsIn(one, "{ name: B, url: https://a.nl/, scope: https://a.nl/b/ }")).toEqual([]);
  });
});

describe("an id", () => {
  it.each(["Zorg", "zorg_nu", "-zorg", "zorg--nu", "'../x'", "con", "lpt1", `${"a".repeat(61)}`])("is not %s", (id) => {
    expect(faultsIn(`{ id: ${id}, name: A, url: https://a.nl/ }`)).toHaveLength(1);
  });

  it("must be given when the name leaves nothing to make one of", () => {
    expect(faultsIn("{ name: 中文, url: https://a.nl/ }")).toEqual([
      "s.yaml:4:5 sites[0].id: cannot be made from the name: give one",
    ]);
  });
});

describe("a hint that no visitor could follow is refused", () => {
  it.each([
    ["role: site, page: https://a.nl/", "field: is missing: give `field`, or `choices` for a filter"],
    [
      "role: site, page: https://a.nl/, field: x, submit: button",
      "button: is missing: give the button that is pressed",
    ],
    [
      "role: site, page: https://a.nl/, field: x, button: y, submit: enter",
      "submit: must be `button` when a button is given",
    ],
    ["role: pages, page: https://a.nl/, field: x", "role: must be `site`, `database` or `both`"],
    ["role: site, page: https://a.nl/, feild: x, field: x", "feild: is not known here; did you mean `field`?"],
  ])("%s", (hint, problem) => {
    const faults = faultsIn(`{ name: A, url: https://a.nl/, hints: [{ ${hint} }] }`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^s\.yaml:4:\d+ sites\[0\]\.hints\[0\]\./);
    expect(faults[0]).toContain(problem);
  });
});
