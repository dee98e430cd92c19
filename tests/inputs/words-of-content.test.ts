import { describe, expect, it } from "vitest";
import { contentCheck, groupsIn } from "./instrument-2020.ts";

describe("criterion 7: older people", () => {
  it.each([
    "ouderen",
    "de oudere",
    "oudere inwoners",
    "senioren",
    "65-plussers",
    "tachtigplussers",
    "wie 75+ is",
    "boven de 80",
    "ouderenzorg",
    "mensen met dementie",
    "dementievriendelijk",
    "het verpleeghuis",
    "verpleeghuizen",
    "geriatrie",
    "ouderenwerk",
    "mensen op leeftijd",
    "een heer op hoge leeftijd",
    "de grijze golf",
    "stadsouderen",
    "oudere migranten",
    "de ziekte van Alzheimer",
  ])("%j names them", (text) => expect(groupsIn(7, text)).toContain("older-people"));

  it.each([
    "ouders",
    "pleegouders",
    "18 jaar of ouder",
    "ouder dan 65",
    "de oudere versie van de browser",
    "oudere berichten",
    "de oudere broer",
    "een senior adviseur",
    "thuiszorg",
    "wijkverpleging",
    "mantelzorg",
    "vallen",
    "eenzaamheid",
    "cliënt",
    "de Ouderenbond",
    "mensen op jonge leeftijd",
    "op welke leeftijd",
    "koppelingen die verouderen",
    "de oudere generatie apparaten",
    "gepensioneerden die terugkomen in de zorg",
    "een senior",
    "Alzheimer Nederland",
  ])("%j does not", (text) => expect(groupsIn(7, text)).not.toContain("older-people"));

  it("notes care and support beside them", () => {
    expect(groupsIn(7, "thuiszorg")).toEqual(["care-seen"]);
    expect(groupsIn(7, "zelfstandig blijven wonen")).toEqual(["support-and-prevention-seen"]);
    const earning = contentCheck(7).groups.filter((group) => group.earns);
    expect(earning.map((group) => group.id)).toEqual(["older-people"]);
  });
});

describe("criterion 8: other groups", () => {
  it.each([
    ["youth", "jongeren"],
    ["youth", "jeugdhulp"],
    ["youth", "de leerlingen"],
    ["youth", "hangjongeren"],
    ["youth", "vluchtelingenkinderen"],
    ["youth", "de dorpsjeugd"],
    ["families", "bijstandsgezinnen"],
    ["culture", "oorlogsvluchtelingen"],
    ["culture", "ontheemden uit Oekraïne"],
    ["gender-and-sexuality", "regenboogjongeren"],
    ["gender-and-sexuality", "trans personen"],
    ["disability", "rolstoelers"],
    ["disability", "blinde mensen"],
    ["disability", "autistische leerlingen"],
    ["families", "gezinnen"],
    ["families", "opvoeding"],
    ["families", "ouder-kindrelatie"],
    ["culture", "statushouders"],
    ["culture", "asielzoekers"],
    ["culture", "Roma en Sinti"],
    ["belief", "geloofsgemeenschappen"],
    ["gender-and-sexuality", "lhbtiq+-personen"],
    ["gender-and-sexuality", "non-binaire jongeren"],
    ["mild-intellectual-disability", "lvb-jongeren"],
    ["mild-intellectual-disability", "een licht verstandelijke beperking"],
    ["disability", "mensen met een beperking"],
    ["disability", "mensen met een lichte of zware handicap"],
    ["disability", "inwoners met beperkingen"],
    ["disability", "een visuele beperking"],
    ["disability", "niet-aangeboren hersenletsel"],
    ["disability", "gehandicaptenzorg"],
  ])("%s: %j", (group, text) => expect(groupsIn(8, text)).toContain(group));

  it.each([
    "familie",
    "studenten",
    "jeugdherberg",
    "in mijn jeugd",
    "kinderziektes",
    "grootouders",
    "gezinsverpakking",
    "familiebedrijf",
    "cultuuromslag",
    "organisatiecultuur",
    "gelooft in techniek",
    "geloofwaardig",
    "technische beperkingen",
    "mensen met financiële beperkingen",
    "beperking van aansprakelijkheid",
    "beperkt",
    "Inspectie Gezondheidszorg en Jeugd",
    "leerling-verpleegkundigen",
    "kleinkinderen",
    "het zorgenkind",
    "zorgenkinderen",
    "een jongere collega",
    "ouderschap van records",
    "kennismigranten",
    "voor de ramen zitten blinden",
    "ouderen",
  ])("%j names none that earns", (text) => {
    const earning = contentCheck(8).groups.filter((group) => group.earns);
    expect(groupsIn(8, text).filter((id) => earning.some((group) => group.id === id))).toEqual([]);
  });

  it.each([
    "mensen met schulden",
    "dakloze",
    "dak- en thuislozen",
    "mantelzorgers",
    "vrijwilligers",
    "professionals",
    "inwoners",
  ])("%j is seen and earns nothing", (text) => {
    const seen = contentCheck(8).groups.filter((group) => groupsIn(8, text).includes(group.id));
    expect(seen.map((group) => group.earns)).toEqual([false]);
  });

  it("lets children and parents count only beside another word", () => {
    for (const nr of [5, 8]) expect(contentCheck(nr).dependent).toEqual(["kinderen", "ouders"]);
  });

  it("passes on one page, or on three and a tenth of those read", () => {
    for (const nr of [7, 8]) {
      const { groups, passes } = contentCheck(nr);
      const earning = groups.filter((group) => group.earns).map((group) => group.id);
      expect(passes).toEqual([{ groups: earning, aboutPages: 1, named: { pages: 3, share: 0.1 } }]);
    }
  });
});

