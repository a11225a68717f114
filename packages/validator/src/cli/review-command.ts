import { resolve } from 'node:path';
import { recordsAt, textAt } from '../data.ts';
import { RunError } from '../errors.ts';
import type { MessageLanguage } from '../finding.ts';
import { folderOfRecord, readSource } from '../node/read-source.ts';
import { baseOf } from '../read/path-parts.ts';
import { HEAD_NAMES } from '../read/read-folder.ts';
import type { Source } from '../read/index.ts';
import { makeVisible } from '../report/make-visible.ts';
import type { ReviewFormat } from '../review/formats.ts';
import { tell, type CommandContext } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readChoice, readNumber, readToday } from './read-values.ts';
import { openReportTarget } from './report-target.ts';
import { withSettings } from './settings.ts';

/** Ids of the services that stand in one file of a source folder. */
const servicesIn = ({ directory, locate }: Source, path: string): ReadonlySet<string> =>
  new Set(
    recordsAt(directory, 'services').flatMap(([index, service]) =>
      resolve(locate(['services', index]).file) === resolve(path) ? [textAt(service, 'id') ?? ''] : [],
    ),
  );

/** Findings of files of which nothing, or of a line nothing, can be read. */
const UNREAD: ReadonlySet<string> = new Set([
  'file/syntax',
  'file/unreadable',
  'file/too-large',
  'file/not-a-directory',
]);

/**
 * The files of which nothing is in the directory that was read; of NDJSON, the lines. A folder may lack its head: that holds
 * nothing that is due.
 * @param path what was given
 * @param folder of the record that was given
 */
function unreadFilesIn({ problems }: Source, path: string, folder: string | undefined): string[] {
  const isGiven = (file: string) => path === '-' || resolve(file) === resolve(path);
  const names = problems.flatMap(({ code, file, line, params }) => {
    const { reason } = params;
    if (!UNREAD.has(code) || reason === 'spare-comma') return [];
    if (reason === 'not-there' && HEAD_NAMES.includes(baseOf(file))) return [];
    if (folder !== undefined) return isGiven(file) ? [file] : [];
    return [isGiven(file) ? `${file}:${line}` : file];
  });
  return [...new Set(names)];
}

/**
 * `review`: what is due for checking, with a message to each organisation, or as a calendar. Where a file cannot be read, the
 * rest is told, and that it is not all.
 */
export async function runReview(context: CommandContext): Promise<ExitCode> {
  const { operands } = context.args;
  const [path] = operands;
  if (path === undefined) throw new RunError('unknown-option', context.say.nothingToReview);
  if (operands.length > 1) throw new RunError('unknown-option', context.say.onlyOnePath('review'));
  if (context.args.has('ics') && context.args.has('format'))
    throw new RunError('unknown-option', context.say.icsAndFormat);
  // A dynamic import, so that the build may leave it where editors find it too: see `build-command.mjs`.
  const { REVIEW_WITHIN_DAYS, reviewCalendar, reviewDirectory, reviewLanguage, reviewReport } =
    await import('../review/index.ts');
  const { args, world, lang, say } = (await withSettings(context, 'review')).context;
  const format = readChoice<ReviewFormat>(args, 'format', 'review', say) ?? 'text';
  const messageLang = readChoice<MessageLanguage>(args, 'message-lang', 'review', say) ?? lang;
  const withinDays = readNumber(args, 'within', say) ?? REVIEW_WITHIN_DAYS;
  const today = readToday(args, world.now(), say);
  const folder = path === '-' ? undefined : await folderOfRecord(path);
  const source = await readSource(folder ?? path, {
    today,
    lang,
    readStandardInput: () => world.readStandardInput(),
  });
  const only = folder === undefined ? {} : { only: servicesIn(source, path) };
  const unreadFiles = unreadFilesIn(source, path, folder);
  const options = { today, withinDays, lang, messageLang, unreadFiles, ...only };
  const review = reviewDirectory(source.directory, options);
  if (review === undefined) throw new RunError('unreadable', say.noDirectory(path));
  const target = openReportTarget(args.value('output'), world, say);
  target.write(args.has('ics') ? reviewCalendar(review, lang) : reviewReport(format, review, lang));
  await target.close();
  // Every other form says so itself.
  if (args.has('ics') && review.providers.length === 0 && review.unread.length === 0)
    tell(context, reviewLanguage(lang).words.nothing(withinDays));
  if (unreadFiles.length === 0) return EXIT.clean;
  tell(context, reviewLanguage(lang).words.unreadFiles(unreadFiles.map(makeVisible)));
  return EXIT.couldNotRun;
}
