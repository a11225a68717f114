import { RunError } from '../../errors.ts';
import { hasRegionalHolidays } from '../../publish/date-holidays.ts';
import { holidayYears } from '../../publish/fill-holidays.ts';
import { FolderError } from '../../publish/node/staged-folder.ts';
import type { RemovalTally } from '../../publish/removal-tally.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { tell, type CommandContext } from '../context.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';
import { notWritten } from '../report-target.ts';
import type { PublishSettings } from './publish-settings.ts';
import { removedLines } from './tell-removed.ts';

/** What went wrong with the folder, in words. */
export function folderTrouble(error: unknown, out: string, { lang, say }: CommandContext): unknown {
  if (error instanceof RunError) return error;
  const words = publishMessagesIn(lang);
  if (error instanceof FolderError)
    return new RunError(
      'bad-value',
      error.code === 'foreign' ? words.foreignFile(out, error.detail) : words.notAFolder(out),
    );
  return (error as { code?: unknown }).code === undefined ? error : notWritten(out, error, say);
}

/** What was taken out of all that is published. */
export function tellRemoved(removed: RemovalTally, settings: PublishSettings, context: CommandContext): void {
  for (const line of removedLines(removed, context.lang)) tell(context, line);
  if (settings.removed !== undefined)
    tell(context, makeVisible(publishMessagesIn(context.lang).removedWritten(settings.removed)));
}

/** The holidays that were filled in for a country; undefined when none are known of it, which is told elsewhere. */
export async function holidayLine(
  holidays: readonly string[] | undefined,
  country: string,
  { today }: PublishSettings,
  { lang }: CommandContext,
): Promise<string | undefined> {
  if (holidays === undefined) return undefined;
  const isRegional = await hasRegionalHolidays(country);
  return publishMessagesIn(lang).holidaysAdded(holidays.length, country, holidayYears(today), isRegional);
}
