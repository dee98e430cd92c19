/**
 * Hosts that count visitors, ask for consent, or lend fonts, films, maps and the like: none of them brings a site its
 * search. By words in the name, since such services are often run under a name of the site's own.
 */
const BRINGS_NO_SEARCH =
  /(?:^|[.-])(?:analytics|google-analytics|googletagmanager|tagmanager|doubleclick|googlesyndication|adservice|ads|matomo|piwik|stats?|statistics?|statistieken|tracking|tracker|pixel|metrics|hotjar|clarity|siteimprove|siteimproveanalytics|chartbeat|newrelic|nr-data|sentry|facebook|connect|linkedin|licdn|twitter|twimg|instagram|tiktok|pinterest|youtube|ytimg|vimeo|cookiebot|cookieyes|cookielaw|onetrust|usercentrics|consent|consentmanager|fonts|typekit|fontawesome|gstatic|gravatar|maps|recaptcha|hcaptcha|mailchimp|list-manage|chat|tawk|intercom|zendesk|readspeaker)(?:[.-]|\d*\.)/i;

/** Whether the host can be left out without a search function of the site being missed. */
export function bringsNoSearch(host: string): boolean {
  return BRINGS_NO_SEARCH.test(host.endsWith(".") ? host : `${host}.`);
}
