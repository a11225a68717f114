import { asSeen } from './as-seen.ts';

/** Longer texts are cut before they are compared. */
const MAX_LENGTH = 20_000;

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 's',
  þ: 't',
  ı: 'i',
};

/**
 * Cyrillic letters as Norwegian names are written with them, in Russian, Ukrainian and Bulgarian alike; a street is
 * spelt by ear, so this is by ear too.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', э: 'e', ж: 's', з: 's', и: 'i', і: 'i', ы: 'i', к: 'k',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'k', ш: 's', щ: 's',
  ъ: '', ь: '', ю: 'iu', я: 'ia', ј: 'i', љ: 'l', њ: 'n', ћ: 'k', џ: 's',
}; // prettier-ignore

/** Greek letters by ear. */
const GREEK: Readonly<Record<string, string>> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 's', η: 'i', θ: 't', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'ks', ο: 'o',
  π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'i', φ: 'f', χ: 'h', ψ: 'ps', ω: 'o',
}; // prettier-ignore

/** Letters that sound alike, or that stand for each other between the alphabets. */
const ALIKE: Readonly<Record<string, string>> = { w: 'v', c: 'k', q: 'k', z: 's', y: 'i', j: 'i' };

const decoded = (bytes: string): string => {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return ' ';
  }
};

/**
 * A text reduced to what stays when a name is written in capitals, without accents, by ear in Cyrillic, with hyphens or
 * inside an address of the web: small letters a–z, no doubled ones, the ending of a street as `gt`, `vn`, `pl` or `al`, its number
 * behind it. Two texts with the same skeleton may still be different words.
 */
export function skeletonOf(text: string): string {
  const readable = text
    .slice(0, MAX_LENGTH)
    // An address inside an address is encoded twice.
    .replace(/(?:%[0-9a-f]{2})+/gi, decoded)
    .replace(/(?:%[0-9a-f]{2})+/gi, decoded);
  const letters = asSeen(readable)
    .toLowerCase()
    .replace(/['’´`]s(?!\p{L})/gu, 's')
    // A nought that is read as a letter.
    .replace(/(?<=[a-z])0(?=[a-z])/g, 'o')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\u0000-\u007F]/g, (letter) => PLAIN[letter] ?? CYRILLIC[letter] ?? GREEK[letter] ?? ' ') // eslint-disable-line no-control-regex -- what is not ASCII
    // «Løkkeveien» is «loekkeveien» in an address of the web, «Olaf» is «Olav», «Meyer’s» is «Meyers».
    .replace(/([oa])e/g, '$1')
    .replace(/f(?![a-z])/g, 'v')
    .replace(/[kg]h/g, (pair) => (pair === 'kh' ? 'h' : 'g'))
    .replace(/[wcqzyj]/g, (letter) => ALIKE[letter] ?? letter);
  return (
    letters
      .replace(/[^a-z0-9]+/g, ' ')
      // The ending first: «Prøvenberggata» has the g of its name and that of its ending.
      .replace(/ ?(?:gat[ae]n?|gt)s?(?![a-z])/g, 'gt')
      .replace(/ ?(?:veien|vegen|vei|veg|vn)s?(?![a-z])/g, 'vn')
      // «Prøvebergv. 5» and «Prøvebergs v. 5», but not «av 5»
      .replace(/(?<=[a-z]{4})v(?= ?\d)|(?<=[a-z]{2}s) v(?= ?\d)/g, 'vn')
      .replace(/ ?(?:plas+en?|plas+|pl)(?![a-z])/g, 'pl')
      .replace(/ ?al+e(?:en?|n)?(?![a-z])/g, 'al')
      .replace(/([a-z])\1+/g, '$1')
      .replace(/([a-z])(?=\d)/g, '$1 ')
      .replace(/ (?:nr|no|numer|number|num|n) (?=\d)/g, ' ')
      .replace(/(\d) ?([a-e])(?![a-z])/g, '$1$2')
      .trim()
  );
}
