import { isHouseName } from './house-words.ts';
import { zonesOfPlace } from './norway/postal-codes.ts';

/** What a house is, folded, at the end of a word: «krisesenter»; with its article «krisesenteret», «krisesentret». */
const KIND = /(?:senter|hus|herberge|hjem|bosted|botilbud|mottak|tilbud|kollektiv)$/;
const KIND_WITH_ARTICLE =
  /(?:sent(?:e?re)|huse|herberge|hjemme|bostede|botilbude|mottake|tilbude|kollektive)t$/;
/** What stands before a name, and is left out in speech. */
const LEADS = /^(?:(?:stiftelsen|foreningen|organisasjonen|den|det) )+/;
/** A shorter word than this tells no house from others. */
const SHORTEST = 4;

/** «krisesenter» → «krisesenteret», «natthjem» → «natthjemmet», «herberge» → «herberget». */
const withArticle = (kind: string): string =>
  kind.endsWith('e') ? `${kind}t` : `${kind.endsWith('hjem') ? `${kind}m` : kind}et`;

/** «krisesenteret» and «krisesentret» → «krisesenter». */
const withoutArticle = (kind: string): string =>
  kind
    .replace(/sentret$/, 'senter')
    .replace(/hjemmet$/, 'hjem')
    .replace(/herberget$/, 'herberge')
    .replace(/(?<=senter|hus|bosted|tilbud|mottak|kollektiv)et$/, '');

/** Without «stiftelsen» before it and its town behind it: «stiftelsen havna krisesenter i oslo». */
function coreOf(name: string): string[] {
  const words = name.replace(LEADS, '').split(' ');
  while (words.length > 2 && zonesOfPlace(words[words.length - 1]!) !== undefined) {
    words.pop();
    if (words[words.length - 1] === 'i') words.pop();
  }
  return words;
}

/**
 * How else people call a house: «Havna krisesenter» is «Krisesenteret Havna», and «Stiftelsen Havna krisesenter» just that.
 * @param name folded (`foldText`)
 * @returns other names, folded; none for a name that is of another form
 */
export function formsOfName(name: string): string[] {
  const words = coreOf(name);
  const [first = '', second = ''] = words;
  const forms = [words.join(' ')];
  if (words.length === 2) {
    const likeKinds = words.filter((word) => KIND.test(word) || KIND_WITH_ARTICLE.test(word));
    const kinds = likeKinds.length > 1 ? likeKinds.filter((word) => !isHouseName(word)) : likeKinds;
    const [kind = ''] = kinds;
    const own = kind === first ? second : first;
    if (kinds.length === 1 && own.length >= SHORTEST) {
      const bare = withoutArticle(kind);
      for (const one of [bare, withArticle(bare)]) forms.push(`${own} ${one}`, `${one} ${own}`);
    }
  }
  return [...new Set(forms)].filter((form) => form !== name && form.includes(' '));
}
