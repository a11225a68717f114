import { EMERGENCY_LINE, GUIDE_LINES } from '../../write/template/guide-lines.ts';
import type { Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { SheetReport } from '../sheet-report.ts';
import { foldWord } from '../words/fold-word.ts';

/** Names of sheets with words for those who fill the list in; other sheets of help are lists for drop-downs. Folded. */
const WORDS_OF_HELP = /^(?:forklaring|veiledning|lesmeg|hjelp|explanation|guide|readme|help)$/;
/** What our own template says there. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  (['nb', 'en'] as const).flatMap((language) => [...GUIDE_LINES[language], EMERGENCY_LINE[language]]),
);

/** Tells that a sheet of help is not read, unless it says nothing but what our own template does. */
export function tellHelp({ name, rows }: Sheet, report: SheetReport): void {
  const isOwn = rows.every(({ cells }) => cells.every(({ value }) => OWN_WORDS.has(cellText(value))));
  if (isOwn || !WORDS_OF_HELP.test(foldWord(name))) return;
  report.say('sheet/ignored-sheet', name, undefined, { sheet: name, isHelp: true });
  report.lose('sheet/ignored-sheet', name, 'A1');
}
