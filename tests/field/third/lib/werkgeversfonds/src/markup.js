import { marked } from "marked";
import pages from "./pages.json";

/** The texts of the site, as HTML. */
export const texts = pages.map(({ slug, title, body }) => ({ slug, title, html: marked.parse(body) }));
