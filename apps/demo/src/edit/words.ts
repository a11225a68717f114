import type { FixedWords } from '../common/two-languages.ts';

export interface Words extends FixedWords {
  /** Opens the directory of this site, to try the editor on. */
  example: string;
  exampleHint: string;
  /** The editor itself did not come. */
  notLoaded: string;
}

export const WORDS: Readonly<Record<'nb' | 'en', Words>> = {
  nb: {
    title: 'Rediger',
    back: 'Til forsiden',
    leave: 'Forlat siden',
    otherLanguage: 'English',
    heading: 'Rediger en katalog',
    lead: 'Et skjema som kjenner reglene, viser det leserne ser, og sier hva som må sjekkes.',
    promise:
      'Ingenting forlater denne siden: katalogen leses, endres og lagres av nettleseren din. Det som ikke er lagret, er borte når siden lukkes.',
    example: 'Prøv med den norske katalogen',
    exampleHint: 'Den slik den er publisert. Det du endrer, blir en fil hos deg.',
    notLoaded: 'Redigeringen kunne ikke hentes. Last siden på nytt.',
  },
  en: {
    title: 'Edit',
    back: 'To the front page',
    leave: 'Leave this page',
    otherLanguage: 'Norsk',
    heading: 'Edit a directory',
    lead: 'A form that knows the rules, shows what readers will see, and tells what is due.',
    promise:
      'Nothing leaves this page: the directory is read, changed and saved by your browser. What is not saved is gone when the page is closed.',
    example: 'Try it with the Norwegian directory',
    exampleHint: 'As it is published. What you change becomes a file of yours.',
    notLoaded: 'The editor could not be loaded. Load the page again.',
  },
};
