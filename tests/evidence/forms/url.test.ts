import { expect, it } from "vitest";
import { compileWords } from "../../../src/evidence/forms/matcher.ts";
import { findInUrl } from "../../../src/evidence/forms/url.ts";

const matcher = compileWords({
  forms: ["sociaal werk*", "*sociaalwerk*", "social work*", "*socialwork*"],
  not: ["*sociaalwerkplaats*", "sociaal werkplaats*"],
});

it.each([
  ["https://www.sociaalwerk.nl/", "sociaalwerk"],
  ["https://sociaal-werk.nl/", "sociaal-werk"],
  ["https://www.digitaalsociaalwerk.nl/", "digitaalsociaalwerk"],
  ["https://example.nl/Sociaal_Werk/", "Sociaal-Werk"],
  ["https://example.nl/sociaal%20werk", "sociaal-werk"],
  ["https://example.nl/sociaal+werk", "sociaal-werk"],
  ["https://example.nl/%zz/soc%C3%ADaalwerk", "socíaalwerk"],
  ["https://socialwork.example.org/about", "socialwork"],
  ["https://sociaalwerk-werkt.nl/", "sociaalwerk-werkt"],
])("%s names social work", (address, words) => {
  expect(findInUrl(matcher, address).map((match) => match.words)).toEqual([words]);
});

it.each([
  "https://sociaalnetwerk.nl/",
  "https://sociaal.werk.nl/",
  "https://example.nl/sociaal/werk",
  "https://example.nl/sociaal%2Fwerk",
  "https://example.nl/?q=sociaalwerk",
  "https://example.nl/#sociaalwerk",
  "https://user:sociaalwerk@example.nl/",
  "https://sociaalwerkplaats.nl/",
  "https://de-sociaalwerkplaats-utrecht.nl/",
  "https://sociale-werkplaats.nl/",
  "sociaalwerk.nl",
])("%s does not", (address) => {
  expect(findInUrl(matcher, address)).toEqual([]);
});
