import { decodeText } from './decode-text.ts';
import { parseText } from './parse-text.ts';
import type { Format, ParsedText } from './parsed-text.ts';
import { endingOf } from './path-parts.ts';
import type { ProblemList } from './problem-list.ts';
import type { InputFile } from './source.ts';

/** The most bytes of one file that is read as a whole. A larger directory is checked as a stream. */
export const MAX_BYTES = 512 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

const FORMATS: Readonly<Record<string, Format>> = { '.json': 'JSON', '.yaml': 'YAML', '.yml': 'YAML' };

/** The format that an ending names; undefined for any other. */
export const formatOf = (path: string): Format | undefined => FORMATS[endingOf(path)];

export interface ReadFile {
  file: string;
  parsed: ParsedText;
}

/** Reads a JSON or YAML file; undefined when nothing of it can be used. What is wrong with it goes to `problems`. */
export function readTextFile(input: InputFile, problems: ProblemList): ReadFile | undefined {
  const { path, bytes, failure } = input;
  const size = input.tooLarge ?? bytes?.byteLength ?? 0;
  if (size > MAX_BYTES) {
    const params = { of: 'bytes', megabytes: Math.ceil(size / MEGABYTE), limit: MAX_BYTES / MEGABYTE };
    problems.add(path, { code: 'file/too-large', params, isFatal: true });
    return undefined;
  }
  if (bytes === undefined) {
    problems.addUnreadable(path, failure ?? { reason: 'not-there' });
    return undefined;
  }
  const decoded = decodeText(bytes);
  for (const problem of decoded.problems) problems.add(path, problem);
  const format = formatOf(path) ?? (/^\s*[[{]/.test(decoded.text) ? 'JSON' : 'YAML');
  const parsed = parseText(decoded.text, format);
  for (const problem of parsed.problems) problems.add(path, problem);
  return parsed.value === undefined ? undefined : { file: path, parsed };
}
