import type { CellValue } from '../../workbook.ts';
import { valueOfIso } from '../iso-value.ts';
import { isTrue, type Attributes } from '../xml/xml-reader.ts';

/** How LibreOffice and Excel write that a calculation failed. */
const ERROR_TEXT = /^(?:#[A-Z/0]{2,12}[!?]?|Err:\d{3})$/;

/**
 * The value of a cell of ODS (ODF 1.3 part 3, 19.385). `shown` is the text that the sheet shows, from its paragraphs.
 * Undefined when the cell holds nothing.
 */
export function valueOfCell(attributes: Attributes, shown: string | undefined): CellValue | undefined {
  const type = attributes['office:value-type'];
  const isFormula = attributes['table:formula'] !== undefined;
  const text = shown ?? attributes['office:string-value'] ?? '';
  if (attributes['calcext:value-type'] === 'error' || (isFormula && ERROR_TEXT.test(text)))
    return { kind: 'error', text };
  if (type === undefined) {
    // A formula that no program has calculated has neither type nor text.
    if (text === '') return isFormula ? { kind: 'error', text } : undefined;
    return { kind: 'text', text };
  }
  return typedValue(type, attributes, text) ?? (text === '' ? undefined : { kind: 'text', text });
}

function typedValue(type: string, attributes: Attributes, text: string): CellValue | undefined {
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberValue(attributes['office:value'] ?? '', text);
    case 'date':
      return valueOfIso(attributes['office:date-value'] ?? '');
    case 'time':
      return valueOfIso(attributes['office:time-value'] ?? '');
    case 'boolean':
      return { kind: 'boolean', boolean: isTrue(attributes['office:boolean-value']) };
    default:
      return undefined;
  }
}

function numberValue(stored: string, text: string): CellValue | undefined {
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return undefined;
  return text === '' || text === String(number)
    ? { kind: 'number', number }
    : { kind: 'number', number, shown: text };
}
