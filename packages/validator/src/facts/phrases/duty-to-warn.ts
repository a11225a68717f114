import { ifUnasked } from './if-unasked.ts';
import { defineInSome } from './topic.ts';

/** Who tells, and a few words. */
const NB_WHO =
  '(?:vi|de|ansatte|senteret|personalet|legen|sykepleieren|helsepersonell(?:et)?)(?: \\p{L}+){0,2}';
const EN_WHO = '(?:we|they|staff|the (?:staff|centre|center|doctor|nurse)|employees)(?: \\p{L}+){0,2}';

/** She agrees, or it is done for her: words that make it no telling against her will. */
const NB_ASKED =
  'samtykke|vil|ønsker|ønskjer|hjelper|hjelpe|sammen|ber om|\\p{L}*erstatning\\p{L}*|forsikring\\p{L}*|tillatelse|lyst|(?:politiet|[|]) ?(?:for|sammen med|med) deg|vegne|du';
const EN_ASKED =
  'consent|permission|want|wish|compensation|insurance|ask us|help|together|agree|with you|for you|on your behalf|at your request|you';

/**
 * The text says that the police are told within the limits that the law sets: of grave crime, where a life is in danger. That
 * fits “as the law says” and not “never without consent”.
 */
export const warnsPolice = defineInSome('demand', {
  nb: {
    starts: 'poli avve',
    says: `${NB_WHO} (?:melder|varsler|varslar|anmelder|rapporterer|kontakter|ringer|tilkaller|tipser|sier i?fra|seier i?frå)(?: (?!om )\\p{L}+){0,4} (?:til )?politiet|${NB_WHO} (?:må|lyt|skal|plikter å|er pliktige? til å|er pålagt å|har plikt til å)(?: \\p{L}+){0,2} (?:meld[ea]|varsl[ea]|anmelde|rapportere|kontakt[ea]|ringj?[ea]|tilkalle|si i?fra|sei[ea] i?frå)(?: (?!om )\\p{L}+){0,4} (?:til )?politiet|${NB_WHO} har(?: \\p{L}+){0,1} avvergeplikt|avvergeplikt(?:en|a)? gjeld(?:er)?(?: \\p{L}+)? (?:hos|for) (?:oss|alle|ansatte|personalet)`,
    unless: NB_ASKED,
    aside: ifUnasked('nb', NB_ASKED) ?? '.',
  },
  en: {
    starts: 'poli repo aver',
    says: `${EN_WHO} (?:reports?|informs?|tells?|notif(?:y|ies)|alerts?|calls?|contacts?)(?: \\p{L}+){0,4} (?:to )?(?:the )?police(?! station)|${EN_WHO} (?:must|(?:are|is) (?:legally )?(?:obliged|required|bound)(?: by law)? to|ha(?:ve|s) (?:a|the) (?:legal )?(?:duty|obligation) to)(?: \\p{L}+)? (?:(?:report|inform|tell|notify|alert|call|contact)(?: \\p{L}+){0,4} (?:to )?(?:the )?police(?! station)|(?:report|avert)(?: \\p{L}+)? (?:serious|grave|violent) (?:crimes?|violence|offences?))`,
    unless: EN_ASKED,
    aside: ifUnasked('en', EN_ASKED) ?? '.',
  },
});
