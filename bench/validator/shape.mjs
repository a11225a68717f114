/** The shape of records, alone: ours beside ajv and zod, each with the time of parsing them. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { serviceSchema } from '../../packages/schema/dist/zod.js';
import { compare } from '../compare.mjs';
import { recordAt } from './large-files.mjs';
import { loadSource } from './load-source.mjs';

export async function measureShape(small, count) {
  const { shapeFindings } = await loadSource('kernel/shape-findings.ts');
  const schema = JSON.parse(
    readFileSync(new URL('../../packages/schema/json-schema/service.json', import.meta.url), 'utf8'),
  );
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const rows = {};
  for (const [name, withFaults, reach, failAbove] of [
    ['all right', false, 1.4, 1.8],
    ['5 % faulty, with messages', true, 1.5, 2],
  ]) {
    const texts = Array.from({ length: count }, (_, index) =>
      JSON.stringify(recordAt(small.services, index, withFaults)),
    );
    const each = (check) => () => {
      for (const text of texts) check(JSON.parse(text));
    };
    const times = compare('parse', {
      parse: each(() => undefined),
      ours: each((record) => shapeFindings('services', record, ['services', 0], 'NO')),
      ajv: each((record) => validate(record)),
      zod: each((record) => serviceSchema.safeParse(record)),
    });
    rows[`shape of ${count} records, ${name} ÷ parsing`] = {
      ratio: times.ours.ratio,
      spread: times.ours.spread,
      reach,
      failAbove,
      ajv: times.ajv.ratio,
      zod: times.zod.ratio,
    };
  }
  return rows;
}
