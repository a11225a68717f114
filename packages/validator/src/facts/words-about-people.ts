/** A word that labels a person, and what to write instead. */
export interface Label {
  /** Finds the word in a text of that language. */
  pattern: RegExp;
  /** The group of words, by which the sentences name what to write. */
  kind: 'sells-sex' | 'without-papers' | 'exposed' | 'uses-drugs' | 'roma';
}

/**
 * The letters of the languages below, which `\p{L}` stands for in the tables: the real `\p{L}` has 700 ranges, and patterns
 * of it take longer to compile than a whole small directory takes to check.
 */
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ\\u0370-\\u052F';

/** A word from its beginning, with what may follow it. */
const word = (forms: string) =>
  new RegExp(
    String.raw`(?<![${LETTERS}])(?:${forms.replaceAll(String.raw`\p{L}`, `[${LETTERS}]`)})(?![${LETTERS}])`,
    'i',
  );

/**
 * Words by language. Only words for people: «prostitusjon», “trafficking” and the names of laws stay. «Offer» and
 * “victim” count where they stand for the reader, not in «offer for en forbrytelse», which is a term of law.
 */
const LABELS: Readonly<Record<string, readonly Label[]>> = {
  nb: [
    { pattern: word('prostituert|prostituerte|prostituertes|hore[rn]?|horene|ludder?e?t?|gatepiker?|gatejenter?'), kind: 'sells-sex' },
    { pattern: word(String.raw`illegale?s?|ulovlige? (?:innvandrer\p{L}*|migrant\p{L}*|utlending\p{L}*|flyktning\p{L}*)|illegale? \p{L}+`), kind: 'without-papers' },
    { pattern: word('offer|ofre|ofrene|offeret|volds?offer|voldsofre|trafficking-?ofre'), kind: 'exposed' },
    { pattern: word('narkoman\\p{L}*|rusmisbruker\\p{L}*|stoffmisbruker\\p{L}*|alkoholiker\\p{L}*|junkie\\p{L}*|misbruker(?:e|en|ne)?'), kind: 'uses-drugs' },
    { pattern: word('sigøyner\\p{L}*'), kind: 'roma' },
  ],
  en: [
    { pattern: word('prostitutes?|whores?|hookers?|call ?girls?|streetwalkers?'), kind: 'sells-sex' },
    { pattern: word('illegal (?:immigrants?|migrants?|aliens?|people|persons?|foreigners?)|illegals'), kind: 'without-papers' },
    { pattern: word('victims?'), kind: 'exposed' },
    { pattern: word('(?:drug |heroin )?addicts?|drug abusers?|substance abusers?|junkies?|alcoholics?'), kind: 'uses-drugs' },
    { pattern: word('gyps(?:y|ies)'), kind: 'roma' },
  ],
  es: [
    { pattern: word('prostitut[ao]s?|putas?|rameras?'), kind: 'sells-sex' },
    { pattern: word('(?:inmigrantes?|migrantes?|personas?|extranjer[ao]s?) ilegal(?:es)?|ilegales'), kind: 'without-papers' },
    { pattern: word('drogadict[ao]s?|toxicóman[ao]s?|yonquis?'), kind: 'uses-drugs' },
  ],
  ro: [
    { pattern: word('prostituat[ăe]\\p{L}*|prostituate|curv[ăe]\\p{L}*|târf[ăe]\\p{L}*'), kind: 'sells-sex' },
    { pattern: word('(?:imigran[tț]i?\\p{L}*|migran[tț]i?\\p{L}*) ilegali?\\p{L}*|ilegali'), kind: 'without-papers' },
    { pattern: word('drogați?\\p{L}*|toxicomani?\\p{L}*|narcomani?\\p{L}*'), kind: 'uses-drugs' },
    { pattern: word('țigan\\p{L}*|tigani\\p{L}*'), kind: 'roma' },
  ],
  pl: [
    { pattern: word('prostytut[ek]\\p{L}*|dziwk\\p{L}*|kurw\\p{L}*'), kind: 'sells-sex' },
    { pattern: word('nielegaln\\p{L}* (?:imigran\\p{L}*|migran\\p{L}*|cudzoziem\\p{L}*)|nielegaln(?:i|ych)'), kind: 'without-papers' },
    { pattern: word('narkoman\\p{L}*|ćpun\\p{L}*|alkoholik\\p{L}*'), kind: 'uses-drugs' },
    { pattern: word('cygan\\p{L}*'), kind: 'roma' },
  ],
  ru: [
    { pattern: word('проститут\\p{L}*|шлюх\\p{L}*|путан\\p{L}*'), kind: 'sells-sex' },
    { pattern: word('нелегал\\p{L}*'), kind: 'without-papers' },
    { pattern: word('наркоман\\p{L}*|алкоголик\\p{L}*'), kind: 'uses-drugs' },
  ],
  uk: [
    { pattern: word('проституток|проститутк\\p{L}*|повій|повія|повії|повіям'), kind: 'sells-sex' },
    { pattern: word('нелегал\\p{L}*'), kind: 'without-papers' },
    { pattern: word('наркоман\\p{L}*|алкоголік\\p{L}*'), kind: 'uses-drugs' },
  ],
  bg: [
    { pattern: word('проститут\\p{L}*|курв\\p{L}*'), kind: 'sells-sex' },
    { pattern: word('нелегал\\p{L}* (?:имигрант\\p{L}*|мигрант\\p{L}*)|нелегални(?:те)?'), kind: 'without-papers' },
    { pattern: word('наркоман\\p{L}*|алкохолик\\p{L}*'), kind: 'uses-drugs' },
    { pattern: word('циган\\p{L}*'), kind: 'roma' },
  ],
  fr: [
    { pattern: word('prostituée?s?|putes?|putains?'), kind: 'sells-sex' },
    { pattern: word('clandestine?s?|(?:immigrée?s?|migrante?s?) illéga(?:le?s?|ux)'), kind: 'without-papers' },
    { pattern: word('drogué(?:e|s|es)?|toxicomanes?|junkies?'), kind: 'uses-drugs' },
  ],
}; // prettier-ignore

