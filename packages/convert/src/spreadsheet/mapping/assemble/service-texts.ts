import type { RowReadings } from '../layout/row-readings.ts';
import { put, type Desk, type Draft } from './desk.ts';
import { tellMissing } from './missing.ts';
import { assembleText, type SheetText } from './texts.ts';

/** The most characters of a summary, as the schema has it. */
const SUMMARY_LENGTH = 200;

const isShort = (text: SheetText): boolean =>
  (typeof text === 'string' ? [text] : Object.values(text)).every((one) => [...one].length <= SUMMARY_LENGTH);

/**
 * Name, other name, summary and description. People who have one column for what a service is call it a description: a
 * short one is the summary.
 */
export function assembleTexts(service: Draft, row: RowReadings, desk: Desk): void {
  const name = assembleText(row, 'name', 'name', desk);
  if (name === undefined) tellMissing(row, 'name', 'name', desk);
  put(service, 'name', name);
  put(service, 'alternateName', assembleText(row, 'alternateName', 'alternateName', desk));
  const summary = assembleText(row, 'summary', 'summary', desk);
  const description = assembleText(row, 'description', 'description', desk);
  const isOnlyDescription = summary === undefined && description !== undefined && isShort(description);
  if (isOnlyDescription) assembleText(row, 'description', 'summary', desk);
  put(service, 'summary', isOnlyDescription ? description : summary);
  if (!isOnlyDescription) put(service, 'description', description);
  if (service['summary'] !== undefined) return;
  const isDescriptionMeant = row.columnsOf('summary').length === 0 && description === undefined;
  const column = isDescriptionMeant && row.columnsOf('description').length > 0 ? 'description' : 'summary';
  tellMissing(row, column, 'summary', desk);
}
