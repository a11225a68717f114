import { mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { formatOf, isPartOfTables, packTables, type Outgoing } from '@service-directory/convert/formats';
import { RunError } from '../../errors.ts';
import { baseOf, endingOf } from '../../read/path-parts.ts';
import { HEAD_NAMES, LISTS } from '../../read/read-folder.ts';
import { writeFileAtomically } from '../check/write-file.ts';
import type { CommandContext } from '../context.ts';
import { keepForeign } from '../foreign-file.ts';
import { convertMessagesIn } from '../messages/convert/index.ts';
import { notWritten } from '../report-target.ts';
import type { ConvertSettings } from './convert-settings.ts';
import { keepOtherResult, keepOtherTable } from './keep-other-result.ts';
import { endingsOf, YAML_ENDINGS } from './target-of-ending.ts';

/** Where a result went. */
export interface Written {
  /** The path as it was given. */
  shown: string;
  /** Does its name promise another format? */
  hasOtherEnding: boolean;
}

export interface OutputPlace {
  write(outgoing: Outgoing): Promise<Written>;
}

type Target = 'standard-output' | 'folder' | 'file';

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
const placeOf = (path: string) => realpath(path).catch(() => resolve(path));

/** Is it what is read, or a file of the folder that is? What else lies there is a result of before. Both paths as `placeOf` gives them. */
async function isReadFrom(written: string, read: string): Promise<boolean> {
  if (written === read) return true;
  if (!(await stat(written).catch(() => undefined))?.isFile()) return false;
  const name = baseOf(written);
  const folder = dirname(written);
  if (folder === read) return (HEAD_NAMES as readonly string[]).includes(name) || isPartOfTables(name);
  return LISTS.some((list) => folder === join(read, list));
}

/** What of the settings says where a result goes. */
type Going = Pick<ConvertSettings, 'path' | 'to' | 'shape' | 'output' | 'losses'>;

/** Tables go into a folder when the path is one, ends like one, or has no ending; else into an archive. */
async function targetOf({ output }: Going, isTables: boolean): Promise<Target> {
  if (output === undefined) return 'standard-output';
  if (!isTables) return 'file';
  return /[/\\]$/.test(output) || endingOf(output) === '' || (await isFolder(output)) ? 'folder' : 'file';
}

/**
 * Looks where the result goes, before anything is read or written.
 * @throws RunError when it cannot go there
 */
export async function openOutput(settings: Going, context: CommandContext): Promise<OutputPlace> {
  const { path, to, shape, output } = settings;
  const { world, lang } = context;
  const say = convertMessagesIn(lang);
  const isTables = (to === 'hsds' && shape === 'tables') || (to === 'csv' && shape === 'full');
  const target = await targetOf(settings, isTables);
  const isBinary = formatOf(to).isBinary || isTables;
  if (target === 'standard-output' && isBinary && world.stdout.isTerminal) {
    const example = `${lang === 'nb' ? 'katalog' : 'directory'}${isTables ? '.zip' : formatOf(to).ending}`;
    throw new RunError('bad-value', say.binaryToTerminal(example));
  }
  for (const written of [output, settings.losses]) {
    if (written === undefined || path === '-') continue;
    if (await isReadFrom(await placeOf(written), await placeOf(path)))
      throw new RunError('bad-value', say.resultIsInput(written));
  }
  const { losses } = settings;
  if (output !== undefined && losses !== undefined && (await placeOf(output)) === (await placeOf(losses)))
    throw new RunError('bad-value', say.sameOutput(losses));
  keepForeign(losses, world, context.say, '--losses');
  return {
    async write(outgoing) {
      const shown = output ?? '-';
      if (target === 'folder' && 'files' in outgoing) {
        await writeFolder(shown, outgoing.files, context);
        return { shown, hasOtherEnding: false };
      }
      const content = 'files' in outgoing ? await packTables(outgoing.files) : outgoing.content;
      if (target === 'standard-output') {
        world.stdout.write(content);
        return { shown, hasOtherEnding: false };
      }
      const formed = await inFormOf(shown, to, content);
      await keepOtherResult(shown, formed, to, context);
      await writeFileAtomically(shown, formed, context.say);
      return { shown, hasOtherEnding: !endingsOf(to, isTables).includes(endingOf(shown)) };
    },
  };
}

/** A directory is written as YAML where the name of the file says so. */
async function inFormOf(
  path: string,
  to: string,
  content: string | Uint8Array,
): Promise<string | Uint8Array> {
  if (to !== 'directory' || typeof content !== 'string' || !YAML_ENDINGS.has(endingOf(path))) return content;
  const { stringify } = await import('./yaml-text.ts');
  return stringify(JSON.parse(content), { lineWidth: 0 });
}

async function writeFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
  context: CommandContext,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    // A table of another time would be read as a part of these.
    const foreign = (await readdir(folder)).find(
      (name) => isPartOfTables(name) && !Object.hasOwn(files, name),
    );
    if (foreign !== undefined)
      throw new RunError('bad-value', convertMessagesIn(context.lang).foreignTables(folder, foreign));
  } catch (error) {
    throw error instanceof RunError ? error : notWritten(folder, error, context.say);
  }
  // What describes the tables comes last: a package that is not whole is then none.
  const names = Object.keys(files).sort(
    (one, other) => Number(one.endsWith('.json')) - Number(other.endsWith('.json')),
  );
  for (const name of names) await keepOtherTable(join(folder, name), files[name] ?? '', context);
  for (const name of names) await writeFileAtomically(join(folder, name), files[name] ?? '', context.say);
}
