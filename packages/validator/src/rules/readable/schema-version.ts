import { SCHEMA_VERSION, SCHEMA_VERSIONS } from '@service-directory/schema';
import { fieldOf } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Flags a directory of another version of the data model, or one that does not say its version. */
export const fileSchemaVersion = defineRule({
  code: 'file/schema-version',
  severity: 'error',
  source: 'Design, section 4: schemaVersion',
  why: 'A field may mean something else in another version, so nothing that is said about the rest can be trusted.',
  replaces: ['schema/unknown-code', 'schema/wrong-type', 'schema/missing-field'],
  on: 'directory',
  ok: { schemaVersion: '1.0' },
  notOk: { schemaVersion: '2.0' },
  check(directory, report, { hasHead }) {
    const version = fieldOf(directory, 'schemaVersion');
    if (!hasHead || SCHEMA_VERSIONS.some((known) => known === version)) return;
    const isText = typeof version === 'string';
    const found = isText || typeof version === 'number' ? String(version).slice(0, 20) : '';
    report({
      path: ['schemaVersion'],
      params: { found, known: SCHEMA_VERSIONS.join(', '), newest: SCHEMA_VERSION, isText },
    });
  },
});
