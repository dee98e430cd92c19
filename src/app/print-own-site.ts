/** One site for its owner, as a terminal and as programs read it. */
export { ownSiteAsJson } from "../report/own-site/json.ts";
export { ownSiteLines } from "../report/own-site/terminal.ts";
