/** What the validator is measured beside, each as a process of its own: `node peers.mjs NAME FILE`. */
import { createReadStream, readFileSync } from 'node:fs';

const [, , name, path] = process.argv;

const PEERS = {
  /** Reading a document and parsing it, and nothing else. */
  parse: () => JSON.parse(readFileSync(path, 'utf8')),
  /** Splitting lines by hand and parsing each. */
  async lines() {
    let rest = Buffer.alloc(0);
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let from = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
        if (end > from) JSON.parse(bytes.toString('utf8', from, end));
        from = end + 1;
      }
      rest = bytes.subarray(from);
    }
  },
  /** The peer for one long list. */
  async 'stream-json'() {
    const { default: streamArray } = await import('stream-json/streamers/stream-array.js');
    const { pipeline } = await import('node:stream/promises');
    const { Writable } = await import('node:stream');
    const nowhere = new Writable({ objectMode: true, write: (_record, _encoding, done) => done() });
    await pipeline(createReadStream(path), streamArray.withParserAsStream(), nowhere);
  },
  /** A popular validator of JSON Schema, shape only and without positions. */
  async ajv() {
    const { default: Ajv } = await import('ajv/dist/2020.js');
    const { default: addFormats } = await import('ajv-formats');
    const schema = JSON.parse(
      readFileSync(new URL('../../packages/schema/json-schema/directory.json', import.meta.url), 'utf8'),
    );
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats(ajv);
    ajv.validate(schema, JSON.parse(readFileSync(path, 'utf8')));
    process.stdout.write(JSON.stringify(ajv.errors ?? []));
  },
  /** Reading a table, and nothing else. */
  async papaparse() {
    const { default: Papa } = await import('papaparse');
    Papa.parse(readFileSync(path, 'utf8'));
  },
  async 'csv-parse'() {
    const { parse } = await import('csv-parse/sync');
    parse(readFileSync(path), { delimiter: ';', bom: true });
  },
  /** Ours: reading a table into a directory. */
  async mapped() {
    const { fromSpreadsheet, readWorkbook } = await import('../../packages/convert/dist/index.js');
    const { workbook } = readWorkbook(readFileSync(path), { name: 'table.csv' });
    const { surroundings } = await import('../../packages/convert/dist/surroundings.js');
    const { output } = fromSpreadsheet(workbook, {}, '2026-12-01', surroundings);
    // An empty mapping would look quick.
    if (output.services.length < 1000) throw new Error('The table was not mapped.');
  },
};

await PEERS[name]();
