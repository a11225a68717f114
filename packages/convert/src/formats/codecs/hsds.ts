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
import { unzipTables } from '../zip-files.ts';

/** HSDS as JSON, or as tables in a folder or an archive. */
function read({ bytes, value, files }: Incoming, options: ReadingOptions): Incomings {
  const { onProgress: _, ...known } = options;
  if (files !== undefined) return { ...fromHsdsTables(files, known), problems: [] };
  if (value !== undefined) return { ...fromHsds(value, known), problems: [] };
  const unpacked = unzipTables(bytes);
  if ('problem' in unpacked) return { output: undefined, losses: [], problems: [unpacked.problem] };
  return { ...fromHsdsTables(unpacked.files, known), problems: [] };
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
