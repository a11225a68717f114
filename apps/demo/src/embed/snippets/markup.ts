import type { Attribute } from '../choices.ts';

/** Longer tags have each attribute on a line of its own. */
const WIDTH = 88;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };

/** A value as it stands between the quotes of an attribute. */
export const quoted = (value: string): string =>
  `"${value.replaceAll(/[&"<]/g, (character) => ESCAPES[character] ?? '')}"`;

/** An attribute as HTML has it. */
export const inHtml = ([name, value]: Attribute): string =>
  value === true ? name : `${name}=${quoted(value)}`;

/** An opening tag, on one line where there is room. */
export function openingTag(name: string, attributes: readonly string[], end = '>', indent = ''): string {
  const line = `${indent}<${[name, ...attributes].join(' ')}${end}`;
  if (line.length <= WIDTH || attributes.length < 2) return line;
  return [
    `${indent}<${name}`,
    ...attributes.map((text) => `${indent}  ${text}`),
    `${indent}${end.trim()}`,
  ].join('\n');
}

/** Lines with some of them left out. */
export const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('\n');
