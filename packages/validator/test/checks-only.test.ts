import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { withoutWriters } from '../scripts/checks-only.mjs';

const core = join(dirname(createRequire(import.meta.url).resolve('zod/v4/core')), '/');

test.each(['json-schema-processors.js', 'to-json-schema.js'])(
  'of zod’s %s the command and the worker have every name, and nothing behind it',
  async (name) => {
    const path = join(core, name);
    const whole = (await import(pathToFileURL(path).href)) as object;
    const short = withoutWriters(await readFile(path, 'utf8'));
    const stub = (await import(`data:text/javascript,${encodeURIComponent(short)}`)) as Record<
      string,
      unknown
    >;
    expect(Object.keys(stub).sort()).toEqual(Object.keys(whole).sort());
    for (const value of Object.values(stub)) expect((value as () => unknown)()).toBeUndefined();
  },
);
