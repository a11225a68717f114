import { late, type LatePattern } from './late-pattern.ts';

/** What the one who wrote it does not know: this text, the hours. Of rights and illnesses readers are told that they be checked. */
const IT =
  '(?:dette|denne teksten|teksten|tilbudet|tilbodet|adressen|adressa|nummeret|telefonnummeret|prisen|(?:åpnings|opnings)?tidene|(?:åpnings|opnings)tidene|opplysningene|infoen|informasjonen|lenka|lenken)';
const THIS =
  '(?:this(?: text| info(?:rmation)?)?|the (?:hours|address|number|price|information|opening hours|text))';
/** A name behind a verb: «spørre Trine». */
const SOMEONE = String.raw`\p{Lu}\p{Ll}+`;

/** Remarks by which the editors speak to themselves or to each other. What readers are told to check has another subject. */
export const EDITOR_REMARKS: readonly LatePattern[] = [
  // teksten må sjekkes; må avklares med NAV
  late(
    String.raw`(?<!\p{L})${IT} (?:må|bør|skal) (?:dobbelt)?(?:sjekkes?|sjekkast|bekreftes|stadfestast|avklares|avklarast|verifiseres|oppdateres|oppdaterast|kvalitetssikres)(?!\p{L})|(?:^\s*|[[(] ?)(?:må|bør) (?:dobbelt)?(?:sjekkes?|sjekkast|bekreftes|avklares|verifiseres|oppdateres|kvalitetssikres)(?: (?:opp|nærmere|igjen|før publisering))?\s*[.!]{0,3}\s*(?:$|[\])])`,
    'iu',
  ),
  // husk å spørre Trine om dette stemmer, usikker på om adressen er riktig
  late(
    String.raw`(?<!\p{L})(?:[Ss]p(?:ørre|ørje|ør|urt)|[Ss]jekk(?:e|er)?|[Hh]øre?(?: med)?|[Uu]sikker(?:t)?(?: på)?|[Uu]sikre på|[Vv](?:et|eit) (?:ikke|ikkje)|[Ll]urer på|[Aa]vklare?|[Uu]ndersøke?|[Mm]å finne ut)(?: ${SOMEONE}| med ${SOMEONE}| dem| de| dei)? (?:om|hvorvidt) ${IT} (?:fortsatt |ennå |enda |fremdeles |framleis )?(?:stemmer|stemmar|er (?:riktig|rett|korrekt|oppdatert|aktuelt|sant)|gjelder|gjeld|finnes|finst)(?!\p{L})(?! (?:deg|dere|dykk|for|også|meg|hos|at)(?!\p{L}))`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:[Hh]usk|[Hh]ugs|[Jj]eg må|[Vv]i må|[Mm]å)(?: å)? (?:spørre|spørje|ringe|høre med|sjekke med|avklare med|maile|purre på) (?!(?:NAV|Nav|UDI|Politiet|Helsenorge|Altinn|Legevakten?)(?!\p{L}))${SOMEONE}(?: i \p{Lu}\p{L}+)? (?:om|før|hvem|når|på (?:man|tirs|ons|tors|fre)dag)(?!\p{L})`,
    'u',
  ),
  // tekst fra 2017, tror ikke dette gjelder lenger
  late(
    String.raw`(?<!\p{L})(?:tror|trur) (?:ikke|ikkje)(?: at)? (?:${IT}|det|de|dei) (?:gjelder|gjeld|stemmer|stemmar|finnes|finst|eksisterer|er (?:riktig|rett|aktuelt?|oppdatert|i drift|åpent?))(?: (?:lenger|lenger|lengre|lengur|nå|no))?\s*(?:$|[.,;!)])|(?<!\p{L})${IT} (?:gjelder|stemmer|finnes) (?:kanskje|nok|sannsynligvis|trolig|antakelig|visst) (?:ikke|ikkje)(?!\p{L})|^\s*(?:\p{L}+ )?tekst(?:en)? (?:er )?(?:fra|frå|hentet fra|kopiert fra) (?:nettsiden |nett |brosjyre\p{L}* |årsmeldinga? )?(?:i |fra |frå )?(?:19|20)\d\d(?!\d)`,
    'iu',
  ),
  // vi ringte, men de svarte ikke; ringt to ganger uten svar
  late(
    String.raw`(?:^|[.;:–(-]\s?)(?:vi|jeg|eg|me)? ?(?:har )?(?:ringte|ringt|prøvde å ringe|prøvd å ringe|purret|mailet|sendte e-?post|sendt e-?post|skrev til dem)(?: (?:dem|de|dei|dit|på \p{L}+|flere ganger|to ganger|tre ganger|igjen|\d{1,2}\.\d{1,2}\.?)){0,3},? (?:men )?(?:(?:de|dei|ingen) (?:svarte|tok|svarer|svarar)(?: (?:ikke|ikkje|telefonen|aldri)){0,2}|(?:fikk|fekk) (?:ikke|ikkje) svar|(?:har )?(?:ikke|ikkje) fått svar|uten svar|utan svar|venter (?:på )?svar|ikke svar)(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:not sure|don['’]t know|unsure|must ask \p{Lu}\p{Ll}+|remember to ask \p{Lu}\p{Ll}+|ask \p{Lu}\p{Ll}+|check) (?:if|whether) ${THIS} (?:is|are|still|applies|exists|holds)(?: (?:right|correct|true|still|up to date|applies|valid|open))?(?! (?:for you|to you|you)(?!\p{L}))|(?<!\p{L})(?:don['’]t|do not) think (?:that )?${THIS} (?:is|are|applies|exists|holds)(?: (?:right|correct|true|still))?(?: any ?more| any longer)|^\s*(?:old )?text (?:is )?from (?:19|20)\d\d(?!\d)`,
    'iu',
  ),
  late(
    String.raw`(?:^|[.;:–(-]\s?)(?:we|i) (?:called|rang|phoned|e-?mailed|wrote to) ?(?:them|twice)?,? but (?:(?:they|nobody|no one|no-one) (?:did not|didn['’]t|never)? ?(?:answer(?:ed)?|repl(?:y|ied)|pick(?:ed)? up)|(?:there was )?no (?:answer|reply)|got no (?:answer|reply))(?!\p{L})`,
    'iu',
  ),
];

/** What a text must hold for any of these. */
export const MAY_BE_REMARK =
  /jekk|kreft|dfest|klare|erifis|dater|kvalitets|[Ss]p(?:ørr|ørj|ør|urt)|[Hh]øre|sikker|sikre|et ikke|eit ikkje|urer på|ndersøk|finne ut|[Mm]å (?:ring|mail|purr)|[Hh]u[sg][ks] å|[Tt]r[ou]r ikk|kanskje|sannsynlig|trolig|antakelig|visst|[Tt]ekst|TEKST|ingte|ingt|å ringe|urret|ailet|e-?post|krev til|sure|know|heck|ask |think|[Tt]ext|alled|rang|honed|mailed|wrote/;
