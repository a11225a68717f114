import type { Sentences } from '../types.ts';
import { joined } from './words.ts';

/** What the rules of the family text say in English. */
export const text = {
  'text/missing-language': {
    message: ({ field, missing }) =>
      `“${String(field)}” lacks ${joined(missing)}, which the directory says it has.`,
    help: ({ missing }) =>
      `Add the text in ${joined(missing)}, or take the language out of “languages” of the directory.`,
  },
  'text/unknown-language': {
    message: ({ language, field }) =>
      `“${String(field)}” has a text in “${String(language)}”, which is not among the languages of the directory.`,
    help: ({ languages }) =>
      `Change it to one of ${joined(languages, 'or')}, or add the language to “languages” of the directory.`,
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
  'text/personal-number': {
    message: ({ field }) =>
      `“${String(field)}” holds what is a Norwegian national identity number. It is not repeated here.`,
    help: () => 'Remove it. If the file was published, tell the person and the data protection officer.',
  },
  'text/private-mail': {
    message: ({ field, host }) =>
      `“${String(field)}” holds an address at ${String(host)}, where private people have their mail.`,
    help: () => 'Use a shared address of the organisation. If this one is shared, set the rule to info.',
  },
} satisfies Readonly<Record<string, Sentences>>;
