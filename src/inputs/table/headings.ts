/** What a heading of a column means, in the words that people use for it. */
const FIELDS = {
  id: ["id", "site-id", "siteid"],
  name: ["name", "naam", "site", "site_name", "sitenaam", "website naam", "naam website", "naam site", "programma"],
  url: ["url", "adres", "webadres", "website", "address", "link", "internetadres", "www"],
  owner: ["owner", "eigenaar", "organisatie", "afzender"],
  scope: ["scope", "bereik", "onderdeel"],
  mission: ["mission", "missie", "doel"],
  notes: ["notes", "opmerking", "opmerkingen", "notitie"],
  status: ["status", "stand"],
  formerly: ["formerly", "voorheen", "eerder"],
} as const;

export type SiteField = keyof typeof FIELDS;
export const SITE_FIELDS = Object.keys(FIELDS) as readonly SiteField[];

/** The field of a site list that a heading names. */
export function siteFieldOf(heading: string): SiteField | undefined {
  const plain = heading
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[:*]+$/, "")
    .trim();
  return SITE_FIELDS.find((field) => (FIELDS[field] as readonly string[]).includes(plain));
}
