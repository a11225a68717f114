import { FORMAT_IDS, formatOf, type FormatId } from '@service-directory/convert/formats';
import { endingOf } from '../../read/path-parts.ts';

/** Endings that a directory as YAML may have. */
export const YAML_ENDINGS: ReadonlySet<string> = new Set(['.yaml', '.yml']);

/** The endings that a file of a format may have, so that programs know it. */
export function endingsOf(format: FormatId, isArchive: boolean): readonly string[] {
  if (isArchive) return ['.zip'];
  const { ending } = formatOf(format);
  switch (format) {
    case 'directory':
      return [ending, ...YAML_ENDINGS];
    case 'ndjson':
      return [ending, '.jsonl'];
    case 'geojson':
    case 'schema-org':
      return [ending, '.json'];
    default:
      return [ending];
  }
}

/** The format that the name of a file tells, when only one has its ending. */
export function targetOfEnding(path: string | undefined): FormatId | undefined {
  if (path === undefined) return undefined;
  const ending = endingOf(path);
  if (ending === '' || ending === '.json') return undefined;
  const found = FORMAT_IDS.filter((id) => endingsOf(id, false).includes(ending));
  return found.length === 1 ? found[0] : undefined;
}
