import type { Finding } from '@service-directory/validator';
import type { AllWords } from '../locales/load-words.ts';
import type { NamedBytes, Opened } from '../model/open-files.ts';

/** Why nothing was opened, and whether a page that checks files can tell more. */
export interface OpenTrouble {
  text: string;
  canCheck: boolean;
}

/** What a file is by its first bytes, where people take it for one that can be opened. */
const KINDS: readonly (readonly [kind: 'pdf' | 'picture', first: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
];

const kindOf = ({ bytes }: NamedBytes) =>
  KINDS.find(([, first]) => first.every((byte, index) => bytes[index] === byte))?.[0];

const UNUSABLE = [
  'file/syntax',
  'file/not-a-directory',
  'file/not-utf8',
  'file/duplicate-key',
  'file/too-large',
] as const;

/** The finding that says why a file cannot be used as a directory: that it cannot be read, before what else is odd in it. */
const whyOf = (told: readonly Finding[]): Finding | undefined => {
  const errors = told.filter(({ severity }) => severity === 'error');
  return UNUSABLE.map((code) => errors.find((finding) => finding.code === code)).find(
    (finding) => finding !== undefined,
  );
};

/**
 * What a file is that cannot be opened, and what can be done about it.
 * @param told what the check says of it
 */
export function unreadableFile(file: NamedBytes, told: readonly Finding[], { words }: AllWords): OpenTrouble {
  const { path } = file;
  const kind = kindOf(file);
  if (kind !== undefined)
    return { text: kind === 'pdf' ? words.troublePdf(path) : words.troublePicture(path), canCheck: false };
  const why = whyOf(told);
  return {
    text: why === undefined ? words.troubleUnreadable(path) : whyWords(path, why, words),
    canCheck: true,
  };
}

/** The check reads what is not in UTF-8 all the same, and says so; here it is left alone. */
const whyWords = (path: string, { code, line, message, help }: Finding, words: AllWords['words']): string =>
  code === 'file/not-utf8' ? words.troubleNotUtf8(path) : words.troubleTold(path, line, message, help);

/**
 * Why nothing was opened, in words.
 * @param askTold what the check says of a file, in the language of the editor
 */
export async function openTrouble(
  { reason, path, file }: Extract<Opened, { kind: 'trouble' }>,
  all: AllWords,
  askTold: (file: NamedBytes) => Promise<readonly Finding[]>,
): Promise<OpenTrouble> {
  const { words } = all;
  if (file === undefined)
    return { text: reason === 'nothing' ? words.troubleNothing : words.troubleSeveral, canCheck: false };
  const told = await askTold(file).catch(() => []);
  if (reason !== 'no-directory') return unreadableFile(file, told, all);
  const why = whyOf(told);
  const more = why === undefined ? words.noDirectoryHelp : `${why.message} ${why.help}`;
  return { text: `${words.troubleNoDirectory(path)} ${more}`, canCheck: true };
}

/** So many files are told with what is wrong in them; of more, the names are enough to begin with. */
const MOST_TOLD = 10;

/** What lies beside the records and is not read; empty where nothing does. */
export const ignoredNotice = (paths: readonly string[], { words }: AllWords): string =>
  paths.length === 0 ? '' : words.ignoredFiles(paths.slice(0, MOST_TOLD), paths.length);

/**
 * Which files of a folder cannot be read, with what the check says of each.
 * @param askTold what the check says of a file, in the language of the editor
 */
export async function unreadableNotice(
  files: readonly NamedBytes[],
  { words }: AllWords,
  askTold: (file: NamedBytes) => Promise<readonly Finding[]>,
): Promise<string> {
  const whole: string[] = [];
  for (const file of files.slice(0, MOST_TOLD)) {
    const why = whyOf(await askTold(file).catch(() => []));
    whole.push(why === undefined ? `${file.path}.` : whyWords(file.path, why, words));
  }
  const others = files.slice(MOST_TOLD).map(({ path }) => path);
  return words.unreadableFiles(
    [...whole, others.join(', ')]
      .map((line) => `\n${line}`)
      .join('')
      .trimEnd(),
  );
}
