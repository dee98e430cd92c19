/**
 * Pages as Dutch websites write them, each with what it is to one of the criteria 5, 7 and 8: `about` one of its
 * groups, a `mention` that is not enough, or `nothing`.
 */
export interface SamplePage {
  readonly nr: 5 | 7 | 8;
  readonly is: "about" | "mention" | "nothing";
  readonly because: string;
  readonly title: string;
  readonly path?: string;
  readonly body: string;
}

export const SAMPLE_PAGES: readonly SamplePage[] = [
  {
    nr: 7,
    is: "about",
    because: "the title names it and the text does so once more",
    title: "Ouderen aan het woord",
    body: "<h1>Ouderen aan het woord</h1><p>In Weert vroegen wij wat mensen zelf willen.</p><p>Veel ouderen noemden hetzelfde: niet nog een app, maar iemand die langskomt.</p>",
  },
  {
    nr: 7,
    is: "about",
    because: "two sentences name it, the title does not",
    title: "Dagbesteding in de kas",
    body: "<h1>Dagbesteding in de kas</h1><p>Elke dinsdag werken acht mensen met beginnende dementie tussen de tomaten. De rest van de week is de kas van de buurt. Voor mensen met dementie is het ritme belangrijker dan de oogst.</p>",
  },
  {
    nr: 7,
    is: "about",
    because: "a heading halfway names it, and the text under it",
    title: "Technologie in Twente",
    body: "<h1>Technologie in Twente</h1><p>Wij bezochten drie proeven.</p><h2>Het verpleeghuis</h2><p>De sensor in de gang van het verpleeghuis leert van de nacht.</p>",
  },
  {
    nr: 7,
    is: "mention",
    because: "one sentence",
    title: "Beeldbellen in de praktijk",
    body: "<h1>Beeldbellen in de praktijk</h1><p>Het scherm hangt naast de deur.</p><p>Ook senioren blijken er snel aan te wennen.</p><p>De verbinding is het lastigste.</p>",
  },
  {
    nr: 7,
    is: "mention",
    because: "an enumeration",
    title: "Voor wie is dit platform?",
    body: "<h1>Voor wie is dit platform?</h1><p>Er zijn voorbeelden voor jongeren, ouderen, gezinnen en mensen met een beperking.</p>",
  },
  {
    nr: 7,
    is: "mention",
    because: "a list of target groups is one enumeration",
    title: "Doelgroepen",
    body: "<h1>Doelgroepen</h1><ul><li>kwetsbare ouderen</li><li>ouderen met een hulpvraag</li><li>jongeren</li></ul>",
  },
  {
    nr: 7,
    is: "mention",
    because: "names of organisations",
    title: "Dank",
    body: "<h1>Dank</h1><p>Dit project kwam tot stand met steun van de Stichting Ouderenzorg Maasdal. Ook het Netwerk Dementie Limburg dacht mee.</p>",
  },
  {
    nr: 7,
    is: "mention",
    because: "a job ad, however often it names them",
    title: "Vacature: projectleider ouderenzorg",
    body: "<h1>Projectleider ouderenzorg</h1><p>Wij zoeken een projectleider voor 32 uur per week. Je werkt met ouderen. Je kent de ouderenzorg. Solliciteer voor 1 mei.</p>",
  },
  {
    nr: 7,
    is: "mention",
    because: "a job ad that its title does not give away",
    title: "Projectleider gezocht voor ouderenzorg",
    body: "<h1>Projectleider voor de ouderenzorg</h1><p>Wij zoeken een projectleider die ouderen begrijpt. Wij bieden een salaris in schaal 10, 24 uur per week. Stuur je cv.</p>",
  },
  {
    nr: 7,
    is: "mention",
    because: "an agenda",
    title: "Agenda",
    body: "<h1>Agenda</h1><p>3 mei: lezing over dementie in Sittard.</p><p>10 mei: inloop voor ouderen met vragen over hun tablet.</p>",
  },
  {
    nr: 7,
    is: "mention",
    because: "titles of other pages with their first lines",
    title: "Alle verhalen",
    body: ["Ouderen en de tablet", "Samen eten", "Dementie in de buurt"]
      .map((title) => `<h3><a href="/v">${title}</a></h3><p>Hoe het begon met ouderen in de straat: ${title}.</p>`)
      .join(""),
  },
  {
    nr: 7,
    is: "mention",
    because: "cards whose headings are no links, each with a link that leads on",
    title: "Ontdek",
    body: ["Ouderen en de tablet", "Samen eten", "Wonen met dementie"]
      .map(
        (title) =>
          `<div class="kaart"><h3>${title}</h3><p>Zo ging het met ouderen: ${title}.</p><p><a href="/v">Lees meer</a></p></div>`,
      )
      .join(""),
  },
  {
    nr: 7,
    is: "mention",
    because: "rows of a table",
    title: "Alle vondsten",
    body: `<table>${["Praatbord", "Valmat", "Klok"].map((name) => `<tr><td>${name}</td><td>Een ${name} voor ouderen die alleen wonen, getest in Borne.</td></tr>`).join("")}</table>`,
  },
  {
    nr: 7,
    is: "nothing",
    because: "ouders are parents, an older version is no person, and home care is not for older people alone",
    title: "Ouders en school",
    body: "<h1>Ouders en school</h1><p>Ouders van 18 jaar of ouder loggen in. Een oudere versie van de browser werkt niet. De thuiszorg en de wijkverpleging ook niet.</p>",
  },
  {
    nr: 8,
    is: "about",
    because: "families by name",
    title: "Een gezin met elf hulpverleners",
    body: "<h1>Een gezin met elf hulpverleners</h1><p>Het gezin kreeg een gedeelde agenda. Dat gaf rust.</p>",
  },
  {
    nr: 8,
    is: "about",
    because: "newcomers are cultural minorities",
    title: "Eerste post",
    body: "<h1>Eerste post</h1><p>Statushouders krijgen in hun eerste jaar honderd brieven. Een taalmaatje leest mee. Volgens de gemeente vragen statushouders vooral naar de zorgverzekering.</p>",
  },
  {
    nr: 8,
    is: "about",
    because: "youth work is about young people",
    title: "Gamen met een doel",
    body: "<h1>Gamen met een doel</h1><p>Het jongerenwerk in Almelo speelt mee. Wie zich verveelt in de zomer, kan elke avond terecht op de server van de jongerenwerkers.</p>",
  },
  {
    nr: 8,
    is: "mention",
    because: "kinderen and ouders alone do not count",
    title: "Kinderen op bezoek",
    body: "<h1>Kinderen op bezoek</h1><p>In de zomer komen kinderen eten bij de bewoners. De kinderen helpen met de tablet. Ouders zijn ook welkom.</p>",
  },
  {
    nr: 8,
    is: "about",
    because: "kinderen count beside another word of the criterion",
    title: "Kinderen op bezoek",
    body: "<h1>Kinderen op bezoek</h1><p>In de zomer komen kinderen eten bij de bewoners. De kinderen helpen met de tablet. Het kwam uit de koker van een pleeggezin.</p>",
  },
  {
    nr: 8,
    is: "mention",
    because: "somebody's children, beside one other word",
    title: "Mevrouw De Wit",
    body: "<h1>Mevrouw De Wit</h1><p>Haar kinderen wonen ver weg. Haar kinderen bellen op zondag. De boodschappen worden gebracht door leerlingen.</p>",
  },
  {
    nr: 8,
    is: "nothing",
    because: "technical and legal limits are no disability, an organisation's culture no minority",
    title: "Wat kan er niet",
    body: "<h1>Wat kan er niet</h1><p>Er zijn technische beperkingen. De bedrijfscultuur is weerbarstig. Wij geloven in stap voor stap. De tijd is beperkt.</p>",
  },
  {
    nr: 5,
    is: "about",
    because: "a field of social work",
    title: "Wat doet het opbouwwerk met een buurtapp?",
    body: "<h1>Wat doet het opbouwwerk met een buurtapp?</h1><p>Aan de rand van Deventer woont niemand lang. De opbouwwerker begon met een ladder die te leen was.</p>",
  },
  {
    nr: 5,
    is: "mention",
    because: "one social worker in one sentence",
    title: "Zorg op afstand",
    body: "<h1>Zorg op afstand</h1><p>De verpleegkundige kijkt mee op het scherm.</p><p>Soms belt zij daarna de sociaal werker.</p>",
  },
  {
    nr: 5,
    is: "mention",
    because: "one page about a theme is not two",
    title: "Eenzaamheid meten",
    body: "<h1>Eenzaamheid meten</h1><p>Een lijst met elf vragen zegt iets over eenzaamheid.</p>",
  },
  {
    nr: 5,
    is: "mention",
    because: "staff who are quoted by name",
    title: "Een dag mee",
    body: "<h1>Een dag mee</h1><p>Om negen uur opent jongerenwerker Fatima de deur. Om vijf uur sluit jongerenwerker Fatima af.</p>",
  },
  {
    nr: 5,
    is: "nothing",
    because: "older people, prevention, self-care and nursing do not earn it",
    title: "Langer thuis met wijkverpleging",
    body: "<h1>Langer thuis met wijkverpleging</h1><p>Ouderen doen met een stappenplan aan zelfzorg. Preventie van vallen begint bij de mat. Het sociaal domein en de zorg en welzijn-sector werken samen. Wij delen het op sociale media.</p>",
  },
];
