/** What a gatekeeper says to a visitor; an article *about* captchas does not speak so. */
export const CHALLENGE =
  /\bjust a moment\b|checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you(?: are|'re) (?:a |not a )?(?:human|robot)|attention required! ?\||\bddos(?:-guard| protection by)|\brequest (?:was )?blocked\b|you have been blocked|enable javascript and cookies to continue|unusual traffic from your|are you a (?:robot|human)\?|(?:ben je|bent u) (?:een|geen) (?:robot|mens)(?: of een (?:robot|mens))?\s*\?|bevestig dat (?:je|u) (?:een mens|geen robot)|even geduld.{0,60}(?:controle|browser|verbinding)|(?:complete|solve) the captcha|(?:los|vul) de captcha (?:op|in)|pardon our interruption|human verification|security check(?:point)?\b.{0,40}(?:browser|continue|access)/i;
export const REFUSAL =
  /^(?:(?:error|fout)?[ :]*40[13][ :–-]*)?(?:access denied|forbidden|(?:403 )?forbidden|unauthori[sz]ed|toegang (?:geweigerd|verboden)|geen toegang|u heeft geen toegang(?: tot deze pagina)?|niet (?:geautoriseerd|bevoegd))[.!]*$/i;
export const MAINTENANCE =
  /(?:under|scheduled|undergoing|down for) maintenance|maintenance mode|site is (?:temporarily |currently )?(?:down|offline|unavailable)|onderhoudsmodus|wegens (?:gepland )?onderhoud|(?:in|aan het|bezig met) onderhoud\b|onderhoudswerkzaamheden|tijdelijk (?:niet (?:bereikbaar|beschikbaar)|offline|gesloten|uit de lucht)|coming soon|binnenkort (?:online|beschikbaar|live|hier)|(?:website|site|pagina) (?:is )?(?:nog )?in aanbouw|under construction|be right back|we zijn zo terug|werken aan (?:een|onze) nieuwe (?:web)?site/i;
export const LOGIN = /^(?:inloggen|log ?in|aanmelden|sign ?in|login|account ?login|welkom terug)\b/i;
export const LOGIN_FIRST =
  /(?:log|logt) (?:eerst )?in om (?:deze|verder|door|toegang)|(?:u|je) (?:moet|dient) (?:eerst )?(?:(?:ingelogd|aangemeld) zijn|in te loggen|inloggen)|you (?:must|need to|have to) (?:be logged in|log ?in|sign ?in)|(?:log|sign) in to (?:continue|view|access)/i;
export const PARKED =
  /domain (?:name )?(?:is|may be) for sale|buy this domain|domein(?:naam)? (?:is )?te koop|this domain (?:is|has been) (?:parked|registered)|geparkeerde? domein|(?:deze|dit) domein(?:naam)? is (?:geregistreerd|gereserveerd|geparkeerd)|parked (?:free|domain)|domain parking|sedoparking|is gereserveerd (?:via|voor een klant)/i;
/** What a web server shows of itself where nobody put a site. */
export const SERVER_PAGE =
  /^(?:welcome to nginx|apache2? .*default page|it works!$|index of \/|test page for|iis windows server|default (?:web )?(?:site|page)|domain default page|web server's default page)/i;
export const BROKEN =
  /^(?:(?:oeps|oops|sorry|helaas|whoops|ai)[!,.…: –-]*)?(?:er (?:is|ging|gaat) (?:helaas )?iets (?:mis|fout)(?:gegaan|gelopen)?|er is (?:helaas )?(?:een|een onverwachte|een technische) (?:fout|storing|probleem) (?:opgetreden|ontstaan)|technische storing|something went wrong|an (?:unexpected |unknown )?error (?:has )?occurred|(?:5\d\d[ :–-]*)?(?:internal )?server ?error(?:[ :–-]*5\d\d)?|(?:50[234][ :–-]*)?(?:service (?:temporarily )?unavailable|bad gateway|gateway time-?out)|application error|runtime error|database error|fout 5\d\d)[.!…]*$/i;
export const PROGRAM_ERROR =
  /error establishing a database connection|fout bij het (?:maken|opbouwen) van een (?:database|verbinding)|\bfatal error: |\bparse error: |uncaught (?:\w+\\?)*(?:exception|error)\b|sqlstate\[|mysqli?_connect\(|(?:could not|cannot|unable to) connect to (?:the )?database|(?:a|an|there has been a) (?:critical|fatal) error (?:on|in) (?:this|your) website|kritieke fout opgetreden op (?:deze|je|uw) (?:web)?site|traceback \(most recent call last\)|stack trace:/i;
/** By which a page says, whatever its status, that what was there is there no more. */
export const GONE =
  /^(?:(?:oeps|oops|sorry|helaas|whoops)[!,.…: –-]*)?(?:(?:fout|error)?[ :]*404\b.{0,60}|(?:de(?:ze)? |the |this )?(?:opgevraagde |gevraagde |requested )?(?:pagina|page|inhoud|content|document)(?: die u zoekt)? (?:(?:is|kan|kon|werd|could|was|has been) )?(?:helaas )?(?:niet (?:meer )?(?:gevonden(?: worden)?|worden gevonden|beschikbaar)|bestaat (?:helaas )?niet(?: meer)?|not (?:be )?found|removed|verwijderd))[.!…]*$/i;
export const WAITING =
  /^(?:laden|loading|bezig met laden|even geduld(?: a\.?u\.?b\.?)?|een moment(?: geduld)?|please wait|one moment)?[ .…!]*$/i;
