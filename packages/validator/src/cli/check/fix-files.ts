import { createTwoFilesPatch } from 'diff';
import { stat } from 'node:fs/promises';
import { fieldOf } from '../../data.ts';
import { fixText, type FixFormat } from '../../fix/fix-text.ts';
import { listFolder, openFile } from '../../node/list-files.ts';
import { folderOfRecord } from '../../node/read-source.ts';
import { parseText } from '../../read/parse-text.ts';
import { HEAD_NAMES } from '../../read/read-folder.ts';
import { formatOf } from '../../read/read-text-file.ts';
import type { InputFile } from '../../read/source.ts';
import { baseOf } from '../../read/path-parts.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { tell, type CommandContext } from '../context.ts';
import { openReportTarget } from '../report-target.ts';
import { usesColor } from '../uses-color.ts';
import { isWriteProtected, writeFileAtomically } from './write-file.ts';

/** A file that may be mended. */
interface TextFile {
  path: string;
  text: string;
  format: FixFormat;
}

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Another encoding: reading tells that.
    return undefined;
  }
};

function textFileOf({ path, bytes }: InputFile): TextFile | undefined {
  const text = bytes === undefined ? undefined : decode(bytes);
  const format = formatOf(path);
  return text === undefined || format === undefined ? undefined : { path, text, format };
}

/** The country that the head of a source folder names. */
function countryOf(files: readonly TextFile[]): string | undefined {
  const head = files.find(({ path }) => (HEAD_NAMES as readonly string[]).includes(baseOf(path)));
  if (head === undefined) return undefined;
  const country = fieldOf(parseText(head.text, head.format).value, 'country');
  return typeof country === 'string' ? country : undefined;
}

const textFilesOf = (files: readonly InputFile[]) => files.flatMap((file) => textFileOf(file) ?? []);

interface FixJob {
  files: readonly TextFile[];
  country: string | undefined;
}

async function jobOf(path: string, context: CommandContext): Promise<FixJob> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => undefined,
  );
  // What is not there is told when it is read.
  if (isFolder === undefined) return { files: [], country: undefined };
  if (isFolder) {
    const files = textFilesOf((await listFolder(path.replace(/(?<=.)[/\\]{1,60}$/, ''))).files);
    return { files, country: countryOf(files) };
  }
  if (formatOf(path) === undefined) {
    tell(context, context.say.notFixable(path));
    return { files: [], country: undefined };
  }
  const folder = await folderOfRecord(path);
  const around = folder === undefined ? [] : textFilesOf((await listFolder(folder)).files);
  return { files: textFilesOf([await openFile(path)]), country: countryOf(around) };
}

const COLORS: Readonly<Record<string, string>> = { '+': '32', '-': '31', '@': '36' };

const paint = (diff: string): string =>
  diff.replace(/^([+@-]).*$/gm, (line, sign: string) => `\u001B[${COLORS[sign] ?? '0'}m${line}\u001B[0m`);

/** Two texts as a unified diff, with the same name on both sides. */
function diffOf(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, { context: 2 });
  return patch.replace(/^(?:Index: .*\n)?=+\n/, '');
}

/**
 * Mends the files of the inputs where that cannot change what they say, and tells how many changes there were. With
 * `--dry-run` the changes are written as a diff, and no file is.
 * @returns the number of changes
 */
export async function fixFiles(paths: readonly string[], context: CommandContext): Promise<number> {
  const { args, world, say } = context;
  const isDry = args.has('dry-run');
  const target = openReportTarget(isDry ? args.value('output') : undefined, world, say);
  const done = new Set<string>();
  let changed = 0;
  let files = 0;
  for (const path of paths) {
    const job = await jobOf(path, context);
    for (const file of job.files) {
      if (done.has(file.path)) continue;
      done.add(file.path);
      const options = job.country === undefined ? {} : { country: job.country };
      const { text, changes, left } = fixText(file.text, file.format, options);
      if (left.length > 0 && !args.has('quiet'))
        tell(context, makeVisible(say.fixLeft(file.path, left[0]?.path ?? '', left.length)));
      if (changes.length === 0) continue;
      if (!isDry && (await isWriteProtected(file.path))) {
        tell(context, makeVisible(say.writeProtected(file.path, changes.length)));
        continue;
      }
      changed += changes.length;
      files += 1;
      if (!isDry) await writeFileAtomically(file.path, text, say);
      else {
        const diff = diffOf(file.path, file.text, text);
        target.write(usesColor(args, world) ? paint(diff) : diff);
      }
    }
  }
  await target.close();
  tell(context, (isDry ? say.wouldFix : say.fixed)(changed, files));
  return changed;
}
