import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { NOTHING, unread, value, type ReadValue } from '../reading.ts';

/** A value that was read from JSON; in a box, since `null` is one too. */
export interface JsonValue {
  json: unknown;
}

/** A value as JSON (RFC 8259). */
export function readJson(cell: CellValue): ReadValue<JsonValue> {
  const text = cellText(cell);
  if (text === '') return NOTHING;
  try {
    return value({ json: JSON.parse(text) as unknown });
  } catch {
    return unread('sheet/addition-unreadable', {});
  }
}
