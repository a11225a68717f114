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
    'contact/wrong-channel': ({ channel, meant }, name) =>
      channel === meant
        ? 'Skriv bare selve nummeret eller adressen, uten noe foran eller bak.'
        : `Flytt det til kolonnen ${name(columnOf(meant))}, eller skriv riktig verdi her.`,
    'contact/app-link': ({ meant }, name) => `Flytt det til kolonnen ${name(columnOf(meant))}.`,
    'contact/number-shown-unconfirmed': () =>
      'Spør tjenesten om nummeret hennes vises. Et regneark med én rad per tjeneste har ingen kolonne for det: skriv svaret i beskrivelsen.',
    'contact/text-to-landline': (_, name) =>
      `Skriv mobilnummeret for meldinger, eller flytt nummeret til kolonnen ${name('phone')}.`,
    'hours/equal-times': () =>
      'Rett tiden. Er det åpent hele døgnet, skriv «døgnåpent»; en dag det er stengt, utelates.',
    'hours/minute-to-midnight': () =>
      'Skriv 24 i stedet for 23:59. Er det åpent hele døgnet hver dag, skriv «døgnåpent».',
  },
  en: {
    'contact/wrong-channel': ({ channel, meant }, name) =>
      channel === meant
        ? 'Write the number or address alone, with nothing before or behind it.'
        : `Move it to the column ${name(columnOf(meant))}, or write the right value here.`,
    'contact/app-link': ({ meant }, name) => `Move it to the column ${name(columnOf(meant))}.`,
    'contact/number-shown-unconfirmed': () =>
      'Ask the service whether her number is shown. A spreadsheet with a row a service has no column for it: write the answer into the description.',
    'contact/text-to-landline': (_, name) =>
      `Write the mobile number for messages, or move the number to the column ${name('phone')}.`,
    'hours/equal-times': () =>
      'Correct the time. If it is open day and night, write “24 hours”; leave out a day on which it is closed.',
    'hours/minute-to-midnight': () =>
      'Write 24:00 instead of 23:59. If it is open day and night every day, write “24 hours”.',
  },
};

/** Fields by their names in a record, which a spreadsheet with a row a service does not have. */
const FIELDS = /\b(?:channel|value|numberShown|always|closes):/;

/** The help of a finding in a cell; that which is given, unless it speaks of fields that the sheet has not. */
export function sheetHelp(language: MessageLanguage, code: string, params: Params, help: string): string {
  const own = FIELDS.test(help) ? HELP[language][code] : undefined;
  return own?.(params, language === 'nb' ? nameInBokmal : nameInEnglish) ?? help;
}
