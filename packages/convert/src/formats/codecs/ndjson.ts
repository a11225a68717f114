import type { Directory } from '@service-directory/schema';
import type { Conversion, Loss } from '../../conversion.ts';
import { fromNdjson, NDJSON_FIELDS, NDJSON_LOSSES, toNdjson } from '../../ndjson/index.ts';
import { decodeText } from '../../spreadsheet/read/encoding.ts';
import type { Codec, Outgoing } from '../codec.ts';

const LISTS = ['organizations', 'services'] as const;
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A draft may lack its lists, or hold in them what is no record and has no line. */
function write(draft: Directory): Conversion<Outgoing> {
  const losses: Loss[] = [];
  const lists = LISTS.map((list) => {
    const records: unknown = draft[list];
    if (records !== undefined && !Array.isArray(records))
      losses.push({ path: `/${list}`, reason: 'ndjson/no-record' });
    const kept = (Array.isArray(records) ? (records as unknown[]) : []).filter((record, index) => {
      const isOne = isRecord(record);
      if (!isOne) losses.push({ path: `/${list}/${index}`, reason: 'ndjson/no-record' });
      return isOne;
    });
    return [list, kept] as const;
  });
  const written = toNdjson({ ...draft, ...Object.fromEntries(lists) });
  return { output: { content: written.output }, losses: [...losses, ...written.losses] };
}

export const ndjsonCodec: Codec = {
  read: ({ bytes }) => ({ ...fromNdjson(decodeText(bytes).text), problems: [] }),
  write,
  reasons: NDJSON_LOSSES,
  fields: NDJSON_FIELDS,
};
