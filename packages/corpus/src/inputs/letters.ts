import { everywhere } from '../everywhere.ts';
import { changedRecord, type Input } from '../input.ts';

/** Characters that turn words round, hide in them or look like others. Each text keeps to itself on a page. */

const record = changedRecord('letters');
/** The page shows the words without what would turn them round. */
const written = (name: string, words: string, tells: readonly string[]): Input =>
  record(name, everywhere(words), tells, { shows: [words.replace(/[\u202D\u202E]/g, '')] });

const CONTROL = ['text/control-character'];
const INVISIBLE = ['text/invisible-character'];

export const letters: readonly Input[] = [
  written('right-to-left override', 'Trygg\u202Eddunsen', CONTROL),
  written('left-to-right override', 'Trygg \u202Dabc', CONTROL),
  written('right-to-left embedding that is not closed', 'Trygg \u202Bאבג', CONTROL),
  written('left-to-right embedding that is not closed', 'Trygg \u202Aabc', CONTROL),
  written('right-to-left isolate that is not closed', 'Trygg \u2067אבג', ['text/unclosed-isolate']),
  written('first-strong isolate that is not closed', 'Trygg \u2068אבג', ['text/unclosed-isolate']),
  written('a pop too many', 'Trygg \u202C\u202C\u2069 hus', CONTROL),
  written('a hundred overrides', `Trygg ${'\u202E'.repeat(100)}hus`, CONTROL),
  written('an override inside a number', 'Ring 22\u202E 00 99', CONTROL),
  written('Arabic beside digits', 'اتصل 22 99 00 00 الآن', []),
  written('Hebrew letters that end in a bracket', 'עזרה (חינם)', []),
  written('zero width space inside a word', 'Try\u200Bgg', INVISIBLE),
  written('word joiner', 'Try\u2060gg', INVISIBLE),
  written('byte order mark inside a word', 'Try\uFEFFgg', CONTROL),
  written('soft hyphens', 'Mat\u00ADsta\u00ADsjonen', INVISIBLE),
  written('invisible letters (tags)', `Trygg${String.fromCodePoint(0xe0068, 0xe0069)}`, CONTROL),
  written('Hangul filler as a name', '\u3164\u3164', INVISIBLE),
  written('Braille blank as a name', '\u2800\u2800', INVISIBLE),
  written('a null', 'Trygg\u0000hus', CONTROL),
  written('a bell and an escape', 'Trygg\u0007\u001B[31mrød', CONTROL),
  written('a backspace', 'Trygg\u0008\u0008hus', CONTROL),
  written('a control of the second set', 'Trygg\u0085\u009Bhus', CONTROL),
  written('line and paragraph separators', 'Trygg\u2028hus\u2029hjem', INVISIBLE),
  written('half a pair', 'Trygg \uD83D hus', ['text/broken-encoding']),
  written('a private letter', 'Trygg \uE000 hus', []),
  written('a letter that is none', 'Trygg \uFFFF hus', []),
  written('replacement characters', 'Gr\uFFFDnerl\uFFFDkka', ['text/broken-encoding']),
  written('letters read in the wrong encoding', 'GrÃ¸nerlÃ¸kka', ['text/broken-encoding']),
  written('a tower of marks', `T${'\u0301\u0323\u0334'.repeat(60)}rygg`, []),
  written('decomposed letters', 'A\u030Apen do\u0308r', ['text/not-nfc']),
  written('letters of mathematics', '𝐓𝐫𝐲𝐠𝐠 𝐡𝐮𝐬', ['text/fancy-letters']),
  written('wide letters', 'Ｔｒｙｇｇ ｈｕｓ', ['text/fancy-letters']),
  written('Cyrillic letters that look like Latin', 'Тryggе hus', ['text/mixed-script']),
  written('Greek letters that look like Latin', 'Τrygge hυs', ['text/mixed-script']),
  written('nothing but blanks of all kinds', 'a\u00A0\u2003\u3000\u200Ab', []),
  written('emoji joined to a family, with flags and skins', '👩🏾‍👩🏼‍👧🏽‍👦 🇳🇴 🏳️‍🌈', []),
  record('a name of blanks', { name: ' \u00A0\t ' }, ['schema/too-little'], { isLeftOut: true }),
  record('a name of invisible letters', { name: '\u200B\u2060' }, INVISIBLE, {}),
  record(
    'an override in a town, beside another town',
    { locations: ['Os\u202Elo', 'Bergen'].map((locality, index) => ({ id: `s${index}`, visibility: 'public', address: { street: 'Prøvegata 1', postalCode: '0179', locality } })) }, // prettier-ignore
    CONTROL,
    {},
  ),
  record(
    'an override in a mail address and in a printed number',
    { contacts: [{ channel: 'email', value: 'a\u202E@example.org' }, { channel: 'phone', value: '+4722990011', printed: '22 99\u202E 00 11' }] }, // prettier-ignore
    CONTROL,
    {},
  ),
];
