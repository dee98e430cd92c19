import { type DoctorFinding, failed, ok, plain } from "./finding.ts";

const FIRST = [22, 14] as const;

/** Whether this Node can run the tool and its packages. */
export function checkNode(version: string = process.versions.node): DoctorFinding {
  const name = plain("Node");
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const suits = major > FIRST[0] || (major === FIRST[0] && minor >= FIRST[1]);
  if (suits) return { id: "node", name, ...ok(plain(version)) };
  const detail = {
    nl: `${version}; nodig is ${FIRST.join(".")} of later`,
    en: `${version}; needed is ${FIRST.join(".")} or later`,
  };
  return {
    id: "node",
    name,
    ...failed(detail, { nl: "Installeer Node 24 van nodejs.org.", en: "Install Node 24 from nodejs.org." }),
  };
}
