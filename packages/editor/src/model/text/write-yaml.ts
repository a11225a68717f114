import { Document, isScalar, isSeq, visit, type Scalar } from 'yaml';
import type { LineStyle } from './line-style.ts';

/** The longest line of running text. */
const LINE_WIDTH = 120;
/** Dates and times stand between quotation marks: older readers of YAML take them for something else than text. */
const DATE_OR_TIME = /^\d{1,4}[-:]\d\d/;

const LAYOUT = { singleQuote: true, flowCollectionPadding: false, indent: 2 } as const;

/** Lists of words in one line, dates between quotation marks, long text in a block. */
function documentOf(value: unknown, textStyle: string | undefined): Document {
  const document = new Document(value, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, list) {
      if (isSeq(list) && list.items.length > 0 && list.items.every(isScalar)) list.flow = true;
    },
    Scalar(key, scalar) {
      if (typeof scalar.value !== 'string' || key === 'key') return;
      if (DATE_OR_TIME.test(scalar.value)) scalar.type = 'QUOTE_SINGLE';
      else if (textStyle?.startsWith('BLOCK_') === true) scalar.type = textStyle as Scalar.Type;
    },
  });
  return document;
}

/** Lines set in, empty ones aside. */
const setIn = (lines: readonly string[], indent: string): string[] =>
  lines.map((line, index) => (index === 0 || line === '' ? line : indent + line));

function write(value: unknown, style: LineStyle, indent: string, textStyle?: string): string {
  const text = documentOf(value, textStyle).toString({ ...LAYOUT, lineWidth: LINE_WIDTH - indent.length });
  const lines = text.split('\n');
  while (lines.at(-1) === '') lines.pop();
  return setIn(lines, indent).join(style.lineBreak);
}

/**
 * A key with its value, as lines of a block.
 * @param indent of the block
 */
export const writeYamlEntry = (key: string, value: unknown, style: LineStyle, indent: string): string =>
  write({ [key]: value }, style, indent);

/**
 * What stands behind the colon of a key, with the blank or line break before it.
 * @param textStyle how the text was written whose place it takes, such as `BLOCK_FOLDED`
 */
export const writeYamlValue = (
  value: unknown,
  style: LineStyle,
  indent: string,
  textStyle?: string,
): string => write({ k: value }, style, indent, textStyle).slice('k:'.length);

/** An item with its dash. */
export const writeYamlItem = (value: unknown, style: LineStyle, indent: string): string =>
  write([value], style, indent).replace(/^\[(.*)\]$/s, '- $1');

/** A value between brackets of YAML. */
export const writeYamlFlow = (value: unknown): string =>
  new Document(value, { version: '1.2', aliasDuplicateObjects: false })
    .toString({ ...LAYOUT, collectionStyle: 'flow', lineWidth: 0 })
    .trimEnd();
