import type { Directory } from '@service-directory/schema';
import type { Conversion } from '../../conversion.ts';
import {
  fromHsds,
  fromHsdsTables,
  HSDS_FIELD_MAP,
  HSDS_LOSS_REASONS,
  toHsds,
  toHsdsTables,
} from '../../hsds/index.ts';
import {
  asJson,
  type Codec,
  type Incoming,
  type Incomings,
  type Outgoing,
  type ReadingOptions,
  type WritingOptions,
} from '../codec.ts';
import { decodeText } from '../../spreadsheet/read/encoding.ts';
import { unzipTables } from '../zip-files.ts';

const readTables = (files: Readonly<Record<string, Uint8Array>>, options: ReadingOptions): Incomings => {
  const texts = Object.entries(files).map(([name, bytes]) => [name, decodeText(bytes).text]);
  return { ...fromHsdsTables(Object.fromEntries(texts) as Record<string, string>, options), problems: [] };
};

/** HSDS as JSON, or as tables in a folder or an archive. */
function read({ bytes, value, files }: Incoming, options: ReadingOptions): Incomings {
  const { onProgress: _, ...known } = options;
  if (files !== undefined) return readTables(files, known);
  if (value !== undefined) return { ...fromHsds(value, known), problems: [] };
  const unpacked = unzipTables(bytes);
  if ('problem' in unpacked) return { output: undefined, losses: [], problems: [unpacked.problem] };
  return readTables(unpacked.files, known);
}

function write(directory: Directory, { today, shape = 'page' }: WritingOptions): Conversion<Outgoing> {
  if (shape === 'tables') {
    const { output: files, losses } = toHsdsTables(directory, { today });
    return { output: { files }, losses };
  }
  const known = shape === 'services' || shape === 'organizations' ? shape : 'page';
  const { output, losses } = toHsds(directory, { today, shape: known });
  return { output: { content: asJson(output) }, losses };
}

export const hsdsCodec: Codec = { read, write, reasons: HSDS_LOSS_REASONS, fields: HSDS_FIELD_MAP };
