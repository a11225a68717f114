/** What single words of cells mean, by themselves: the columns of our spreadsheets weigh ten times as much. */
export { saysContactNotPublic } from '../spreadsheet/mapping/words/not-public-contact.ts';
export { turningWordsOf } from '../spreadsheet/mapping/words/turning-words.ts';
export { findShutNote, type ShutNote } from '../spreadsheet/mapping/words/shut-note.ts';
export { isElsewhere } from '../spreadsheet/mapping/hours/door-label.ts';
export { countryOf } from '../spreadsheet/mapping/words/country-names.ts';
export { languageOf } from '../spreadsheet/mapping/words/language-names.ts';
