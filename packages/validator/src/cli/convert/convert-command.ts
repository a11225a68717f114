import { completeHead, formatOf, loadCodec, withoutSecretPlaces } from '@service-directory/convert/formats';
import type { Directory } from '@service-directory/schema';
import { describeRule } from '../../describe-rule.ts';
import { RunError } from '../../errors.ts';
import { baseOf } from '../../read/path-parts.ts';
import { makeVisible } from '../../report/make-visible.ts';
import type { CommandContext } from '../context.ts';
import { tell } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { convertMessagesIn } from '../messages/convert/index.ts';
import { ProgressBar } from '../progress-bar.ts';
import { withSettings } from '../settings.ts';
import { readConvertSettings, type ConvertSettings } from './convert-settings.ts';
import { readAs, type ReadInput } from './read-as.ts';
import { openInput } from './read-input.ts';
import {
  faultsForOthers,
  leaksIn,
  secretsBeside,
  tellFindings,
  tellLeaks,
  tellRefusal,
  tellSecretsBeside,
} from './refuse-faults.ts';
import { lossesAsJson, lossLines, type LossGroup } from './tell-losses.ts';
import { writeFileAtomically } from '../check/write-file.ts';
import { countsOf, fieldName, optionsFor, tellResult } from './tell-result.ts';
import { openOutput } from './write-output.ts';

async function readInput(
  settings: ConvertSettings,
  bar: ProgressBar,
  context: CommandContext,
): Promise<ReadInput> {
  const { path, from, given, today } = settings;
  const input = await openInput(path, context);
  try {
    const { country, timeZone, language } = given;
    return await readAs(
      input,
      from,
      {
        ...(country === undefined ? {} : { country }),
        ...(timeZone === undefined ? {} : { timeZone }),
        ...(language === undefined ? {} : { language }),
        today,
        onProgress: ({ done, total }) => bar.show(context.say.readingFile(baseOf(path)), done, total),
      },
      context,
    );
  } finally {
    bar.clear();
  }
}

/** What was lost while reading. The losses of spreadsheets are findings of the validator, which says why. */
async function lossesOfReading({ format, losses }: ReadInput): Promise<LossGroup> {
  const { reasons } = await loadCodec(format);
  const whys = [...new Set(losses.map(({ reason }) => reason))].flatMap((reason) => {
    const [nb, en] = (['nb', 'en'] as const).map((lang) => describeRule(reason, lang)?.why);
    return nb === undefined || en === undefined ? [] : [[reason, { nb, en }] as const];
  });
  return { step: 'read', format, losses, reasons: { ...Object.fromEntries(whys), ...reasons } };
}

/** The whole directory, with what the person said of it; and what is left to say. */
function complete(read: ReadInput, { given, path, today }: ConvertSettings, context: CommandContext) {
  if (typeof read.directory !== 'object' || read.directory === null)
    throw new RunError('unreadable', context.say.noDirectory(path));
  // The day of a directory of ours is what it says itself.
  const updatedOn = read.format === 'directory' || read.format === 'ndjson' ? undefined : today;
  return completeHead(read.directory, given, updatedOn);
}

/** `convert`: a directory from one format to another, and what was lost on the way. */
export async function runConvert(asked: CommandContext): Promise<ExitCode> {
  // What cannot be done is said before anything is read.
  readConvertSettings(asked);
  const { context } = await withSettings(asked, 'convert');
  const settings = readConvertSettings(context);
  const { path, to, shape, today } = settings;
  const say = convertMessagesIn(context.lang);
  const output = await openOutput(settings, context);
  const bar = new ProgressBar(context.world, context.args.has('quiet'));
  const read = await readInput(settings, bar, context);
  if (read.isPartly) {
    tell(context, makeVisible(say.notWhole(path)));
    const errors = read.problems.filter(({ severity }) => severity === 'error');
    tellFindings(errors, path, context);
    for (const text of lossLines(await lossesOfReading(read), context.lang)) tell(context, text);
    return EXIT.findings;
  }
  const beside = secretsBeside(read.problems);
  if (beside.length > 0) {
    tellSecretsBeside(beside, path, context);
    return EXIT.findings;
  }
  const { directory, missing, unused } = complete(read, settings, context);
  const safe = withoutSecretPlaces(directory);
  const onStep = ({ done, total }: { done: number; total: number }) =>
    bar.show(context.say.readingFile(baseOf(path)), done, total);
  if (safe.losses.length > 0) {
    const leaks = leaksIn(directory, today, context, onStep);
    bar.clear();
    if (leaks.length > 0) {
      tellLeaks(leaks, path, context);
      return EXIT.findings;
    }
  }
  if (!formatOf(to).isWorkingFormat) {
    if (missing.length > 0)
      throw new RunError(
        'bad-value',
        say.headNeeded(formatOf(to).name[context.lang], missing.map(fieldName), optionsFor(missing)),
      );
    const faults = faultsForOthers(safe.output, today, context, onStep);
    bar.clear();
    if (faults.length > 0) {
      tellRefusal(faults, path, to, context);
      return EXIT.findings;
    }
  }
  const codec = await loadCodec(to);
  const { output: outgoing, losses } = codec.write(safe.output as Directory, {
    ...(shape === undefined ? {} : { shape }),
    language: headingLanguage(context, directory),
    today,
  });
  const { reasons } = await loadCodec('directory');
  const groups: LossGroup[] = [
    { step: 'protect', format: read.format, losses: safe.losses, reasons },
    await lossesOfReading(read),
    { step: 'write', format: to, losses, reasons: codec.reasons },
  ];
  const written = await output.write(outgoing);
  if (settings.losses !== undefined)
    await writeFileAtomically(settings.losses, lossesAsJson(groups, context.lang), context.say);
  if (!context.args.has('quiet'))
    tellResult({ read, groups, missing, unused, written }, countsOf(directory), settings, context);
  return EXIT.clean;
}

/** Headings speak the language asked for, else that of the directory, else that of the command. */
function headingLanguage(
  { args, lang }: CommandContext,
  { languages }: Record<string, unknown>,
): 'nb' | 'en' {
  if (args.has('lang')) return lang;
  const source = Array.isArray(languages) ? String(languages[0]) : '';
  if (/^(?:nb|nn|no)\b/.test(source)) return 'nb';
  return /^en\b/.test(source) ? 'en' : lang;
}
