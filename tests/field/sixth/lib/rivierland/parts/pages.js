import pages from "../pages.json";

export const PER_TIME = 5;
const words = (text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
const SECTIONS = { nieuws: "Nieuws", projecten: "Projecten", themas: "Thema's" };

export const bySlug = (slug) => pages.find((page) => page.slug === slug);
export const inSection = (section) => pages.filter(({ slug }) => slug.startsWith(`${section}/`));
export const sectionTitle = (section) => SECTIONS[section];

/** Pages that hold any of the words, or a longer word that begins with it; most occurrences first. */
export function search(question) {
  const asked = words(question);
  const found = pages
    .filter(({ slug }) => slug !== "index")
    .map((page) => ({ page, score: score(page, asked) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  return found.map(({ page }) => ({ slug: page.slug, title: page.title, intro: page.text.slice(0, 140) }));
}

function score({ title, text }, asked) {
  const count = (list) => list.filter((word) => asked.some((one) => word.startsWith(one))).length;
  return 5 * count(words(title)) + count(words(text));
}
