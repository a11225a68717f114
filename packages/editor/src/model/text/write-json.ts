import type { LineStyle } from './line-style.ts';

/** A list of words stands in one line up to this length. */
const MAX_LINE = 80;

const isScalarValue = (value: unknown) => typeof value !== 'object' || value === null;

/**
 * A value as JSON in the style of the text around it.
 * @param indent with which the line begins on which it stands
 * @param isInline what it takes the place of stood in one line
 */
export function writeJson(value: unknown, style: LineStyle, indent: string, isInline = false): string {
  if (isScalarValue(value) || style.isOneLine) return JSON.stringify(value);
  const inner = indent + style.step;
  const part = (item: unknown) => writeJson(item, style, inner);
  const parts = Array.isArray(value)
    ? value.map(part)
    : Object.entries(value as object)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${part(item)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const values = Object.values(value as object) as unknown[];
  const pad = Array.isArray(value) ? '' : ' ';
  const line = `${open}${pad}${parts.join(', ')}${pad}${close}`;
  const mayBeLine = values.every(isScalarValue) && (Array.isArray(value) || isInline);
  if (mayBeLine && line.length <= MAX_LINE) return line;
  const { lineBreak } = style;
  return `${open}${lineBreak}${inner}${parts.join(`,${lineBreak}${inner}`)}${lineBreak}${indent}${close}`;
}
