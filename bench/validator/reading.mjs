/** Reading one long list of JSON record by record: ours beside stream-json, in one process and without a rule. */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import { ratiosOf } from '../record/spread.mjs';
import streamArray from 'stream-json/streamers/stream-array.js';
import { loadSource } from './load-source.mjs';

const ROUNDS = 5;
const CHUNK_BYTES = 1024 * 1024;

/** @returns {Promise<object>} the row, with how many records each has read: they must agree */
export async function measureReading(path) {
  const { JsonScanner } = await loadSource('stream/json-scanner.ts');
  const readers = {
    async 'stream-json'() {
      let records = 0;
      const counting = new Writable({
        objectMode: true,
        write: (_record, _encoding, done) => (records++, done()),
      });
      await pipeline(createReadStream(path), streamArray.withParserAsStream(), counting);
      return records;
    },
    /** Every record parsed whole, none remembered. */
    async ours() {
      let records = 0;
      const decoder = new TextDecoder('utf-8', { fatal: true });
      const scanner = new JsonScanner(({ bytes }) => {
        JSON.parse(decoder.decode(bytes));
        records++;
      });
      for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) scanner.push(chunk);
      scanner.end();
      return records;
    },
  };
  const times = { 'stream-json': [], ours: [] };
  const records = {};
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, read] of Object.entries(readers)) {
      const began = performance.now();
      records[name] = await read();
      times[name].push(performance.now() - began);
    }
  if (records.ours !== records['stream-json']) throw new Error('The two did not read the same list.');
  const spread = ratiosOf(times.ours, times['stream-json']);
  return {
    [`a JSON list of ${records.ours}, read record by record ÷ stream-json`]: {
      ratio: spread.median,
      spread,
      reach: 1 / 6,
      failAbove: 1 / 3,
    },
  };
}
