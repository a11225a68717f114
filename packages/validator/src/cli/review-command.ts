import { resolve } from 'node:path';
import { recordsAt, textAt } from '../data.ts';
import { RunError } from '../errors.ts';
import type { MessageLanguage } from '../finding.ts';
import { folderOfRecord, readSource } from '../node/read-source.ts';
import type { Source } from '../read/index.ts';
import type { ReviewFormat } from '../review/formats.ts';
import { reviewCalendar, reviewReport } from '../review/review-report.ts';
import { REVIEW_WITHIN_DAYS, reviewDirectory } from '../review/review.ts';
import type { CommandContext } from './context.ts';
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

/** `review`: what is due for checking, with a message to each organisation, or as a calendar. */
export async function runReview(context: CommandContext): Promise<ExitCode> {
  const { operands } = context.args;
  const [path] = operands;
  if (path === undefined) throw new RunError('unknown-option', context.say.nothingToReview);
  if (operands.length > 1) throw new RunError('unknown-option', context.say.onlyOnePath('review'));
  if (context.args.has('ics') && context.args.has('format'))
    throw new RunError('unknown-option', context.say.icsAndFormat);
  const { args, world, lang, say } = (await withSettings(context, 'review')).context;
  const format = readChoice<ReviewFormat>(args, 'format', 'review', say) ?? 'text';
  const messageLang = readChoice<MessageLanguage>(args, 'message-lang', 'review', say) ?? lang;
  const withinDays = readNumber(args, 'within', say) ?? REVIEW_WITHIN_DAYS;
  const today = readToday(args, world.now(), say);
  const folder = path === '-' ? undefined : await folderOfRecord(path);
  const source = await readSource(folder ?? path, {
    lang,
    readStandardInput: () => world.readStandardInput(),
  });
  const only = folder === undefined ? {} : { only: servicesIn(source, path) };
  const review = reviewDirectory(source.directory, { today, withinDays, lang, messageLang, ...only });
  if (review === undefined) throw new RunError('unreadable', say.noDirectory(path));
  const target = openReportTarget(args.value('output'), world, say);
  target.write(args.has('ics') ? reviewCalendar(review, lang) : reviewReport(format, review, lang));
  await target.close();
  return EXIT.clean;
}
