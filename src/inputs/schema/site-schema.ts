import type { z } from "zod";
import { SEARCH_ROLES, SITE_STATUSES } from "../../model/site.ts";
import { type AddressError, onHostOf, parseAddress, parseHost } from "../address.ts";
import { idFromName } from "../site-id.ts";
import { choice, fields, id, listOf, text } from "./blocks.ts";

const address = text.superRefine(refuseUnless(parseAddress)).meta({ format: "uri" });
const host = text.superRefine(refuseUnless(parseHost)).describe("`host` or `host:port`");
const selector = text.describe("CSS selector; reaches into open shadow roots");

/** How a visitor operates a search function: what `discover` prints, and what a list gives as a hint. */
export const recipe = fields({
  role: choice(SEARCH_ROLES).describe(
    "What it searches: the pages of the site, the entries of one collection, or both",
  ),
  page: address.describe("The page on which the function is offered"),
  open: listOf(selector, "selectors").exactOptional().describe("What has to be clicked first, in order"),
  shortcut: text.exactOptional().describe("A key or combination that opens it, such as `Control+K`"),
  field: selector.exactOptional().describe("The field that is typed into"),
  frame: selector.exactOptional().describe("The frame in which the field stands"),
  submit: choice(["enter", "button", "live"]).exactOptional().describe("How the question is sent"),
  button: selector.exactOptional(),
  choices: selector.exactOptional().describe("The controls of a filter with a fixed choice of values"),
  label: text.exactOptional(),
  notes: text.exactOptional(),
}).superRefine((value, context) => {
  const fault = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (value.field === undefined && value.choices === undefined)
    fault("field", "is missing: give `field`, or `choices` for a filter");
  if (value.submit === "button" && value.button === undefined)
    fault("button", "is missing: give the button that is pressed");
  if (value.button !== undefined && (value.submit === "enter" || value.submit === "live")) {
    fault("submit", "must be `button` when a button is given");
  }
});

const site = fields({
  id: id.exactOptional().describe("Made from the name when left out; never changed once used"),
  name: text,
  url: address.describe("The address of the site, with http:// or https://"),
  scope: address.exactOptional().describe("Address prefix, for a programme that is a part of a site"),
  owner: text.exactOptional(),
  mission: text.exactOptional(),
  notes: text.exactOptional(),
  status: choice(SITE_STATUSES).exactOptional(),
  formerly: text.exactOptional().describe("Former address or name"),
  hosts: listOf(host, "hosts").exactOptional().describe("Further hosts of the same owner"),
  hints: listOf(recipe, "search functions").exactOptional(),
}).superRefine((value, context) => {
  if (value.scope !== undefined && !onHostOf(value.scope, value.url)) {
    context.addIssue({ code: "custom", path: ["scope"], message: "must lie on the host of `url`" });
  }
  if (value.id === undefined && idFromName(value.name) === "") {
    context.addIssue({ code: "custom", path: ["id"], message: "cannot be made from the name: give one" });
  }
});

/** A site list as a researcher writes it. */
export const siteListFile = fields({
  id: id.describe("Name of the list"),
  title: text,
  continues: id.exactOptional().describe("Id of an older list; sites match by id along that line"),
  sites: listOf(site, "sites").min(1, { error: "holds no site: give at least one" }),
});

export type FileRecipe = z.output<typeof recipe>;
export type FileSite = z.output<typeof site>;

function refuseUnless(parse: (value: string) => string | AddressError) {
  return (value: string, context: z.RefinementCtx) => {
    const parsed = parse(value);
    if (typeof parsed !== "string") context.addIssue({ code: "custom", message: parsed.problem });
  };
}
