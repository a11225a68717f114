import { Document, isNode, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { LineStyle } from './line-style.ts';

/** The longest line of running text. */
const LINE_WIDTH = 120;
/** Dates and times stand between quotation marks: older readers of YAML take them for something else than text. */
const DATE_OR_TIME = /^\d{1,4}[-:]\d\d/;

/**
 * Text that another version of YAML would take for something else, such as `NO`, `on`, `12:30` or `0123`, stands between
 * quotation marks: not every program that reads the file reads 1.2.
 */
const OPTIONS = { version: '1.2', compat: 'yaml-1.1', aliasDuplicateObjects: false } as const;

const LAYOUT = { singleQuote: true, flowCollectionPadding: false, indent: 2 } as const;

/** Lists of words in one line, dates between quotation marks, long text in a block. */
function documentOf(value: unknown, textStyle: string | undefined): Document {
  const document = new Document(value, OPTIONS);
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

/** Does a text need quotation marks to be read as text? */
const needsQuotes = (text: string): boolean => {
  const scalar = new Scalar(text);
  scalar.type = 'PLAIN';
  return new Document(scalar, OPTIONS).toString({ lineWidth: 0 }).trimEnd() !== text;
};

/** Puts quotation marks around what needs them in a node that is new; the document around it stays as it is. */
export function quoteAsNeeded(node: unknown): void {
  if (!isNode(node)) return;
  visit(node, {
    Scalar(_, scalar) {
      if (typeof scalar.value !== 'string' || scalar.value.includes('\n')) return;
      if (scalar.type !== 'QUOTE_DOUBLE' && needsQuotes(scalar.value)) scalar.type = 'QUOTE_SINGLE';
    },
  });
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

/** What the library sets in, where a file says nothing else: tabs are no blanks of YAML. */
const USUAL_BLANKS = 2;

/** A whole text, set in as its style says, without the last line break. */
export function writeYamlText(value: unknown, { step, lineBreak }: LineStyle): string {
  const blanks = /^ {1,8}$/.test(step) ? step.length : USUAL_BLANKS;
  // As the value of a key: a value alone is written another way.
  const text = documentOf({ k: value }, undefined).toString({
    ...LAYOUT,
    lineWidth: LINE_WIDTH,
    indent: blanks,
  });
  const lines = text.slice('k:'.length).replace(/^\s+/, '').trimEnd().split('\n');
  return lines
    .map((line) => (line.startsWith(' '.repeat(blanks)) ? line.slice(blanks) : line))
    .join(lineBreak);
}

/** An item with its dash. */
export const writeYamlItem = (value: unknown, style: LineStyle, indent: string): string =>
  write([value], style, indent).replace(/^\[(.*)\]$/s, '- $1');

const IN_LINE = {
  ...LAYOUT,
  collectionStyle: 'flow',
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Infinity,
} as const;

/** A value between brackets of YAML. */
export function writeYamlFlow(value: unknown): string {
  const document = new Document(value, OPTIONS);
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString(IN_LINE).trimEnd();
}

/** A value in one line, between brackets or behind a key. */
export const writeYamlInLine = (value: unknown): string => writeYamlFlow([value]).slice(1, -1);