describe("criterion 5: relevant to social work", () => {
  it.each([
    ["fields-of-social-work", "sociaal werkers"],
    ["fields-of-social-work", "maatschappelijk werk"],
    ["fields-of-social-work", "sociaal-cultureel werk"],
    ["fields-of-social-work", "straathoekwerk"],
    ["fields-of-social-work", "schuldhulp"],
    ["neighbourhood-teams", "het wijkteam"],
    ["neighbourhood-teams", "sociale teams"],
    ["living-conditions", "eenzaamheid"],
    ["living-conditions", "mantelzorgers"],
    ["living-conditions", "de schuldenlast"],
    ["living-conditions", "energiearmoede"],
    ["living-conditions", "gokverslaving"],
    ["living-conditions", "een betalingsachterstand"],
    ["social-technology", "digitale vaardigheid"],
    ["social-technology", "wie digitaal niet zo vaardig is"],
    ["fields-of-social-work", "de maatschappelijk werkende"],
    ["ways-of-working", "eigen kracht"],
    ["ways-of-working", "informele zorg"],
    ["social-technology", "digitale inclusie"],
    ["social-technology", "buurtapps"],
    ["culture", "nieuwkomers"],
  ])("%s: %j", (group, text) => expect(groupsIn(5, text)).toContain(group));

  it.each([
    "sociaal domein",
    "welzijn",
    "zorg en welzijn",
    "sociale media",
    "sociale werkplaats",
    "sociaal netwerk",
    "sociaal werkgever",
    "schuldig",
    "buiten schuld",
    "staatsschuld",
    "staatsschulden",
    "technische schuld",
    "verslavend",
    "op eigen kracht",
    "buurtappartementen",
    "ouderen",
    "preventie",
    "zelfzorg",
    "verpleging",
    "digitale zorg",
  ])("%j is not enough", (text) => expect(groupsIn(5, text)).toEqual([]));

  it("passes on one page about a field, or on two about themes and groups of criterion 8", () => {
    const [fields, themes, ...more] = contentCheck(5).passes;
    expect(fields).toEqual({ groups: ["fields-of-social-work"], aboutPages: 1 });
    expect(themes?.aboutPages).toBe(2);
    expect(more).toEqual([]);
    const earning = contentCheck(8)
      .groups.filter((group) => group.earns)
      .map((group) => group.id);
    expect(themes?.groups).toEqual(expect.arrayContaining(["neighbourhood-teams", "living-conditions", ...earning]));
  });
});
