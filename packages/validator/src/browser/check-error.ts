import type { MessageLanguage } from '../finding.ts';

type Words = Record<string, string | number>;

/** What happened, and what to do about it. */
const SENTENCES = {
  en: {
    'nothing-given': () => 'There is nothing to check. Choose a file or a folder.',
    'nothing-to-read': ({ endings = '' }: Words) =>
      `No file in this folder can be checked. A directory is a file of one of these kinds: ${endings}; or a folder with directory.yaml and the folders organizations and services.`,
    'too-many-files': ({ limit = '' }: Words) =>
      `The folder holds more than ${limit} files. Choose the folder of the directory itself, the one with directory.yaml.`,
    'too-large': ({ path = '', megabytes = '', limit = '' }: Words) =>
      `“${path}” has ${megabytes} MB, and a browser reads at most ${limit} MB here. Check it with the command service-directory, or check a part of it.`,
    unreadable: ({ path = '' }: Words) =>
      `“${path}” could not be read. It was changed, moved or deleted after it was chosen, or this browser may not open it. Choose it again.`,
    crashed: ({ detail = '' }: Words) =>
      `The check stopped in the middle (${detail}). Try again. If it happens again, check a smaller part of the directory, and report this.`,
    'not-loaded': ({ detail = '' }: Words) =>
      `The program that checks could not be loaded (${detail}). Reload the page and try again.`,
    'no-result': () => 'There is no result: check a file first.',
    disposed: () => 'This checker has been ended. Make a new one.',
  },
  nb: {
    'nothing-given': () => 'Det er ingenting å sjekke. Velg en fil eller en mappe.',
    'nothing-to-read': ({ endings = '' }: Words) =>
      `Ingen fil i denne mappen kan sjekkes. En katalog er en fil av et av disse slagene: ${endings}; eller en mappe med directory.yaml og mappene organizations og services.`,
    'too-many-files': ({ limit = '' }: Words) =>
      `Mappen har mer enn ${limit} filer. Velg mappen til selve katalogen, den som har directory.yaml.`,
    'too-large': ({ path = '', megabytes = '', limit = '' }: Words) =>
      `«${path}» er på ${megabytes} MB, og nettleseren leser høyst ${limit} MB her. Sjekk den med kommandoen service-directory, eller sjekk en del av den.`,
    unreadable: ({ path = '' }: Words) =>
      `«${path}» kunne ikke leses. Den er endret, flyttet eller slettet etter at den ble valgt, eller nettleseren får ikke åpne den. Velg den på nytt.`,
    crashed: ({ detail = '' }: Words) =>
      `Sjekken stanset midt i (${detail}). Prøv igjen. Hvis det skjer på nytt, sjekk en mindre del av katalogen, og meld fra om dette.`,
    'not-loaded': ({ detail = '' }: Words) =>
      `Programmet som sjekker, kunne ikke lastes (${detail}). Last siden på nytt og prøv igjen.`,
    'no-result': () => 'Det finnes ikke noe resultat: sjekk en fil først.',
    disposed: () => 'Denne sjekkeren er avsluttet. Lag en ny.',
  },
} as const;

/** `bad-option` has the sentence of the option that is wrong, in English: it is for programmers. */
export type CheckErrorCode = keyof (typeof SENTENCES)['en'] | 'bad-option';

/** A check that could not run. The message is a sentence for people, in the language that was asked for. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
  constructor(
    readonly code: CheckErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** A `CheckError` with its sentence. */
export function checkError(
  code: Exclude<CheckErrorCode, 'bad-option'>,
  lang: MessageLanguage,
  words: Words = {},
): CheckError {
  return new CheckError(code, SENTENCES[lang][code](words));
}

/** What was thrown, in a few words of its own. */
export const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 200) || 'no reason given';
