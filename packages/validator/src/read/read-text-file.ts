import { decodeText } from './decode-text.ts';
import { parseJson } from './parse-json.ts';
import { parseWith } from './parse-with.ts';
import { whyNoText } from './no-text.ts';
import type { Format, ParsedText } from './parsed-text.ts';
import { endingOf } from './path-parts.ts';
import type { ProblemList } from './problem-list.ts';
import type { Formats, InputFile } from './source.ts';

/** The most bytes of one file that is read as a whole. A larger directory is checked as a stream. */
export const MAX_BYTES = 512 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

const FORMATS: Readonly<Record<string, Format>> = { '.json': 'JSON', '.yaml': 'YAML', '.yml': 'YAML' };

/** The format that an ending names; undefined for any other. */
export const formatOf = (path: string): Format | undefined => FORMATS[endingOf(path)];

/** The format of a text, by the name of its file or by its first sign. */
const formatIn = (path: string, text: string): Format =>
  formatOf(path) ?? (/^\s*[[{]/.test(text) ? 'JSON' : 'YAML');

export interface ReadFile {
  file: string;
  parsed: ParsedText;
}

/** What there is to read of a file; when there is nothing, the reason goes to `problems`. */
export function bytesOf(input: InputFile, problems: ProblemList): Uint8Array | undefined {
  const { path, bytes, failure } = input;
  const size = input.tooLarge ?? bytes?.byteLength ?? 0;
  if (size > MAX_BYTES) {
    const params =
      size === Infinity
        ? { of: 'input', limit: MAX_BYTES / MEGABYTE }
        : { of: 'bytes', megabytes: Math.ceil(size / MEGABYTE), limit: MAX_BYTES / MEGABYTE };
    problems.add(path, { code: 'file/too-large', params, isFatal: true });
    return undefined;
  }
  if (bytes === undefined) problems.addUnreadable(path, failure ?? { reason: 'not-there' });
  return bytes;
}

/**
 * Reads a JSON or YAML file; undefined when nothing of it can be used. What is wrong with it goes to `problems`.
 * @param onBroken gets a file that was opened and is neither
 */
export function readTextFile(
  input: InputFile,
  problems: ProblemList,
  formats: Formats,
  onBroken: (read: ReadFile) => void,
): ReadFile | undefined {
  const parsed = parseFile(input, problems, formats);
  if (parsed === undefined) return undefined;
  const read = { file: input.path, parsed };
  for (const problem of parsed.problems) problems.add(input.path, problem);
  if (parsed.value !== undefined) return read;
  onBroken(read);
  return undefined;
}

/** The same, with what is wrong with its text left in what was parsed; undefined when it could not be opened. */
export function parseFile(
  input: InputFile,
  problems: ProblemList,
  { parseYaml }: Formats,
): ParsedText | undefined {
  const { path } = input;
  const bytes = bytesOf(input, problems);
  if (bytes === undefined) return undefined;
  const reason = whyNoText(bytes);
  if (reason !== undefined) {
    problems.addUnreadable(path, { reason });
    return undefined;
  }
  const decoded = decodeText(bytes);
  for (const problem of decoded.problems) problems.add(path, problem);
  const format = formatIn(path, decoded.text);
  const parser = format === 'JSON' ? parseJson : parseYaml;
  if (parser === undefined) throw new Error(`${path} is YAML, and its parser was not loaded`);
  return parseWith(parser, decoded.text, format);
}
