/** Words of questions about cookies, Dutch and English; as text, because they are used inside the page. */
export interface ConsentWords {
  readonly subject: string;
  readonly refuse: string;
  readonly accept: string;
  readonly settings: string;
  readonly save: string;
  readonly close: string;
  /** A refusal that costs money is none. */
  readonly pay: string;
  /** Names that consent layers and their parts bear. */
  readonly name: string;
}

export const CONSENT_WORDS: ConsentWords = {
  subject: "cookie|toestemming|tracking|consent|gdpr|\\bavg\\b|persoonsgegevens|privacy-?(?:voorkeur|instelling)",
  refuse:
    "\\b(?:weiger|afwijz|wijs\\b.*\\baf\\b|alles? af\\b|afkeuren|niet (?:akkoord|toestaan|accepteren)|nee(?:,| |$)|(?:alleen|enkel|uitsluitend|slechts) (?:de )?(?:strikt )?(?:noodzakelijk|functione|essentie|vereist|nodige|technisch)|(?:strikt )?noodzakelijke? (?:cookies )?(?:alleen|toestaan|accepteren|gebruiken)|doorgaan zonder|verder zonder|zonder (?:cookies|accepteren|toestemming)|geen cookies|reject|refuse|decline|deny|disagree|(?:strictly )?necessary (?:cookies )?only|only (?:allow )?(?:strictly )?(?:necessary|essential|required|functional)|essential (?:cookies )?only|continue without|do not (?:accept|allow)|opt out)",
  accept:
    "\\b(?:accepteer|accepteren|accepteert|akkoord|toestaan|sta\\b.*\\btoe\\b|ja|ok(?:é|ay|e)?|begrepen|prima|ik snap het|ik begrijp het|accept|agree|allow|got it|i understand|consent)(?![\\p{L}])",
  settings:
    "\\b(?:instell|voorkeuren|aanpassen|beheer|zelf (?:kiezen|instellen)|meer opties|settings|preferences|manage|customi[sz]e|options)",
  save: "\\b(?:(?:keuzes?|voorkeuren|instellingen|selectie) (?:opslaan|bewaren|bevestigen|toestaan)|(?:opslaan|bewaar|bevestig)(?:en)?|save|confirm|allow selection)(?![\\p{L}])",
  close: "^(?:sluiten|sluit|close|×|✕|✖|x)$",
  pay: "betaal|betalen|abonne|abonnement|koop|word lid|subscrib|\\bpay\\b|€",
  name: "cookie|consent|gdpr|\\bavg\\b|\\bcmp\\b|privacy-?(?:bar|notice|banner|popup|wall)",
};

/** Words by which a visitor gets rid of what lies over a page: newsletters, chats, offers, app banners. */
export const CLOSE_WORDS =
  "^(?:sluit(?:en)?|close|dismiss|×|✕|✖|x|nee|nee,? (?:bedankt|dank je|dank u|liever niet)|niet nu|later|misschien later|(?:popup |venster |melding |chat |banner )?sluiten|sluit (?:dit |deze |de |het )?(?:venster|melding|popup|chat|banner|dialoog).*|close (?:this )?(?:window|dialog|popup|chat|banner|message).*|no,? thanks?(?: you)?|not now|maybe later|overslaan|skip|verberg(?:en)?|hide)$";

/** What consent software leaves in the head of a page before it shows itself. */
export const CONSENT_SIGNS =
  "cookie[-_ ]?(?:consent|banner|notice|bar\\b|wall|melding|popup|law|control|first|bot|yes|hub|script|vraag|toestemming)|consent|tarteaucitron|klaro|onetrust|didomi|quantcast|usercentrics|iubenda|complianz|cmplz|borlabs|osano|axeptio|termly|trustarc";
