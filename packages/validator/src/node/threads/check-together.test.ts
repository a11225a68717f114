import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../finding.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../../rules/example.ts';
import { checkStream } from '../check-stream.ts';
import { helpCheck } from './help-check.ts';
import type { Helpers, HelpTask } from './helpers.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'together-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const base = exampleDirectory('service', {}) as Record<string, unknown>;
const [service] = base['services'] as Record<string, unknown>[];

/** Records with faults that are told of one, of two together, and by what another keeps secret; letters of one to four bytes. */
const KINDS: readonly ((number: number) => unknown)[] = [
  (number) => ({ ...service, id: `tjeneste-${number}` }),
  (number) => ({ ...service, id: `tjeneste-${number}`, needs: ['fod'], name: `Æøå 漢字 🙂 ${number}` }),
  () => ({ ...service, id: 'samme-id', seeAlso: ['finnes-ikke'] }),
  () => 'ingen post',
  (number) => ({
    ...service,
    id: `hemmelig-${number}`,
    internal: 'Ligger i Hemmeliggata 5',
    locations: [{ id: 'b', visibility: 'confidential' }],
  }),
  (number) => ({
    ...service,
    id: `apen-${number}`,
    description: { nb: 'Kom til Hemmeliggata 5.', en: 'Come.' },
  }),
];

const directoryOf = (kinds: readonly number[]) => ({
  ...base,
  services: kinds.map((kind, number) => KINDS[kind]?.(number)),
});

/** Helpers in this thread. To them some of the blocks are given from the start, as when they come to those first. */
function helpersWith(isTheirs: (block: number) => boolean, run = helpCheck) {
  const ports: MessagePort[] = [];
  let sent = 0;
  const helpers: Helpers = {
    count: 2,
    blockBytes: 900,
    begin(task: HelpTask) {
      const { cells } = task.claims;
      for (let block = 0; block < cells.length; block++)
        if (isTheirs(block) && block % 2 === task.thread % 2) cells[block] = task.thread;
      const { port1, port2 } = new MessageChannel();
      ports.push(port1, port2);
      port1.on('message', () => sent++);
      void run(port2, task);
      return port1;
    },
    end: () => undefined,
  };
  return { helpers, sent: () => sent, close: () => ports.forEach((port) => port.close()) };
}

/** What is told of a text, and how often it was begun to be read. */
async function check(text: string | Uint8Array, helpers?: Helpers) {
  const path = join(folder, 'liste.json');
  writeFileSync(path, text);
  const findings: Finding[] = [];
  const size = typeof text === 'string' ? Buffer.byteLength(text) : text.length;
  let readings = 0;
  const makeSink = () => {
    readings += 1;
    return { add: () => undefined };
  };
  const { subject, crashes } = await checkStream(
    { path, size, format: 'json' },
    { file: path, today: EXAMPLE_TODAY, makeSink, onFindings: (found) => findings.push(...found) },
    undefined,
    helpers,
  );
  return { told: { findings, subject, crashes }, readings };
}

const SPREADS: readonly [string, (block: number) => boolean][] = [
  ['no block', () => false],
  ['every block', () => true],
  ['every third block', (block) => block % 3 === 0],
  ['the last blocks', (block) => block > 3],
];

describe('a document that threads check together is told as by one', () => {
  for (const [whose, isTheirs] of SPREADS)
    test(`when helpers come first to ${whose}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.nat({ max: KINDS.length - 1 }), { minLength: 1, maxLength: 25 }),
          fc.constantFrom(undefined, 1, '\r\n'),
          async (kinds, blanks) => {
            const text =
              blanks === '\r\n'
                ? JSON.stringify(directoryOf(kinds), null, 1).replaceAll('\n', '\r\n')
                : JSON.stringify(directoryOf(kinds), null, blanks);
            const beside = helpersWith(isTheirs);
            const together = await check(text, beside.helpers);
            beside.close();
            expect(together).toEqual({ ...(await check(text)), readings: 1 });
          },
        ),
        { numRuns: 12 },
      );
    });
});

test('helpers find what stands in their blocks', async () => {
  const text = JSON.stringify(directoryOf(Array<number>(12).fill(1)));
  const beside = helpersWith(() => true);
  await check(text, beside.helpers);
  beside.close();
  // Both said more than that they had ended.
  expect(beside.sent()).toBeGreaterThan(4);
});

describe('what must not be shared is read by one, and told alike', () => {
  const good = JSON.stringify(directoryOf([0, 1, 2, 1, 0, 4, 5, 1]));
  test.each([
    ['a record that is no JSON', good.replace('"needs":["fod"]', '"needs":[fod]')],
    ['a comma too many', good.replace('"needs":["fod"]', '"needs":["fod",]')],
    ['a field twice', good.replace('"needs":["fod"]', '"needs":["fod"],"needs":["food"]')],
    ['letters that are no UTF-8', Buffer.from(good.replace('漢字', 'q'), 'latin1')],
    ['a document that breaks off', good.slice(0, -40)],
    ['a field of the head behind the lists', `${good.slice(0, -1)},"name":"Enda et navn"}`],
    ['one long list', JSON.stringify(directoryOf([0, 1, 2, 5]).services)],
    ['no directory', '{"type":"FeatureCollection","features":[]}'],
  ])('%s', async (_, text) => {
    const { told } = await check(text);
    const beside = helpersWith((block) => block % 2 === 0);
    expect((await check(text, beside.helpers)).told).toEqual(told);
    beside.close();
    expect(told.findings).not.toEqual([]);
  });
});

test('a helper that fails leaves nothing out', async () => {
  const text = JSON.stringify(directoryOf([0, 1, 2, 1, 0, 1]));
  const beside = helpersWith(
    () => true,
    (port) => {
      port.close();
      return Promise.resolve();
    },
  );
  expect(await check(text, beside.helpers)).toEqual({ ...(await check(text)), readings: 2 });
  beside.close();
});
