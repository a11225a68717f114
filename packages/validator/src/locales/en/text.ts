import type { Params } from '../../finding.ts';
import { countryName } from '../country-name.ts';
import type { Sentences } from '../types.ts';
import { joined, listOf } from './words.ts';

const nameOf = (code: Params[string]): string => countryName('en', code);

const quoted = (words: Params[string]) => listOf(words).map((word) => `“${word}”`);

/** Blanks, by the kinds of `text/spaces`. */
const SPACES: Readonly<Record<string, string>> = {
  ends: 'blanks at its ends',
  doubled: 'doubled blanks',
  tab: 'tabs',
  'no-break': 'blanks between words that do not break',
};

/** What to write, by the kinds of `text/label-for-people`. */
const INSTEAD: Readonly<Record<string, string>> = {
  'sells-sex': '“people who sell sex”, or the words of the people themselves,',
  'without-papers': '“people without legal residence” or “undocumented”',
  exposed: 'what happened: “people exposed to violence”, “people who have been trafficked”,',
  'uses-drugs': '“people who use drugs” or “people with an addiction”',
  roma: '“Roma”',
};

/** What the rules of the family text say in English. */
export const text = {
  'text/missing-language': {
    message: ({ field, missing }) =>
      `“${String(field)}” lacks ${joined(quoted(missing))}, which the directory says it has.`,
    help: ({ missing }) =>
      `Add the text in ${joined(quoted(missing))}, or take the language out of “languages” of the directory.`,
  },
  'text/unknown-language': {
    message: ({ language, field }) =>
      `“${String(field)}” has a text in “${String(language)}”, which is not among the languages of the directory.`,
    help: ({ languages }) =>
      `Change it to one of ${joined(quoted(languages), 'or')}, or add the language to “languages” of the directory.`,
  },
  'text/html': {
    message: ({ what }) => `The text holds ${String(what)}. Texts are shown as they stand.`,
    help: () => 'Write plain words. Put a link into “contacts” instead.',
  },
  'text/control-character': {
    message: ({ field, character, turnsText }) =>
      turnsText === true
        ? `“${String(field)}” holds an invisible character (${String(character)}) that turns the text around on the screen.`
        : `“${String(field)}” holds an invisible control character (${String(character)}).`,
    help: () => 'Delete the text and type it again by hand; it came with something that was pasted.',
  },
  'text/broken-encoding': {
    message: ({ field, found }) => `“${String(field)}” holds broken letters (“${String(found)}”).`,
    help: () => 'Write the letters anew, and open the spreadsheet or file that they came from as UTF-8.',
  },
  'text/person-in-data': {
    message: ({ field, kind }) =>
      kind === 'profile'
        ? `“${String(field)}” leads to the page of a person. The name is not repeated here.`
        : `“${String(field)}” names a person. The name is not repeated here.`,
    help: ({ kind }) =>
      kind === 'profile'
        ? 'Use the page of the service or the organisation.'
        : 'Write the organisation, a role or a shared line instead. Remove the address if it is somebody’s home.',
  },
  'text/personal-number': {
    message: ({ field }) =>
      `“${String(field)}” holds what is a Norwegian identity number of a person: a national identity number, a D-number or a DUF number. It is not repeated here.`,
    help: () => 'Remove it. If the file was published, tell the person and the data protection officer.',
  },
  'text/private-mail': {
    message: ({ field, host }) =>
      `“${String(field)}” holds an address at ${String(host)}, where private people have their mail.`,
    help: () => 'Use a shared address of the organisation. If this one is shared, set the rule to info.',
  },
  'text/bank-account': {
    message: ({ field }) => `“${String(field)}” holds the number of a bank account.`,
    help: () => 'Remove it, and link to the page of the organisation on which it asks for gifts.',
  },
  'text/capitals': {
    message: ({ field }) => `“${String(field)}” has words in capital letters.`,
    help: () => 'Write them in small letters, as in any sentence.',
  },
  'text/coordinates': {
    message: ({ field }) => `“${String(field)}” holds coordinates.`,
    help: () =>
      'Put them into “position” of the place, with the precision they have, and describe the door in words.',
  },
  'text/eleven-digits': {
    message: ({ field }) =>
      `“${String(field)}” holds eleven digits that begin with a date, as a national identity number does. They are not repeated here.`,
    help: () =>
      'Remove them if they are the number of a person. If not, say what they are, and write them in other groups.',
  },
  'text/empty-language': {
    message: ({ field, language }) => `“${String(field)}” is empty in “${String(language)}”.`,
    help: ({ language }) =>
      `Write the text, or leave “${String(language)}” out of it: readers then get it in another language.`,
  },
  'text/exclamation': {
    message: ({ field }) => `“${String(field)}” has an exclamation mark.`,
    help: () => 'End the sentence with a full stop.',
  },
  'text/fancy-letters': {
    message: ({ field }) => `“${String(field)}” has signs that only look like letters, such as 𝗮 for a.`,
    help: () => 'Type the words anew on a keyboard. They came from a page that makes letters bold.',
  },
  'text/foreign-personal-number': {
    message: ({ field, country }) =>
      `“${String(field)}” holds what looks like a personal number of another country (${nameOf(country)}). It is not repeated here.`,
    help: () =>
      'Remove it. If the file was published, tell the person and the data protection officer. If it is another number, set the rule to info.',
  },
  'text/invisible-character': {
    message: ({ field, character }) =>
      `“${String(field)}” holds a character that nobody sees (${String(character)}) inside its words.`,
    help: () => 'Delete the text and type it again by hand; it came with something that was pasted.',
  },
  'text/label-for-people': {
    message: ({ field, found }) => `“${String(field)}” labels people: ${joined(quoted(found))}.`,
    help: ({ kind }) => `Write ${INSTEAD[String(kind)] ?? ''} instead.`,
  },
  'text/long-sentence': {
    message: ({ field, count }) => `“${String(field)}” has a sentence of ${String(count)} words.`,
    help: () => 'Make two or three sentences of it, one idea in each.',
  },
  'text/mixed-script': {
    message: ({ field }) =>
      `“${String(field)}” has a word with letters of two alphabets that look alike, such as Cyrillic а in a Latin word.`,
    help: () => 'Type the word anew with the keyboard of its language.',
  },
  'text/not-for-publication': {
    message: ({ field, isRemark }) =>
      isRemark === true
        ? `“${String(field)}” holds a remark of those who write it, not to the reader. It is published as it stands.`
        : `“${String(field)}” says that it is not meant to be published, or only for colleagues. It is published as it stands.`,
    help: () => 'Move what is not for readers to “internal”, and look for secrets beside it.',
  },
  'text/not-nfc': {
    message: ({ field }) => `“${String(field)}” has letters with loose accents (not in Unicode form NFC).`,
    help: (_, { isSheet }) =>
      isSheet
        ? 'Type the words anew on the keyboard.'
        : 'Run the check with --fix, or type the letters anew.',
  },
  'text/phone-in-text': {
    message: ({ field }) => `“${String(field)}” holds a phone number that is not among “contacts”.`,
    help: (_, { isSheet }) =>
      `Add it to “contacts” with ${isSheet ? 'a word on what it is' : 'a label'}. If it belongs to another service, name that service in “seeAlso” instead.`,
  },
  'text/placeholder': {
    message: ({ field, found }) =>
      `“${String(field)}” says “${String(found)}”, which tells a reader nothing.`,
    help: () =>
      'Write the text, or leave the field or the language out: what is not there is shown as not known.',
  },
  'text/spaces': {
    message: ({ field, kinds }) =>
      `“${String(field)}” has ${joined(listOf(kinds).map((kind) => SPACES[kind] ?? kind))}.`,
    help: ({ isForeign }, { isSheet }) =>
      isSheet || isForeign === true ? 'Delete them.' : 'Run the check with --fix, or delete them.',
  },
  'text/summary-repeats-name': {
    message: () => 'The summary says the name of the service again and nothing more.',
    help: () => 'Write in one sentence what a person can get here.',
  },
  'text/unclosed-isolate': {
    message: ({ field }) =>
      `“${String(field)}” has a mark of direction that does not end, or ends without a beginning.`,
    help: () => 'Delete the text and type it again by hand.',
  },
  'text/wrong-language': {
    message: ({ field, language, found }) =>
      found === undefined
        ? `“${String(field)}” in “${String(language)}” is written in another alphabet.`
        : `“${String(field)}” in “${String(language)}” is written in “${String(found)}”.`,
    help: ({ language }) =>
      `Move the text to its own language. If there is none in “${String(language)}” yet, leave that out.`,
  },
} satisfies Readonly<Record<string, Sentences>>;
