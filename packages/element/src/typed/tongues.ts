import { foldText } from '@service-directory/schema';

/** Languages that readers speak (BCP 47), each with the countries where many do (ISO 3166-1). */
const SPOKEN =
  'ar SY IQ MA DZ TN EG LY SD YE JO LB PS SA KW;so SO DJ;ti ER ET;am ET;om ET;yo NG;ig NG;ha NG NE;bin NG;pcm NG;pt PT BR AO MZ CV;es ES CO VE PE DO CU EC BO PY AR CL MX HN GT SV NI CR PA UY;fr FR CD CM CI SN ML GN BF TG BJ HT;ln CD CG;sw KE TZ UG CD;rw RW;rn BI;lg UG;tw GH;ak GH;wo SN GM;bm ML;ff GN;sn ZW;pl PL;lt LT;lv LV;et EE;hu HU;sk SK;cs CZ;sl SI;bg BG;sq AL XK;sr RS ME;hr HR;bs BA;mk MK;el GR CY;tr TR;ku TR IQ SY IR;ckb IQ IR;fa IR AF;prs AF;ps AF;ur PK;pa PK IN;hi IN;bn BD;ta LK IN;si LK;ne NP;vi VN;th TH;lo LA;km KH;my MM;fil PH;tl PH;id ID;ms MY;zh CN TW;ja JP;ko KR;mn MN;ru RU BY KZ KG;uk UA;be BY;kk KZ;ky KG;uz UZ;tg TJ;ka GE;hy AM;az AZ;ro RO MD;de DE AT CH;nl NL BE;it IT;en GB US NG GH KE UG GM LR SL ZM ZW;fi FI;sv SE;da DK;is IS'
    .split(';')
    .map((line) => line.split(' '));

/** The languages that a text may ask for, when it is the name of one or of a country. */
type Tongues = (text: string) => readonly string[] | undefined;

/** Of a shorter word whatever begins so is too much. */
const SHORTEST = 5;
/** Arabic writes no short vowels. */
const SHORTEST_ARABIC = 4;
const ARABIC = /^\p{sc=Arab}/u;
/** So many letters more have «Nigerian», «румынка» and «Rumänin» than what they have in common with the name. */
const LONGEST_ENDING = 4;
const UNSPACED = /[\p{sc=Han}\p{sc=Thai}]/u;
/** «Thai person», «the language of Thailand» without a space have so many letters more. */
const LONGEST_BESIDE = 4;

/** Names in a language; none where this machine has none. */
function namesIn(lang: string, type: 'language' | 'region'): (code: string) => string | undefined {
  try {
    const names = new Intl.DisplayNames([lang, 'en'], { type, fallback: 'none' });
    return (code) => names.of(code);
  } catch {
    return () => undefined;
  }
}

/** Is a word another one with another ending? */
function isFormOf(word: string, name: string): boolean {
  if (UNSPACED.test(name)) return word.includes(name) && word.length - name.length <= LONGEST_BESIDE;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same++;
  const rest = Math.max(word.length, name.length) - same;
  return same >= (ARABIC.test(name) ? SHORTEST_ARABIC : SHORTEST) && rest <= LONGEST_ENDING;
}

/** Without the article of Arabic: readers type the word alone. */
const bare = (folded: string): string => folded.replace(/^ال/, '').replace(/^لغه ال/, '');

/**
 * Knows what the languages and countries of readers are called, in some languages and in their own.
 * @param langs that of the page and those of the list
 * @param homes countries of the list: who types one of them is asked for nothing
 */
export function makeTongues(langs: readonly string[], homes: readonly string[]): Tongues {
  const known = new Map<string, Set<string>>();
  const add = (name: string | undefined, language: string) => {
    const folded = name === undefined ? '' : bare(foldText(name));
    if (folded !== '') known.set(folded, (known.get(folded) ?? new Set()).add(language));
  };
  const learn = () => {
    for (const lang of new Set([...langs, 'en'])) {
      const [languageName, countryName] = [namesIn(lang, 'language'), namesIn(lang, 'region')];
      for (const [language = '', ...countries] of SPOKEN) {
        add(languageName(language), language);
        for (const country of countries) if (!homes.includes(country)) add(countryName(country), language);
      }
    }
    for (const [language = ''] of SPOKEN) add(namesIn(language, 'language')(language), language);
  };
  return (text) => {
    if (known.size === 0) learn();
    const word = bare(foldText(text));
    const exact = known.get(word);
    if (exact !== undefined) return [...exact];
    const found = [...known].flatMap(([name, languages]) => (isFormOf(word, name) ? [...languages] : []));
    return found.length === 0 ? undefined : [...new Set(found)];
  };
}

/** What languages are called in English, which lists have beside their own: services speak of whom they meet. */
export const englishNames = (languages: readonly string[]): string[] =>
  languages.flatMap((language) => namesIn('en', 'language')(language) ?? []);
