import type { PhraseLanguage } from './phrases/language.ts';

/** What a statement may begin with that says no more than that one should read it. */
const NB_BEGIN = String.raw`^(?:(?:obs|nb|merk|viktig|husk|hugs|pass på|advarsel|adr|adresse|adressen)(?:[.:!,]| [–-])* )*`;
const EN_BEGIN = String.raw`^(?:(?:nb|note|important|warning|please|address)(?:[.:!,]| [–-])* )*`;
/** After it nothing may follow but another clause: «Ikke publiser bilder» is said of the pictures. */
const END = '(?=$|,| [–-] )';

const NB_NOT = '(?:ikke|ikkje|aldri)';
const NB_IT =
  '(?:(?:dette|denne|den|det|disse|desse|de|adressen|adressa|adressene|stedet|staden|raden|radene|oppføringen)(?: over| under| her)? )?';
const NB_MUST_NOT = `${NB_IT}(?:må|skal|bør|kan) ${NB_NOT}`;
const NB_WHERE =
  '(?: (?:dette|denne|den|det|disse|desse|noe sted|nokon stad|her|offentlig|offentleg|på (?:nett|nettet|internett|nettsid\\p{L}+|hjemmesid\\p{L}+|heimesid\\p{L}+|kart|kartet)|i (?:katalog|list|kart)\\p{L}*))*(?: før .{3,40})?';
const EN_NOT = "(?:do not|don[’']t|never|please do not)";
const EN_NOT_BE = '(?:(?:this|it|address|the address) )?(?:not to|(?:must|should|may|can) (?:not|never)) be';
const EN_WHERE =
  '(?: (?:this|it|address|the address|online|publicly|anywhere|on (?:the |our |any )?(?:internet|web|website|site|maps?)))*';

/**
 * That a record is not to be published, as a statement that says nothing else, in a text that readers see: it was meant for
 * those who keep the list.
 */
export const UNPUBLISHED_PHRASES: Partial<Readonly<Record<PhraseLanguage, string>>> = {
  nb: `${NB_BEGIN}(?:${NB_NOT} (?:publiser|publiseres|publiserast|offentliggjør|offentliggjøres|(?:for|til) publisering)|${NB_IT}er ${NB_NOT} (?:for|til) publisering|publiser ${NB_NOT}|${NB_MUST_NOT} (?:publiseres|publiserast|offentliggjøres|offentleggjerast))${NB_WHERE}${END}`,
  en: `${EN_BEGIN}(?:${EN_NOT} publish|${EN_NOT_BE} published|not for publication)${EN_WHERE}${END}`,
};

/** The same in the notes of the editors, who write it in more ways: «Ikke på nett» is said of nothing else there. */
export const UNPUBLISHED_NOTES: Partial<Readonly<Record<PhraseLanguage, string>>> = {
  nb:
    `${UNPUBLISHED_PHRASES.nb}|${NB_BEGIN}(?:${NB_NOT} (?:legg ut|legges ut|leggast ut|leggjast ut|del|deles|delast|spre|spres|vis|vises|visast|(?:ut )?på (?:nett|nettet|internett))|(?:legg|del|spre|vis) ${NB_NOT}(?: ut)?` +
    `|${NB_IT}(?:må|skal|bør) ${NB_NOT} (?:ut|vises|visast|deles|delast|spres|spreiast|leggast ut|leggjast ut|legges ut|(?:ut|legges|leggast|leggjast|stå|ligge|liggje|være|vere)? ?(?:ut )?på (?:nett|nettet|internett)))${NB_WHERE}${END}|${NB_BEGIN}sensitivt?(?: (?:adr|adresse|sted|stad))?${END}`,
  en: `${UNPUBLISHED_PHRASES.en}|${EN_BEGIN}(?:${EN_NOT} (?:list|share|show|post|disclose)|${EN_NOT_BE} (?:listed|shared|shown|posted|disclosed|public|online)|not (?:for (?:the public|publishing|the web|the website|sharing)|on the (?:web|internet|website))|keep (?:the |this )?(?:address|location|it|this) (?:private|offline|off the (?:web|internet|website|site)))${EN_WHERE}${END}`,
};
