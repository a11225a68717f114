const SECRET =
  '(?:hemm?[ea]l[ie]g|hemlig|skjul(?:t|es|ast)|skjerm(?:et|a|es)|sperr(?:et|a|es)|beskytt(?:et|a|es)|skyddad|gradert|fortr[ou]l[ie]g|konfidensiell?|løynd|dold|secret|hidden|confidential|undisclosed)t?';
const ADDRESS = '(?:(?:the )?address|adress[aen]{0,2}|adr\\.?|sted(?:et)?|place)';
const VERBS = '(?:(?:er|skal|må|bør|være|vere|holdes|haldast|is|be|kept|strengt) )';
/** What a question ends with: `?`, `: `, `(ja/nei)`. */
const END = '[\\s?*:]{0,3}(?:\\([^()]{1,40}\\))?$';

const ASKS = new RegExp(
  [
    // `Adressen er hemmelig`, `Skal adressen skjules?`, `Adr. sperret`
    `^${VERBS}?${ADDRESS}[\\s:–-]{1,3}${VERBS}{0,4}${SECRET}${END}`,
    // `Skjult/hemmelig adr.`
    `^(?:${SECRET}[\\s/]{1,3}){1,2}${ADDRESS}${END}`,
    // `Må holdes hemmelig`
    `^${VERBS}{1,4}${SECRET}${END}`,
  ].join('|'),
  'iu',
);

/** Longer texts are no headings. */
const MAX_LENGTH = 80;

/**
 * Does a heading ask whether the address of its row is a secret, in other words than `Hemmelig adresse`? A bracket behind the
 * address itself, `Adresse (hemmelig)`, is none: below it stand addresses.
 */
export const asksForSecretAddress = (heading: string): boolean =>
  heading.length <= MAX_LENGTH && ASKS.test(heading.replace(/\s+/gu, ' ').trim());
