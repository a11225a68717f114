/**
 * Words of headings over what is of something else than the service itself, such as its car park, its page or its contract: that
 * one of these is shut, or ends, says nothing of the service.
 */
const OTHER_SUBJECTS =
  /park(?:ering|ing)|(?<!\p{L})(?:heis|lift|elevator|wc|kø|dør|port|sak|buss|bus|tog|trikk|kurs|form|link|web|kart|logo|hund)(?!\p{L})|facebook|instagram|tiktok|twitter|linkedin|sosiale medi|social media|nettsid|nettstad|nettstedet|heimesid|hjemmesid|website|web page|domene|lenke|chat|telefon|tlf|phone|mobil|fa(?:ks|x)(?!\p{L})|e-?post|mail|kaf[eé]|kjøkken|kantine|toalett|dusj|garderobe|venteliste|waiting list|påmeld|registr|søknad|application|frist|deadline|kurstilbud|courses?(?!\p{L})|grupp|group|finans|fund|tilskudd|tilskot|grant|leie|lease|kontrakt|contract|avtale|agreement|faktura|invoice|kontaktperson|stilling|vikar|arkiv|journal|nærmeste|nærmaste|nearest|nearby|i nærheten|alternativ|andre tilbud|other services|holdeplass|haldeplass|transport|inngang|nøkkel|alarm|bilde|bilete|photo|brosjyre|skjema|system|database|konto|account|login|innlogging|passord|password/iu;

/** Is a heading that we do not know over what is of something else than the service? */
export const isOfOtherSubject = (heading: string): boolean => OTHER_SUBJECTS.test(heading);
