import type { SchemaVersion } from '@service-directory/schema';
import { migrateDirectory, MigrationError } from '@service-directory/schema/migrate';
import { fieldOf } from '../../data.ts';
import { RunError } from '../../errors.ts';
import { readSource } from '../../node/read-source.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { writeFileAtomically } from '../check/write-file.ts';
import { tell, type CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { convertMessagesIn } from '../messages/convert/index.ts';
import { choicesOf } from '../options.ts';
import { readChoice } from '../read-values.ts';
import { withSettings } from '../settings.ts';
import { tellFindings } from './refuse-faults.ts';
import { openOutput } from './write-output.ts';

function migrate(directory: unknown, to: SchemaVersion, path: string, { lang }: CommandContext) {
  try {
    return migrateDirectory(directory, to);
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    const say = convertMessagesIn(lang);
    const found = fieldOf(directory, 'schemaVersion');
    const version = typeof found === 'string' ? found : found === undefined ? '' : JSON.stringify(found);
    throw new RunError(
      'unreadable',
      error.code === 'not-a-directory'
        ? say.notADirectory(path)
        : say.unknownVersion(path, version, choicesOf('to', 'migrate') ?? []),
    );
  }
}

/** `migrate`: a directory in another version of the data model, as JSON. */
export async function runMigrate(asked: CommandContext): Promise<ExitCode> {
  const [path] = asked.args.operands;
  if (path === undefined)
    throw new RunError('unknown-option', convertMessagesIn(asked.lang).nothingToMigrate);
  if (asked.args.operands.length > 1) throw new RunError('unknown-option', asked.say.onlyOnePath('migrate'));
  const { context } = await withSettings(asked, 'migrate');
  const { args, world, lang, say } = context;
  const sayOf = convertMessagesIn(lang);
  const to = readChoice<SchemaVersion>(args, 'to', 'migrate', say);
  if (to === undefined)
    throw new RunError('unknown-option', sayOf.noVersion(choicesOf('to', 'migrate') ?? []));
  const named = args.value('output');
  const output = named === '-' ? undefined : named;
  const losses = args.value('losses');
  const place = await openOutput({ path, to: 'directory', shape: undefined, output, losses }, context);
  const source = await readSource(path, { lang, readStandardInput: () => world.readStandardInput() });
  if (source.problems.some(({ code }) => code === 'file/not-a-directory'))
    throw new RunError('unreadable', sayOf.notADirectory(path));
  const faults = source.problems.filter(({ severity }) => severity === 'error');
  const line = (text: string) => tell(context, makeVisible(text));
  if (source.directory === undefined || faults.length > 0) {
    line(sayOf.notWhole(path));
    tellFindings(faults, path, context);
    return EXIT.findings;
  }
  const result = migrate(source.directory, to, path, context);
  await place.write({ content: `${JSON.stringify(result.output, null, 2)}\n` });
  if (losses !== undefined)
    await writeFileAtomically(losses, `${JSON.stringify({ losses: result.losses }, null, 2)}\n`, say);
  if (args.has('quiet')) return EXIT.clean;
  line(result.steps.length === 0 ? sayOf.alreadyThere(path, to) : sayOf.migrated(path, to));
  if (result.losses.length > 0) line(sayOf.lostWriting(to, result.losses.length));
  for (const loss of result.losses) line(`  ${loss.path}: ${loss.detail}`);
  if (output !== undefined) line(sayOf.written(output));
  return EXIT.clean;
}
