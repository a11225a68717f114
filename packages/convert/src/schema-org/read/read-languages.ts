import { isPlainObject, ownValue, textOf } from '../../json.ts';
import { languageOf } from '../../spreadsheet/mapping/words/language-names.ts';
import type { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { languageTagOf } from '../json-ld/read-text.ts';

/** Languages by their tag or by a name that we know, as strings or as `Language`; others are told. */
export function readLanguages(node: JsonLdNode): string[] | undefined {
  const tags = node.take('availableLanguage').flatMap(({ value, path }) => {
    const words = isPlainObject(value)
      ? [ownValue(value, '@value'), ownValue(value, 'alternateName'), ownValue(value, 'name')]
      : [value];
    const tag = words
      .map((word) => languageTagOf(word) ?? languageOf(textOf(word)))
      .find((one) => one !== undefined);
    if (tag === undefined) node.tell(path, 'unread-value');
    return tag ?? [];
  });
  return tags.length === 0 ? undefined : [...new Set(tags)];
}
