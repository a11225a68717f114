import type { CellValue } from '../workbook.ts';

/** Dates and times as ISO 8601 writes them: in `t="d"` cells of XLSX and in all of ODS. */
const DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?Z?)?$/;
const TIME = /^T?(\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?$/;
const DURATION = /^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:\d{1,6}(?:[.,]\d+)?S)?$/;

/** A date, a time or a duration; undefined for any other text. */
export function valueOfIso(text: string): CellValue | undefined {
  const dated = DATE.exec(text);
  if (dated?.[1] !== undefined)
    return {
      kind: 'date',
      date: dated[1],
      ...(dated[2] === undefined ? {} : { time: dated[2] }),
    };
  const time = TIME.exec(text)?.[1];
  if (time !== undefined) return { kind: 'time', time };
  const duration = DURATION.exec(text);
  if (duration === null || text === 'PT') return undefined;
  const minutes = Number(duration[1] ?? 0) * 60 + Number(duration[2] ?? 0);
  const hours = Math.floor(minutes / 60);
  return { kind: 'time', time: [hours, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':') };
}
