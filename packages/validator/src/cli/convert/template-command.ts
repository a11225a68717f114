import { readFile, stat } from 'node:fs/promises';
import { formatOf, loadTemplate, type FormatId } from '@service-directory/convert/formats';
import { RunError } from '../../errors.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { writeFileAtomically } from '../check/write-file.ts';
import { tell, type CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { convertMessagesIn } from '../messages/convert/index.ts';
import type { Messages } from '../messages/index.ts';
import { readChoice } from '../read-values.ts';
import { withSettings } from '../settings.ts';
import { endingsOf, targetOfEnding } from './target-of-ending.ts';
import { endingOf } from '../../read/path-parts.ts';

type SheetFormat = 'xlsx' | 'ods' | 'csv';
const isSheet = (format: FormatId | undefined): format is SheetFormat =>
  format === 'xlsx' || format === 'ods' || format === 'csv';

/**
 * A template that nobody has written in is made anew; what somebody wrote stays.
 * @throws RunError when another file is there
 */
async function keepFilledIn(path: string, to: SheetFormat, say: Messages): Promise<void> {
  if ((await stat(path).catch(() => undefined))?.isFile() !== true) return;
  const found = await readFile(path);
  const templates = await Promise.all((['nb', 'en'] as const).map((one) => loadTemplate(to, one)));
  const isNew =
    found.length === 0 ||
    templates.some((one) => found.equals(typeof one === 'string' ? Buffer.from(one) : one));
  if (!isNew) throw new RunError('not-written', makeVisible(say.notOurs(path, '--output')));
}

/** `template`: an empty spreadsheet with lists to choose from and one example row. */
export async function runTemplate(asked: CommandContext): Promise<ExitCode> {
  if (asked.args.operands.length > 0)
    throw new RunError('unknown-option', convertMessagesIn(asked.lang).takesNoFile('template'));
  const { args, world, lang, say } = (await withSettings(asked, 'template')).context;
  const sayOf = convertMessagesIn(lang);
  const named = args.value('output');
  const output = named === '-' ? undefined : named;
  const to = readChoice<FormatId>(args, 'to', 'template', say) ?? targetOfEnding(output);
  if (!isSheet(to)) throw new RunError('unknown-option', sayOf.noTemplateFormat);
  const { ending, isBinary } = formatOf(to);
  if (output === undefined && isBinary && world.stdout.isTerminal)
    throw new RunError(
      'bad-value',
      sayOf.binaryToTerminal(`${lang === 'nb' ? 'katalog' : 'directory'}${ending}`),
    );
  const content = await loadTemplate(to, lang);
  if (output === undefined) {
    world.stdout.write(content);
    return EXIT.clean;
  }
  await keepFilledIn(output, to, say);
  await writeFileAtomically(output, content, say);
  const line = (text: string) => tell({ world }, makeVisible(text));
  if (!endingsOf(to, false).includes(endingOf(output))) line(sayOf.otherEnding(output, to));
  line(sayOf.written(output));
  return EXIT.clean;
}
