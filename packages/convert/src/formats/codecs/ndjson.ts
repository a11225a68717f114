import { fromNdjson, NDJSON_FIELDS, NDJSON_LOSSES, toNdjson } from '../../ndjson/index.ts';
import { decodeText } from '../../spreadsheet/read/encoding.ts';
import type { Codec } from '../codec.ts';

export const ndjsonCodec: Codec = {
  read: ({ bytes }) => ({ ...fromNdjson(decodeText(bytes).text), problems: [] }),
  write(directory) {
    const { output, losses } = toNdjson(directory);
    return { output: { content: output }, losses };
  },
  reasons: NDJSON_LOSSES,
  fields: NDJSON_FIELDS,
};
