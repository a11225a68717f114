import { isPlainObject, ownValue } from '../../json.ts';
import type { JsonLdNode } from './json-ld-node.ts';

/** BCP 47 as the model has it. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/;

/**
 * A tag as the model writes it, from any capitals: they say nothing (RFC 5646, section 2.1.1), and processors of JSON-LD
 * write small letters. Undefined for what is no tag.
 */
export function languageTagOf(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 20) return undefined;
  const tag = text
    .split('-')
    .map((part, index) => {
      const small = part.toLowerCase();
      if (index === 0) return small;
      return part.length === 4 ? small.charAt(0).toUpperCase() + small.slice(1) : small.toUpperCase();
    })
    .join('-');
  return LANGUAGE_TAG.test(tag) ? tag : undefined;
}

/**
 * The text of a property: a string, or strings by language (`@language`). A second text of one language, one that is
 * blank or longer than the field, and anything else are told.
 * @param maxLength in code points, in each language
 */
export function readText(
  node: JsonLdNode,
  name: string,
  maxLength: number,
): string | Record<string, string> | undefined {
  let plain: string | undefined;
  const byLanguage = new Map<string, string>();
  for (const { value, path } of node.take(name)) {
    const text = isPlainObject(value)
      ? ownValue(value, '@value')
      : typeof value === 'number'
        ? String(value)
        : value;
    const stored = ownValue(value, '@language');
    const language = languageTagOf(stored);
    if (typeof text !== 'string' || text.trim() === '') node.tell(path, 'unread-value');
    else if ([...text].length > maxLength) node.tell(path, 'too-long');
    else if (stored === undefined && plain === undefined) plain = text;
    else if (language !== undefined && !byLanguage.has(language)) byLanguage.set(language, text);
    else node.tell(path, 'unread-value');
  }
  if (byLanguage.size === 0) return plain;
  // Beside texts with a language one without adds nothing that could be placed.
  if (plain !== undefined && ![...byLanguage.values()].includes(plain))
    node.tell(node.path, 'language-unknown');
  return Object.fromEntries(byLanguage);
}

/** The strings of a property; other values are told. */
export function readStrings(node: JsonLdNode, name: string): { text: string; path: string }[] {
  return node.take(name).flatMap(({ value, path }) => {
    const text = isPlainObject(value) ? (ownValue(value, '@value') ?? ownValue(value, '@id')) : value;
    const string = typeof text === 'number' ? String(text) : text;
    if (typeof string === 'string' && string.trim() !== '') return [{ text: string, path }];
    node.tell(path, 'unread-value');
    return [];
  });
}

/** The first string of a property; more of them are told. */
export function readString(node: JsonLdNode, name: string): { text: string; path: string } | undefined {
  const [first, ...more] = readStrings(node, name);
  for (const { path } of more) node.tell(path, 'unread-value');
  return first;
}
