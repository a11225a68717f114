import { parseArgs } from 'node:util';
import { SOURCES, type SourceKind } from './answers.ts';
import { MESSAGE_LANGUAGES, messagesIn, type MessageLanguage, type Messages } from './messages/index.ts';
import { Trouble } from './trouble.ts';

const OPTIONS = {
  name: { type: 'string' },
  country: { type: 'string' },
  languages: { type: 'string' },
  publisher: { type: 'string' },
  report: { type: 'string' },
  source: { type: 'string' },
  'time-zone': { type: 'string' },
  lang: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** What stood behind the command, not judged yet but for its shape. */
export interface Arguments {
  folder: string | undefined;
  name: string | undefined;
  country: string | undefined;
  languages: string | undefined;
  publisher: string | undefined;
  report: string | undefined;
  source: string | undefined;
  timeZone: string | undefined;
  lang: MessageLanguage;
  isYes: boolean;
  wants: 'folder' | 'help' | 'version';
}

/** The language that `--lang` seems to ask for, before the words are read; a wrong one is told when they are. */
const guessLanguage = (words: readonly string[], otherwise: MessageLanguage): MessageLanguage => {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[at]?.slice('--lang='.length) || words[at + 1];
  return MESSAGE_LANGUAGES.find((lang) => at >= 0 && lang === word) ?? otherwise;
};

/**
 * Reads the words behind the command.
 * @param systemLanguage the language when none is asked for
 * @throws Trouble for an option that there is not, or a second folder
 */
export function readArguments(words: readonly string[], systemLanguage: MessageLanguage): Arguments {
  const guessed = messagesIn(guessLanguage(words, systemLanguage));
  const { values, positionals } = parse(words, guessed);
  const lang =
    values.lang === undefined ? systemLanguage : MESSAGE_LANGUAGES.find((one) => one === values.lang);
  if (lang === undefined) throw new Trouble(guessed.badLang(values.lang ?? ''));
  if (positionals.length > 1) throw new Trouble(messagesIn(lang).onlyOneFolder);
  return {
    folder: positionals[0],
    name: values.name,
    country: values.country,
    languages: values.languages,
    publisher: values.publisher,
    report: values.report,
    source: values.source,
    timeZone: values['time-zone'],
    lang,
    isYes: values.yes === true,
    wants: values.help === true ? 'help' : values.version === true ? 'version' : 'folder',
  };
}

function parse(words: readonly string[], say: Messages) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's first sentence names the option; what it adds is for programmers.
    const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Trouble(say.unknownOption(detail.endsWith('.') ? detail : `${detail}.`));
  }
}

/** One of the two ways, by its name or its word in Bokmål or English, or the first letter of that. */
export function readSource(text: string): SourceKind | undefined {
  const word = text.trim().toLowerCase();
  if (word === '') return undefined;
  const words = (kind: SourceKind) => [
    kind,
    ...MESSAGE_LANGUAGES.map((lang) => messagesIn(lang).sources[kind]),
  ];
  return SOURCES.find((kind) =>
    words(kind).some((one) => one === word || (word.length === 1 && one[0] === word)),
  );
}
