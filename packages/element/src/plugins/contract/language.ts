import type { CodeLabel, CodeList, CodeNames } from '@service-directory/schema';
import type { Messages, WordsOrigin } from '../../locales/messages.ts';

/** Some of the words of a language: every message that is there has the form of the element's own. */
export interface LanguageWords {
  /** Words of the interface; those left out are the built-in ones of the language, else English. */
  messages?: Partial<Omit<Messages, 'language' | 'ownName' | 'direction' | 'origin'>>;
  /** Words for codes, by list. */
  labels?: {
    [List in CodeList]?: { [Code in keyof CodeNames[List]]?: Pick<CodeLabel, 'label'> & Partial<CodeLabel> };
  };
}

/** An interface language that is added, or one whose words are replaced. */
export interface LanguageOfPlugin {
  /** BCP 47: `nds`, `sr-Latn`. One that the element has is overridden, message by message. */
  lang: string;
  /** What the language calls itself, for the language menu. */
  ownName: string;
  /** `ltr` when left out. */
  direction?: 'ltr' | 'rtl';
  /** Who made the words. Left out they are marked as machine-made, until somebody says who read them. */
  origin?: WordsOrigin;
  /** Fetches the words, from the host's own files, when the language is first used; within 20 s. */
  load: () => LanguageWords | Promise<LanguageWords>;
}
