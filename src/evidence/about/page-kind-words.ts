/**
 * How Dutch and English websites name the pages that cannot be about a subject. These are words of websites, not of
 * social work: they belong to the way of reading and not to an instrument. Titles come folded (lower case, no accents).
 */
export const PRIVACY_TITLES =
  /^(?:privacy(?:beleid|verklaring|statement|reglement|policy|voorwaarden)?|privacy[ -].{0,40}|cookies?|cookie-?(?:beleid|verklaring|statement|policy|instellingen|voorkeuren)|cookies? .{0,40}|avg|algemene voorwaarden|gebruiksvoorwaarden|toegankelijkheid(?:sverklaring)?|terms .{0,30})$/;

export const PASSING_TITLES =
  /^(?:vacatures?|vacature[:\s-].*|.*[\s-]vacatures?|werken bij.*|kom (?:je )?bij ons werken.*|jobs|careers|agenda|activiteitenagenda|activiteitenkalender|kalender|evenementen|evenementenkalender|events|bijeenkomsten|sitemap|overzicht van .*|trefwoorden(?:register)?|register|index|archief|archieven|zoekresultaten.*|zoeken|partners|onze partners|samenwerkingspartners|deelnemers|leden|links|handige links|nieuwsbrief|nieuwsbrieven|aanmelden nieuwsbrief|team|ons team|het team|medewerkers|onze medewerkers|wie is wie|bestuur|contact)$/;

export const ADDRESSES = {
  privacy: /^(?:privacy|cookie|avg)[a-z-]*(?:\.\w+)?$/,
  passing:
    /\/(?:vacatures?|werken-bij(?:-[a-z]+)*|jobs|agenda|kalender|evenementen|events?|sitemap|tags?|tag|category|categorie|author|auteur|archief|zoeken|search|partners|nieuwsbrief|team|medewerkers)(?:\/|\.\w+$|$)/,
} as const;

/** Signs of a job ad; three different ones make it one. */
export const JOB_AD: readonly RegExp[] = [
  /\b(?:wij|we) zoeken (?:een|twee|jou|per|nog|\()|\bzoeken (?:wij |we )?(?:versterking|een nieuwe collega)\b|\bben jij (?:onze|de|een)\b|\bword(?:t)? jij (?:onze|de|een)\b|\b(?:kom jij|versterk jij) ons\b|\bzijn wij op zoek naar\b|\bop zoek naar een (?:nieuwe |enthousiaste |ervaren )?\S+(?:er|eur|ist|ent)\b/,
  /\bsolliciteer|\bsollicitatie|\bsolliciteren\b|\bmotivatiebrief\b|\b(?:mail|stuur)\b.{0,40}\b(?:motivatie|cv)\b/,
  /\b\d{1,2}(?: ?(?:-|–|tot|a) ?\d{1,2})? (?:uur|uren) per week\b|\bfte\b/,
  /\bcao\b|\bsalaris|\bschaal \d|\bbruto\b|\barbeidsvoorwaarden\b|\bgoede? pensioen|\breiskostenvergoeding\b|\bjaarcontract\b/,
  /\bfunctie-?eisen\b|\bwat vragen wij\b|\bwie ben jij\b|\b(?:je|jouw) (?:profiel|taken|functie)\b|\bfunctieomschrijving\b/,
  /\bwat bieden wij\b|\bwij bieden\b|\bwat wij bieden\b|\bwat we (?:je )?bieden\b/,
];
