import { endingOf } from '../read/path-parts.ts';
import { kindOf } from '../read/read-files.ts';
import type { Formats, InputFile } from '../read/source.ts';

/** Loads what these files need and no more: the parser of YAML and the reader of spreadsheets take a while to start. */
export async function loadFormats(files: readonly InputFile[]): Promise<Formats> {
  const kinds = new Set(files.map(({ path, bytes }) => kindOf(path, bytes)));
  const isYaml = files.some(({ path }) => !/^\.(?:json|ndjson|jsonl)$/.test(endingOf(path)));
  const formats: Formats = {};
  if (kinds.has('spreadsheet'))
    formats.readSpreadsheet = (await import('../read/read-workbook.ts')).readSpreadsheet;
  if (kinds.has('document') && isYaml) formats.parseYaml = (await import('../read/parse-yaml.ts')).parseYaml;
  return formats;
}
