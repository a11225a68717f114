import { Document, isScalar, Scalar, visit } from 'yaml';
import { isData } from '../../data.ts';
import type { MessageLanguage } from '../../finding.ts';
import { catalogueWords } from './words.ts';

/** Signs that are not seen, line breaks aside: controls, blanks of other widths, and signs of direction. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0]/gu;
const hasUnseen = (text: string) => text.search(UNSEEN) !== -1;

const written = (text: string) =>
  text.replace(
    UNSEEN,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

/** An example of a rule as one would write it in a file, and the language of the text, for a block of code. */
export interface ExampleText {
  text: string;
  language: 'yaml' | 'csv' | 'text';
}

/**
 * An example of a rule as text: records as YAML, with the field that holds them where it is not a record of its own;
 * bytes as hexadecimal numbers. Fields that the example leaves out are named in a comment.
 * @returns undefined when no content of a file can show it
 */
export function exampleText(
  example: unknown,
  on: string,
  lang: MessageLanguage,
  family = '',
): ExampleText | undefined {
  if (example instanceof Uint8Array) {
    const bytes = [...example].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
    return { text: `${bytes.join(' ')}\n`, language: 'text' };
  }
  if (on === 'file') {
    if (typeof example !== 'string' || example === '') return undefined;
    return { text: written(example), language: family === 'spreadsheet' ? 'csv' : 'yaml' };
  }
  if (on === 'text' || on === 'string')
    return { text: toYaml({ description: example }, lang), language: 'yaml' };
  if (on === 'opening-hours') return { text: toYaml({ openingHours: example }, lang), language: 'yaml' };
  return { text: toYaml(example, lang), language: 'yaml' };
}

/** In the way of the sources of the demonstration: short lists on one line, words that YAML 1.1 takes for others in quotes. */
function toYaml(example: unknown, lang: MessageLanguage): string {
  const left = isData(example) ? Object.keys(example).filter((field) => example[field] === undefined) : [];
  const document = new Document(example, { compat: 'yaml-1.1' });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && hasUnseen(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_key, node) {
      node.flow = node.items.every(isScalar);
    },
  });
  const text = document.toString({ lineWidth: 100, flowCollectionPadding: false, singleQuote: true });
  const { absent } = catalogueWords(lang);
  return `${left.map((field) => `# ${field}: ${absent}\n`).join('')}${written(text)}`;
}
