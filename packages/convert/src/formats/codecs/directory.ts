import { asJson, type Codec } from '../codec.ts';
import { DIRECTORY_LOSSES } from '../losses.ts';

/** Our own format as JSON. YAML and source folders are read by the validator, which knows the line of each value. */
export const directoryCodec: Codec = {
  read: ({ value }) => ({ output: value, losses: [], problems: [] }),
  write: (directory) => ({ output: { content: asJson(directory) }, losses: [] }),
  reasons: DIRECTORY_LOSSES,
  fields: [],
};
