import type { MessageLanguage, Params } from '../finding.ts';
import { columnName as nameInEnglish } from './en/spreadsheet-words.ts';
import { columnName as nameInBokmal } from './nb/spreadsheet-words.ts';

/** How to mend something in a spreadsheet, in its own words, where the fields of a record have no columns of theirs. */
type Help = (params: Params, columnName: (key: string) => string) => string;

/** The channels that have a column of their own; the others share one. */
const COLUMNS: ReadonlySet<unknown> = new Set(['phone', 'sms', 'whatsapp', 'email', 'web']);
const columnOf = (channel: Params[string]): string => (COLUMNS.has(channel) ? String(channel) : 'anyContact');

const HELP: Readonly<Record<MessageLanguage, Readonly<Record<string, Help>>>> = {
  nb: {
    'contact/wrong-channel': ({ meant }, name) =>
      `Flytt det til kolonnen ${name(columnOf(meant))}, eller rett det her.`,
    'contact/number-shown-unconfirmed': () => 'Spør tjenesten, og skriv svaret i beskrivelsen.',
    'hours/equal-times': () => 'Rett tiden. Hele døgnet er «døgnåpent»; en stengt dag utelates.',
  },
  en: {
    'contact/wrong-channel': ({ meant }, name) =>
      `Move it to the column ${name(columnOf(meant))}, or correct it here.`,
    'contact/number-shown-unconfirmed': () => 'Ask the service, and write the answer into the description.',
    'hours/equal-times': () => 'Correct the time. Day and night is “24 hours”; a closed day is left out.',
  },
};
/** Fields by their names in a record, which a spreadsheet with a row a service does not have. */
const FIELDS = /\b(?:channel|value|numberShown|always|closes):/;

/** The help of a finding in a cell; that which is given, unless it speaks of fields that the sheet has not. */
export function sheetHelp(language: MessageLanguage, code: string, params: Params, help: string): string {
  const own = FIELDS.test(help) ? HELP[language][code] : undefined;
  return own?.(params, language === 'nb' ? nameInBokmal : nameInEnglish) ?? help;
}
