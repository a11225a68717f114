import { formatOf, type FormatId, type GivenField } from '@service-directory/convert/formats';
import { makeVisible } from '../../report/make-visible.ts';
import { tell, type CommandContext } from '../context.ts';
import { convertMessagesIn, type MovedCounts } from '../messages/convert/index.ts';
import { OPTION_OF, type ConvertSettings } from './convert-settings.ts';
import type { ReadInput } from './read-as.ts';
import { tellFindings } from './refuse-faults.ts';
import { lossLines, type LossGroup } from './tell-losses.ts';
import type { Written } from './write-output.ts';

export const optionsFor = (fields: readonly GivenField[]) => fields.map((field) => `--${OPTION_OF[field]}`);
/** How a directory writes what an option gives. */
export const fieldName = (field: GivenField) => (field === 'language' ? 'languages' : field);

export function countsOf({ services, organizations }: Record<string, unknown>): MovedCounts {
  const length = (list: unknown) => (Array.isArray(list) ? list.length : 0);
  return { services: length(services), organizations: length(organizations) };
}

/** What was lost, what was unclear and what is left to do, on standard error. */
export function tellResult(
  done: {
    read: ReadInput;
    groups: readonly LossGroup[];
    missing: GivenField[];
    unused: GivenField[];
    written: Written;
  },
  counts: MovedCounts,
  settings: ConvertSettings,
  context: CommandContext,
): void {
  const { read, groups, missing, unused, written } = done;
  const { path, to, given } = settings;
  const say = convertMessagesIn(context.lang);
  const line = (text: string) => tell(context, makeVisible(text));
  const nameOf = (format: FormatId) => formatOf(format).name[context.lang];
  line(say.moved(nameOf(read.format), nameOf(to), counts));
  for (const group of groups) for (const text of lossLines(group, context.lang)) tell(context, text);
  if (settings.losses === undefined && groups.some(({ losses }) => losses.length > 0)) line(say.howToListAll);
  if (read.problems.length > 0) {
    line(say.unclear(read.problems.length));
    tellFindings(read.problems, path, context);
  }
  for (const field of unused)
    line(say.givenInVain(fieldName(field) as GivenField, `--${OPTION_OF[field]}`, given[field] ?? ''));
  if (formatOf(to).isWorkingFormat && missing.length > 0)
    line(say.draft(missing.map(fieldName), optionsFor(missing)));
  if (written.hasOtherEnding) line(say.otherEnding(written.shown, nameOf(to)));
  if (settings.output !== undefined) line(say.written(written.shown));
  if (formatOf(to).isWorkingFormat && read.format !== 'directory')
    line(say.checkNext(settings.output === undefined ? undefined : written.shown));
}
