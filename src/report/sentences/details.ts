import type { Language } from "../../model/text.ts";
import { quote, shorten } from "./words.ts";

/**
 * What a capture recorded of a failure, in the language of the reader. Captures hold it as a technical record in
 * English; what is not known here, such as an error code of the network, is quoted as a message. Plain text without a
 * full stop; empty when nothing was recorded.
 */
export function detailWords(detail: string, language: Language): string {
  const text = shorten(detail, 200).replace(/[.]$/, "");
  if (text === "") return "";
  if (language === "en") return text;
  const known = DUTCH.find(([pattern]) => pattern.test(text));
  return known === undefined ? `melding ${quote(text)}` : text.replace(known[0], known[1]);
}

/** Records of browser, gate and capture, and the same in Dutch. */
const DUTCH: readonly (readonly [RegExp, string])[] = [
  [/^status (\d+)$/, "de site antwoordde met foutcode $1"],
  [/^the page says "(.*)"$/, "op de pagina staat ‘$1’"],
  [/^no (?:web )?page but (.+?)(?: \(status .*\))?$/, "geen webpagina maar $1"],
  [/^the (?:page|answer) did not finish loading$/, "het laden werd niet voltooid"],
  [/^the server did not finish its answer in time$/, "de server maakte het antwoord niet op tijd af"],
  [/^(?:opening )?(.+) took longer than (\d+) ms$/, "$1 duurde langer dan $2 ms"],
  [/^robots\.txt asks crawlers to stay away$/, "robots.txt vraagt zoekrobots hier weg te blijven"],
  [/^the page was not asked for$/, "de pagina is niet opgevraagd"],
  [/^the site list says that this site has ended$/, "de sitelijst zegt dat deze site is gestopt"],
  [/^the scan was interrupted$/, "de scan werd onderbroken"],
  [
    /^nothing happened, whatever was typed and however it was sent$/,
    "er gebeurde niets, wat er ook werd getypt en hoe het ook werd verstuurd",
  ],
  [/^the number of queries for this site is spent$/, "het aantal zoekopdrachten voor deze site is op"],
  [/^(\d+) of (\d+) (?:requests) used$/, "$1 van $2 verzoeken gebruikt"],
  [/^(\d+) of (\d+) bytes used$/, "$1 van $2 bytes gebruikt"],
  [/^the answer is larger than (\d+) bytes$/, "het antwoord is groter dan $1 bytes"],
  [/^the value "(.*)" is not offered any more$/, "de waarde ‘$1’ wordt niet meer aangeboden"],
  [/^the state of the page could not be read$/, "de toestand van de pagina was niet te lezen"],
  [/^the browser died twice at this site$/, "de browser viel bij deze site twee keer uit"],
  [/^(?:.*: )?nothing is shown any more$/, "de browser toonde niets meer"],
  [/^the tab is closed$/, "het venster was gesloten"],
  [/^refused by the gate$/, "dit adres mag het programma niet openen"],
  [/^only http and https addresses are opened.*$/, "alleen http- en https-adressen worden geopend"],
  [
    /^(\S+) is on a private network, which this site does not list$/,
    "$1 ligt op een besloten netwerk dat niet bij deze site hoort",
  ],
  [/^(\S+) has no address \((.*)\)$/, "bij de naam $1 hoort geen adres ($2)"],
  [/^(\S+) redirects more than (\d+) times$/, "$1 stuurt meer dan $2 keer door"],
  [/^the answer broke off \((.*)\)$/, "het antwoord brak af ($1)"],
  [/^the PDF could not be read.*$/, "de pdf was niet te lezen"],
];
