import {
  formatOf,
  loadCodec,
  type FormatId,
  type Incomings,
  type ReadingOptions,
  type UnknownReason,
} from '@service-directory/convert/formats';
import { RunError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { readSource } from '../../node/read-source.ts';
import { baseOf } from '../../read/path-parts.ts';
import { ProblemList } from '../../read/problem-list.ts';
import { readDocument } from '../../read/read-document.ts';
import type { Source } from '../../read/source.ts';
import { tellSheet } from '../../read/tell-sheet.ts';
import type { CommandContext } from '../context.ts';
import { convertMessagesIn } from '../messages/convert/index.ts';
import type { Input } from './read-input.ts';

/** What was read, as a directory or a draft of one. */
export interface ReadInput {
  format: FormatId;
  directory: unknown;
  losses: Incomings['losses'];
  /** What is wrong with the file. */
  problems: Finding[];
  /** Are whole parts of it missing from what was read? */
  isPartly: boolean;
}

/** Faults of a file behind which records or fields of it may be missing. */
const HIDES_PARTS: ReadonlySet<string> = new Set([
  'file/syntax',
  'file/unreadable',
  'file/too-large',
  'file/duplicate-key',
  'file/second-head',
]);

/** What nothing tells, and a person may know better. */
const MAY_BE_OF_ANY: ReadonlySet<UnknownReason> = new Set(['other-json', 'other-text']);

/** The format to read it in. */
function chooseFormat(
  { path, detected }: Input,
  asked: FormatId | undefined,
  context: CommandContext,
): FormatId {
  const say = convertMessagesIn(context.lang);
  const { format: found, container } = detected;
  if (found === undefined && (asked === undefined || !MAY_BE_OF_ANY.has(detected.reason))) {
    const { reason, value } = detected;
    if (reason !== 'other-json') throw new RunError('unreadable', say.unknownInput(path, reason));
    throw new RunError('unreadable', say.unknownContent(path, keysOf(value)));
  }
  if (asked === undefined) return found!;
  const fits = container !== undefined && formatOf(asked).containers.includes(container);
  const isSheet = (format: FormatId | undefined) => format === 'xlsx' || format === 'ods';
  const isOther = container === 'archive' && found !== asked && (isSheet(found) || isSheet(asked));
  if (!fits || isOther) throw new RunError('bad-value', say.otherFormat(path, asked, found));
  return asked;
}

/** Names of fields to show, of a document that nobody knows. */
function keysOf(value: unknown): string[] {
  const record: unknown = Array.isArray(value) ? value[0] : value;
  return typeof record === 'object' && record !== null ? Object.keys(record).slice(0, 5) : [];
}

const fromSource = (source: Source): ReadInput => ({
  format: 'directory',
  directory: source.directory,
  losses: [],
  problems: source.problems,
  isPartly: source.directory === undefined || source.problems.some(({ code }) => HIDES_PARTS.has(code)),
});

async function readDirectoryFile(
  { path, incoming, detected }: Input,
  context: CommandContext,
): Promise<ReadInput> {
  const { lang } = context;
  const isYaml = detected.container === 'yaml';
  const formats = isYaml ? { parseYaml: (await import('../../read/parse-yaml.ts')).parseYaml } : {};
  return fromSource(readDocument({ path, bytes: incoming.bytes }, { lang }, formats));
}

const hasRecords = (directory: unknown): boolean => {
  const { organizations, services } = (directory ?? {}) as { organizations?: unknown; services?: unknown };
  return [organizations, services].some((list) => Array.isArray(list) && list.length > 0);
};

/**
 * Reads the input as a directory, in the format asked for or the one that was found.
 * @throws RunError when there is nothing in it that can be read so
 */
export async function readAs(
  input: Input,
  asked: FormatId | undefined,
  options: ReadingOptions,
  context: CommandContext,
): Promise<ReadInput> {
  const { path, incoming, detected, isSourceFolder } = input;
  const { lang } = context;
  const format = chooseFormat(input, asked, context);
  if (isSourceFolder) return fromSource(await readSource(path, { lang }));
  if (format === 'directory') return readDirectoryFile(input, context);
  const codec = await loadCodec(format);
  const { output, losses, problems, reading } = codec.read(incoming, options);
  const list = new ProblemList();
  // A cell is its place; there are no lines.
  tellSheet(baseOf(path), problems, reading && { output, reading }, list, () => 0);
  const findings = list.toFindings({ lang });
  if (output === undefined) {
    const [first] = findings;
    throw new RunError('unreadable', first === undefined ? '' : `${path}: ${first.message}`);
  }
  if (!hasRecords(output) && ((asked !== undefined && asked !== detected.format) || losses.length > 0)) {
    const other = detected.format === format ? undefined : detected.format;
    throw new RunError('unreadable', convertMessagesIn(lang).nothingOf(path, format, other));
  }
  // A line of ours that cannot be read was a record; what others have besides records is no fault.
  const isPartly = format === 'ndjson' && losses.length > 0;
  return { format, directory: output, losses, problems: findings, isPartly };
}
