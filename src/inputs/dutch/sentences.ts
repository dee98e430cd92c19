/**
 * What may be wrong with a file, in English as the rest of `inputs` words it and in Dutch. `{}` stands for anything; what
 * stood there is put in the same place, by way of this list once more.
 */
export const SENTENCES: Readonly<Record<string, string>> = {
  // Values of the wrong kind.
  "is missing: give `inapplicable` or `failed` for a site without the function":
    "ontbreekt: geef `inapplicable` of `failed`, voor een site zonder die functie",
  "is missing: give `field`, or `choices` for a filter": "ontbreekt: geef `field`, of `choices` bij een filter",
  "is missing: give the button that is pressed": "ontbreekt: geef de knop waarop gedrukt wordt",
  "is missing: give {}": "ontbreekt: geef {}",
  "is missing": "ontbreekt",
  "is empty: give {}": "is leeg: geef {}",
  "must be a text: put it between quotes": "moet een tekst zijn: zet er aanhalingstekens omheen",
  "must be small letters, digits and single hyphens, such as `zorg-van-nu`":
    "moet bestaan uit kleine letters, cijfers en losse streepjes, zoals `zorg-van-nu`",
  "must be words separated by single spaces": "moet bestaan uit woorden met telkens één spatie ertussen",
  "must be the name of a host only, as in `wiki.example.nl` or `localhost:8080`":
    "moet alleen de naam van een host zijn, zoals `wiki.example.nl` of `localhost:8080`",
  "must be `button` when a button is given": "moet `button` zijn als er een knop is gegeven",
  "must be at least {} characters long": "moet minstens {} tekens lang zijn",
  "must be at most {} characters long": "mag hoogstens {} tekens lang zijn",
  "must be at most {} items long": "mag hoogstens {} onderdelen hebben",
  "must be at least {}": "moet minstens {} zijn",
  "must be at most {}": "mag hoogstens {} zijn",
  "must be {}": "moet {} zijn",
  "a text": "een tekst",
  "a number": "een getal",
  "a whole number": "een heel getal",
  "a list": "een lijst",
  "a group of fields": "een groep velden",
  "a list of {}": "een lijst van {}",
  texts: "teksten",
  "names of lists": "namen van lijsten",
  "names of groups": "namen van groepen",
  "search functions": "zoekfuncties",
  "`true` or `false`": "`true` of `false`",
  "`{}`, `{}` or `{}`": "`{}`, `{}` of `{}`",
  "`{}` or `{}`": "`{}` of `{}`",
  "has the wrong shape": "heeft niet de juiste vorm",
  "is not valid": "klopt niet",
  "is empty": "is leeg",
  // Names.
  "is not known here; known are {}": "is hier niet bekend; wel bekend zijn {}",
  "is not known here": "is hier niet bekend",
  "is a name that Windows keeps for itself: take another":
    "is een naam die Windows voor zichzelf houdt: neem een andere",
  "{} is taken by {}: give another": "{} is al in gebruik bij {}: geef een andere",
  "there is no group of this check {}": "deze toets heeft geen groep {}",
  "there is no group {}": "er is geen groep {}",
  "there is no list {}": "er is geen lijst {}",
  "{} is no form of this file": "{} is geen woordvorm in dit bestand",
  "{} is not typed by this check": "{} wordt bij deze toets niet ingetypt",
  "has no meaning with the check {}: leave it out": "heeft bij de toets {} geen betekenis: laat het weg",
  "needs a `kind`: `url`, `site-search`, `database-search`, `colophon` or `content`":
    "heeft een `kind` nodig: `url`, `site-search`, `database-search`, `colophon` of `content`",
  "must lie on the host of `url`": "moet op dezelfde host liggen als `url`",
  "cannot be made from the name: give one": "kan niet uit de naam worden gemaakt: geef er een",
  "has the address and scope of {}: keep one, or give each a `scope`":
    "heeft hetzelfde adres en bereik als {}: houd er één, of geef elk een `scope`",
  "is the list itself: give the id of the older list": "is de lijst zelf: geef de id van de oudere lijst",
  // Lists that hold too little.
  "holds no criterion: give at least one": "bevat geen criterium: geef er minstens één",
  "holds no site: give at least one": "bevat geen site: geef er minstens één",
  "holds no pattern: give at least one": "bevat geen patroon: geef er minstens één",
  "holds no statement: give at least one": "bevat geen uitspraak: geef er minstens één",
  "holds no rule: give at least one": "bevat geen regel: geef er minstens één",
  "names no term: give at least one": "noemt geen term: geef er minstens één",
  "names no group: give at least one": "noemt geen groep: geef er minstens één",
  "names no audience: give at least one": "noemt geen doelgroep: geef er minstens één",
  "names no words: give `forms` or `lists`": "noemt geen woorden: geef `forms` of `lists`",
  // Forms of words.
  "holds the words as typed: put forms under `forms`":
    "bevat de woorden zoals ze worden getypt: zet vormen onder `forms`",
  "`{audience}` has a meaning in statement patterns only":
    "`{audience}` heeft alleen in patronen van uitspraken betekenis",
  "must hold `{audience}` once, holds it {} times": "moet `{audience}` één keer bevatten, en niet {} keer",
  "is longer than {} characters": "is langer dan {} tekens",
  "starts with a gap: begin with a word": "begint met een opening: begin met een woord",
  "ends with a gap: end with a word": "eindigt met een opening: eindig met een woord",
  "has two gaps in a row: make them one": "heeft twee openingen na elkaar: maak er één van",
  "{}: a word that may continue takes no endings": "{}: een woord dat mag doorlopen, krijgt geen uitgangen",
  "{} is no gap: write `[0-2]`, with at most {} words": "{} is geen opening: schrijf `[0-2]`, met hoogstens {} woorden",
  "{}: a word with `*` needs at least {} letters": "{}: een woord met `*` heeft minstens {} letters nodig",
  "{}: an empty word; write at least one letter between `(`, `/` and `)`":
    "{}: een leeg woord; schrijf minstens één letter tussen `(`, `/` en `)`",
  "{}: `*` stands only at the beginning or the end of a word":
    "{}: `*` staat alleen aan het begin of einde van een woord",
  "{}: brackets stand around a whole word or at its end, are closed, and hold no brackets or spaces":
    "{}: haakjes staan om een heel woord of aan het einde ervan, zijn gesloten, en bevatten geen haakjes of spaties",
  "{}: alternatives stand in brackets, as in `(a/b)`": "{}: keuzes staan tussen haakjes, zoals `(a/b)`",
  "{}: a word holds letters, digits, `+`, and hyphens, underscores or apostrophes inside":
    "{}: een woord bestaat uit letters, cijfers en `+`, met streepjes (ook lage) of apostrofs alleen daartussen",
  // Addresses.
  "holds a space: write the address without": "bevat een spatie: schrijf het adres zonder",
  "is no web address: write it whole, as in `https://www.example.nl/`":
    "is geen webadres: schrijf het voluit, zoals `https://www.example.nl/`",
  "must begin with `http://` or `https://`": "moet beginnen met `http://` of `https://`",
  "holds a user name or password: leave it out": "bevat een gebruikersnaam of wachtwoord: laat die weg",
  "is given twice: keep one": "staat er twee keer: houd er één",
  "give at least one web address": "geef minstens één webadres",
  // Files.
  "there is no such file": "dit bestand bestaat niet",
  "is a folder: give a file in it": "is een map: geef een bestand daarin",
  "may not be read: ask for the rights to it": "mag niet gelezen worden: vraag om de rechten daarvoor",
  "cannot be read ({})": "kan niet gelezen worden ({})",
  "is not saved as UTF-8: save it again with that encoding":
    "is niet als UTF-8 bewaard: bewaar het opnieuw met die codering",
  "is larger than {} MB; is it the right file?": "is groter dan {} MB; is dit het goede bestand?",
  "and {} more problems": "en nog {} andere fouten",
  // YAML.
  "a key must be a text: put it between quotes": "een sleutel moet een tekst zijn: zet er aanhalingstekens omheen",
  "{} stands here twice: keep one": "{} staat hier twee keer: houd er één",
  "is nested too deeply": "is te diep genest",
  "is nested more than {} levels deep": "is meer dan {} niveaus diep genest",
  "holds more than {} values": "bevat meer dan {} waarden",
  "uses more than {} aliases": "gebruikt meer dan {} verwijzingen",
  "{} refers to nothing above it": "{} verwijst naar niets dat erboven staat",
  "All mapping items must start at the same column": "velden van één groep moeten even ver inspringen",
  "All sequence items must start at the same column": "onderdelen van één lijst moeten even ver inspringen",
  "Nested mappings are not allowed in compact mappings":
    "op deze regel staat een dubbele punt te veel: zet de tekst tussen aanhalingstekens",
  "Implicit keys need to be on a single line": "een sleutel moet op één regel staan; ontbreekt er een dubbele punt?",
  "Implicit map keys need to be followed by map values": "achter deze sleutel ontbreekt de dubbele punt",
  "Tabs are not allowed as indentation": "spring in met spaties, niet met tabs",
  "Missing closing {}quote": "het aanhalingsteken {} wordt niet gesloten",
  "Flow sequence in block collection must be sufficiently indented and end with a ]":
    "een lijst tussen [ ] is niet gesloten",
  "Flow map in block collection must be sufficiently indented and end with a }":
    "een groep tussen { } is niet gesloten",
  "Source contains multiple documents; please use YAML.parseAllDocuments()":
    "hier begint een tweede document (---): een bestand mag er één bevatten",
  "Unresolved tag: {}": "het label {} heeft hier geen betekenis: laat het weg",
};
