/** What publishing takes beside reading the list. Figures: docs/publish.md and docs/decisions/0027-shards.md. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ratiosOf } from '../record/spread.mjs';
import { largeDirectory } from '../large-directory.mjs';

/** Services that are published: a national list. */
const SERVICES = 10_000;
const QUICK_SERVICES = 1_000;
const RUNS = 3;
/** The day on which it is published, so that two runs give the same bytes. */
const TODAY = '2026-11-27';

async function timeOf(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A list whose records name only records that are there. */
function inputOf(small, count) {
  const large = largeDirectory(small, count);
  return { ...large, services: large.services.map(({ seeAlso, replacedBy, ...service }) => service) };
}

/**
 * @param small the published directory of the demo
 * @param validator the built package
 */
export async function benchPublish(small, validator, { quick = false } = {}) {
  const count = quick ? QUICK_SERVICES : SERVICES;
  console.log(`Publishing ${count} services …`);
  const folder = mkdtempSync(join(tmpdir(), 'bench-publish-'));
  try {
    const file = join(folder, 'directory.json');
    writeFileSync(file, JSON.stringify(inputOf(small, count)));
    const read = () => JSON.parse(readFileSync(file, 'utf8'));
    const publish = () => validator.publish(read(), { today: TODAY, listLanguages: [small.languages[0]] });
    const sums = [];
    const publishAll = async () => {
      const { files, findings } = await publish();
      if (files === undefined)
        throw new Error(`Not published: ${findings.find(({ severity }) => severity === 'error')?.message}`);
      sums.push(new TextDecoder().decode(files.get('checksums.json')));
    };
    const reading = [];
    const publishing = [];
    for (let run = 0; run < RUNS; run += 1) {
      reading.push(await timeOf(read));
      publishing.push(await timeOf(publishAll));
    }
    const spread = ratiosOf(publishing, reading);
    return {
      [`publish ${count} services in memory ÷ reading and JSON.parse`]: {
        ratio: spread.median,
        spread,
        reach: 6,
        failAbove: 10,
      },
      'the same list published again: the same bytes': { same: new Set(sums).size === 1 },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
