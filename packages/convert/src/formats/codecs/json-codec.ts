import type { Conversion } from '../../conversion.ts';
import type { FieldMapping, LossReasons } from '../../field-map.ts';
import { asJson, type Codec, type ReadingOptions, type WritingOptions } from '../codec.ts';
import type { Directory } from '@service-directory/schema';

/** A format that is one JSON document. */
export const jsonCodec = (
  from: (value: unknown, options: ReadingOptions) => Conversion<unknown>,
  to: (directory: Directory, options: WritingOptions) => Conversion<unknown>,
  reasons: LossReasons,
  fields: readonly FieldMapping[],
): Codec => ({
  read: ({ value }, options) => ({ ...from(value, options), problems: [] }),
  write(directory, options) {
    const { output, losses } = to(directory, options);
    return { output: { content: asJson(output) }, losses };
  },
  reasons,
  fields,
});
