/** Words that people write for `confidential`, in any case. A slip must not switch protection off. */
const MEANS_CONFIDENTIAL =
  /^\s*(?:(?:strengt |strictly )?(?:confid[a-z]*|konfidensiell?t?|fortrolig|secret|hidden|hemmele?i?g[te]?|skjerm(?:et|a)|skjult|sperr(?:et|a)|shielded|unlisted|adressesperret?)|kode [67])\s*$/i;
/** What says it in the field `visibility` alone: in others it may be said of something else. */
const MEANS_INVISIBLE =
  /^\s*(?:private?|protected|restricted|beskyttet|none|ingen|no|nei|false|usann|0|not public|ikke (?:offentlig|synlig|vis))\s*$/i;

/** Names of fields, not of ours, that say it when they are true. */
const SECRET_FLAG =
  /confid|konfid|secre[ct]|hidden|hide|hemm?[ea]l[ie]g|skjerm|skjul|sperre|fortrolig|unlisted|shielded|privat|privac|protected|beskytt/i;
/** Names of fields, not of ours, that say it when they are false. */
const OPEN_FLAG = /vi?si?bi?l|visab|synlig|publi[ck]|offentlig/i;
/** «showOnMap», «vis_adresse»; a capital letter or an underscore begins the next word. */
const SHOW_FLAG = /^(?:show|vis|vises)(?:[A-ZÆØÅ_]|$)/;

const MEANS_YES = /^\s*(?:true|yes|ja|x|1|y|j|on|sann)\s*$/i;
const MEANS_NO = /^\s*(?:false|no|nei|0|n|off|usann)\s*$/i;

const isYes = (value: unknown) =>
  value === true || value === 1 || (typeof value === 'string' && MEANS_YES.test(value));
const isOpenFlag = (field: string) => OPEN_FLAG.test(field) || SHOW_FLAG.test(field);
const isNo = (value: unknown) =>
  value === false || value === 0 || (typeof value === 'string' && MEANS_NO.test(value));

/** Does a word, wherever it stands, mean that the place is a secret? */
export const meansConfidential = (value: unknown): boolean =>
  typeof value === 'string' && MEANS_CONFIDENTIAL.test(value);

/** Does a value of `visibility`, which need not be one of its codes, keep the place from being shown? */
export const hidesPlace = (visibility: unknown): boolean =>
  isNo(visibility) ||
  meansConfidential(visibility) ||
  (typeof visibility === 'string' && MEANS_INVISIBLE.test(visibility));

/** Is it the name of a field that says whether something may be shown? To be asked of fields that are not ours. */
export const isSecrecyFlag = (field: string): boolean => SECRET_FLAG.test(field) || isOpenFlag(field);

/** Does a field that is not ours say that the place is a secret? */
export const saysSecret = (field: string, value: unknown): boolean =>
  meansConfidential(value) || (isYes(value) && SECRET_FLAG.test(field)) || (isNo(value) && isOpenFlag(field));
