/** Line and column of faulty values: ours beside parsers that keep every place. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { compare } from '../compare.mjs';
import { recordAt } from './large-files.mjs';
import { loadSource } from './load-source.mjs';

/** One value in every twentieth record is asked for. */
const PATH = ['verification', 'confidence'];

export async function measurePlaces(small, count) {
  const { jsonOffset } = await loadSource('read/json-offset.ts');
  const texts = Array.from({ length: count }, (_, index) => JSON.stringify(recordAt(small.services, index)));
  const times = compare('JSON.parse', {
    'JSON.parse': () => {
      for (const text of texts) JSON.parse(text);
    },
    ours: () => {
      texts.forEach((text, index) => {
        JSON.parse(text);
        if (index % 20 === 0) jsonOffset(text, PATH);
      });
    },
    'jsonc-parser': () => {
      texts.forEach((text, index) => {
        const tree = parseTree(text);
        if (index % 20 === 0) findNodeAtLocation(tree, PATH);
      });
    },
  });
  return {
    [`place of each finding, ${count} records ÷ JSON.parse`]: {
      ratio: times.ours.ratio,
      spread: times.ours.spread,
      reach: 2,
      failAbove: 3,
      'jsonc-parser': times['jsonc-parser'].ratio,
    },
  };
}
