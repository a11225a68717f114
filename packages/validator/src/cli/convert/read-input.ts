import { readdir, stat } from 'node:fs/promises';
import {
  detectFormat,
  isPartOfTables,
  isTableFile,
  type Detected,
  type Incoming,
} from '@service-directory/convert/formats';
import { RunError } from '../../errors.ts';
import { FILE_SENTENCES } from '../../locales/file-sentences.ts';
import { sentencesFor } from '../../locales/index.ts';
import { openFile, systemParams } from '../../node/list-files.ts';
import { refusalsIn } from '../../node/refusals.ts';
import { STANDARD_INPUT } from '../../node/standard-input.ts';
import { baseOf, inFolder } from '../../read/path-parts.ts';
import { HEAD_NAMES } from '../../read/read-folder.ts';
import { MAX_BYTES } from '../../read/read-text-file.ts';
import type { InputFile } from '../../read/source.ts';
import type { CommandContext } from '../context.ts';
import { convertMessagesIn } from '../messages/convert/index.ts';

const MEGABYTE = 1024 * 1024;
const NO_BYTES = new Uint8Array(0);

/** What lies at a path, and what it is. */
export interface Input {
  path: string;
  incoming: Incoming;
  detected: Detected;
  /** A source folder, whose files the validator reads. */
  isSourceFolder: boolean;
}

/** The refusal of a file that cannot be opened. */
function refuse({ path, failure, tooLarge }: InputFile, { lang }: CommandContext): never {
  if (tooLarge !== undefined)
    throw new RunError('unreadable', convertMessagesIn(lang).tooLarge(path, MAX_BYTES / MEGABYTE));
  const { message } = sentencesFor(lang, FILE_SENTENCES)(
    'file/unreadable',
    failure ?? { reason: 'not-there' },
  );
  throw new RunError('unreadable', refusalsIn(lang).atPath(path, message));
}

function inputOf(path: string, name: string, bytes: Uint8Array): Input {
  const detected = detectFormat({ name, bytes });
  const incoming: Incoming = { name, bytes };
  if ('value' in detected) incoming.value = detected.value;
  return { path, incoming, detected, isSourceFolder: false };
}

async function openFolder(path: string, context: CommandContext): Promise<Input> {
  const { lang } = context;
  const names = await readdir(path).catch((error: unknown) =>
    refuse({ path, failure: systemParams(error) }, context),
  );
  const empty: Incoming = { name: baseOf(path), bytes: NO_BYTES };
  if (HEAD_NAMES.some((name) => names.includes(name)) || names.includes('services')) {
    const detected: Detected = { format: 'directory', container: 'folder' };
    return { path, incoming: empty, detected, isSourceFolder: true };
  }
  const tables = names.filter(isPartOfTables).sort();
  if (tables.length === 0) throw new RunError('unreadable', convertMessagesIn(lang).noTables(path));
  const files: Record<string, Uint8Array> = {};
  for (const name of tables) {
    const file = await openFile(inFolder(path, name));
    files[name] = file.bytes ?? refuse(file, context);
  }
  return {
    path,
    incoming: { ...empty, files },
    detected: { format: names.some(isTableFile) ? 'hsds' : 'csv', container: 'folder' },
    isSourceFolder: false,
  };
}

/**
 * Reads what lies at a path, or standard input for `-`, and finds out what it is.
 * @throws RunError when it cannot be opened
 */
export async function openInput(path: string, context: CommandContext): Promise<Input> {
  if (path === '-') {
    const bytes = await context.world.readStandardInput();
    return inputOf(path, '', bytes ?? refuse({ path: STANDARD_INPUT, tooLarge: Infinity }, context));
  }
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return openFolder(path.length > 1 ? path.replace(/[/\\]{1,60}$/, '') || '/' : path, context);
  const file = await openFile(path, true);
  return inputOf(path, baseOf(path), file.bytes ?? refuse(file, context));
}
