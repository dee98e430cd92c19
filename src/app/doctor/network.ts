import { access, constants } from "node:fs/promises";
import type { Text } from "../../model/text.ts";
import { type DoctorFinding, failed, ok, plain, warning } from "./finding.ts";

const PROXY_VARIABLES = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"];
const NO_PROXY: Text = { nl: "geen ingesteld", en: "none set" };

type Environment = Readonly<Record<string, string | undefined>>;

/** Proxy variables: the tool visits sites directly, so a network with a proxy that is obligatory lets nothing through. */
export function checkProxy(environment: Environment = process.env): DoctorFinding {
  const name = plain("Proxy");
  const set = PROXY_VARIABLES.flatMap((variable) => {
    const value = environment[variable] ?? environment[variable.toLowerCase()];
    return value === undefined || value === "" ? [] : [`${variable}=${withoutPassword(value)}`];
  });
  if (set.length === 0) return { id: "proxy", name, ...ok(NO_PROXY) };
  const remedy = {
    nl: "Websites worden rechtstreeks bezocht, niet via deze proxy. Zijn ze dan onbereikbaar, gebruik dan een netwerk zonder verplichte proxy.",
    en: "Sites are visited directly, not through this proxy. If they cannot be reached then, use a network without an obligatory proxy.",
  };
  return { id: "proxy", name, ...warning(plain(set.join(", ")), remedy) };
}

/** Extra certificates, which networks that look into encrypted traffic need. */
export async function checkCertificates(environment: Environment = process.env): Promise<DoctorFinding> {
  const name = { nl: "Extra certificaten", en: "Extra certificates" };
  const file = environment["NODE_EXTRA_CA_CERTS"];
  if (file === undefined || file === "") return { id: "certificates", name, ...ok(NO_PROXY) };
  try {
    await access(file, constants.R_OK);
    return { id: "certificates", name, ...ok(plain(file)) };
  } catch {
    const detail = { nl: `${file} kan niet worden gelezen`, en: `${file} cannot be read` };
    const remedy = {
      nl: "Verbeter het pad in NODE_EXTRA_CA_CERTS, of haal de variabele weg.",
      en: "Mend the path in NODE_EXTRA_CA_CERTS, or remove the variable.",
    };
    return { id: "certificates", name, ...failed(detail, remedy) };
  }
}

function withoutPassword(address: string): string {
  return address.replace(/\/\/[^@/]*@/, "//***@");
}
