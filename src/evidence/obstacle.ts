import type { PageFacts } from "./page/facts.ts";

/** A page that came instead of the one that was asked for. */
export interface Obstacle {
  readonly reason: "blocked" | "parked";
  /** The words by which it was recognised. */
  readonly words: string;
}

const CHALLENGE =
  /just a moment|checking (?:if the site connection|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|attention required|ddos protection|access denied|request blocked|you have been blocked|enable javascript and cookies to continue|unusual traffic|are you a robot|ben je een robot|bent u een robot|even geduld.{0,40}controle|toegang geweigerd|captcha/i;
const MAINTENANCE = /under maintenance|scheduled maintenance|site is (?:temporarily )?(?:down|offline|unavailable)|onderhoudsmodus|maintenance mode|wegens onderhoud|tijdelijk niet (?:bereikbaar|beschikbaar)|coming soon|binnenkort online|website in aanbouw|under construction|be right back/i;
const LOGIN = /^(?:inloggen|log ?in|aanmelden|sign ?in|login)\b/i;
const PARKED = /domain (?:is|may be) for sale|buy this domain|domein(?:naam)? (?:is )?te koop|this domain (?:is|has been) (?:parked|registered)|geparkeerd(?:e)? domein|deze domeinnaam is (?:geregistreerd|gereserveerd)|parked (?:free|domain)|domain parking|sedoparking/i;

/** Pages with more text than this are what they seem to be, whatever words they hold. */
const SHORT = 1500;

/**
 * Recognises challenge, maintenance, login and parking pages, also when they come with status 200. Only a page with
 * little text can be one: an article about captchas is an article.
 */
export function recogniseObstacle(page: PageFacts, hasPasswordField: boolean): Obstacle | null {
  const text = page.blocks.filter((block) => !block.hidden).map((block) => block.text).join("\n");
  const all = `${page.title}\n${text}`;
  const parked = PARKED.exec(all);
  if (parked && text.length < 2 * SHORT) return { reason: "parked", words: parked[0] };
  if (text.length >= SHORT) return null;
  const found = CHALLENGE.exec(all) ?? (page.links.length < 8 ? MAINTENANCE.exec(all) : null);
  if (found) return { reason: "blocked", words: found[0] };
  const heading = page.blocks.find((block) => block.kind === "heading")?.text ?? page.title;
  const login = hasPasswordField && page.links.length < 12 ? LOGIN.exec(heading) ?? LOGIN.exec(page.title) : null;
  return login ? { reason: "blocked", words: login[0] } : null;
}