/** The beginnings of these words: a text without any of its language is passed over. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  nb: /(?:^|[^a-zæøå])(?:prostitu|hor[ae]|horn|hore|lud+e|gate[pj]|illegal|ulovlig|offe?r|ofre|volds|traff|narkoman|rusmis|stoffmis|misbruk|alkohol|junk|sigøyn)/i,
  en: /(?:^|[^a-z])(?:prosti|whore|hooker|call ?girl|streetw|illegal|victim|addict|drug a|heroin a|substance a|junk|alcohol|gyps)/i,
  es: /prostitu|puta|ramera|ilegal|drogad|toxic|yonqui/i,
  ro: /prostitu|curv|târf|ilegal|drogat|drogaț|toxicom|narcom|[țt]igan/i,
  pl: /prostytut|dziwk|kurw|nielegaln|narkom|ćpun|alkohol|cygan/i,
  ru: /проститут|шлюх|путан|нелегал|наркоман|алкогол/i,
  uk: /проститут|пові[йяї]|нелегал|наркоман|алкогол/i,
  bg: /проститут|курв|нелегал|наркоман|алкохол|циган/i,
  fr: /prostitu|pute|putain|clandes|ill[ée]ga|drogu|toxicom|junk/i,
};

/** Names of services and quotations, in which a word is not ours to choose. */
const QUOTED = /«[^»]{0,200}»|“[^”]{0,200}”|„[^“”]{0,200}[“”]|"[^"]{0,200}"/gu;
/** A capital inside a sentence begins a name: «Prostituertes interesseorganisasjon». */
const NAMES = /(?<=\p{L}[,;]? )\p{Lu}\p{L}+(?: \p{L}+){0,3}/gu;

/** Languages that read another’s table. */
const TABLE_OF: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb' };

/** The labels in a text, by kind; the words themselves are for the message. */
export function labelsIn(text: string, language: string): { kind: Label['kind']; found: string }[] {
  const base = TABLE_OF[language] ?? language;
  if (BEGINNINGS[base]?.test(text) !== true) return [];
  const own = text.slice(0, 20_000).replace(QUOTED, ' ');
  const plain = own.replace(NAMES, ' ');
  return (LABELS[base] ?? []).flatMap(({ pattern, kind }) => {
    const found = pattern.exec(plain)?.[0];
    return found === undefined ? [] : [{ kind, found: found.toLowerCase() }];
  });
}
