import * as z from 'zod';
// Not `z.core`: a bundler that meets a namespace in a namespace takes all of it, zod's forty languages as well.
import * as core from 'zod/v4/core';

/** zod's record passes over a key `__proto__` without a word; this one judges it like any other key. */
const CompleteRecord: z.core.$constructor<z.ZodRecord> = core.$constructor<z.ZodRecord>(
  'CompleteRecord',
  (inst, def) => {
    z.ZodRecord.init(inst, def);
    const { parse } = inst._zod;
    inst._zod.parse = (payload, context) => {
      const { value } = payload;
      if (core.util.isPlainObject(value) && Object.hasOwn(value, '__proto__')) {
        const key = def.keyType._zod.run({ value: '__proto__', issues: [] }, context);
        if (!(key instanceof Promise) && key.issues.length > 0) {
          payload.issues.push({
            code: 'invalid_key',
            origin: 'record',
            issues: key.issues.map((issue) => core.util.finalizeIssue(issue, context, core.config())),
            input: '__proto__',
            path: ['__proto__'],
            inst,
          });
        }
      }
      return parse(payload, context);
    };
  },
);

/**
 * A map: an object whose keys follow a pattern.
 * @param keyType must refuse `__proto__`, which a plain object cannot hold as a key like others
 */
export const recordOf = <Key extends z.core.$ZodRecordKey, Value extends z.core.SomeType>(
  keyType: Key,
  valueType: Value,
) =>
  new CompleteRecord({
    type: 'record',
    keyType,
    valueType: valueType as unknown as z.core.$ZodType,
  }) as unknown as z.ZodRecord<Key, Value>;
