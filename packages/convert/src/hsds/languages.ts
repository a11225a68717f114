import { languageOf } from '../spreadsheet/mapping/words/language-names.ts';
import type { Reader } from './reader.ts';

/** As in the schema: language, perhaps script and region (BCP 47). */
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/;

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** The name of a language in English; its tag where none is known. */
export function languageNameOf(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

/** A tag as the schema writes it: `eng` is `en`, `PT-br` is `pt-BR`. Undefined for what is none. */
function canonicalTag(code: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(code.slice(0, 40).replaceAll('_', '-'));
    // Dari, `prs`, is a tag of its own here; only a tag that merely has a shorter form is written so.
    const isShorter = tag !== undefined && tag.split('-').length === code.split(/[-_]/).length;
    if (isShorter && TAG.test(tag)) return tag;
  } catch {
    // No tag by its form; it may still be one of ours.
  }
  return TAG.test(code) ? code : undefined;
}

/** The tag of a language object of HSDS, by its code or else its name; told when neither is known. */
export function readLanguageCode(reader: Reader): string | undefined {
  const [code, name] = [reader.string('code'), reader.string('name')];
  const tag =
    (code === undefined ? undefined : canonicalTag(code)) ??
    (name === undefined ? undefined : languageOf(name));
  if (tag === undefined && (code !== undefined || name !== undefined))
    reader.lose('hsds/language-not-understood');
  return tag;
}
