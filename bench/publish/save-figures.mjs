/** Writes what was measured of large directories into docs/scale.md, between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const PAGE = new URL('../../docs/scale.md', import.meta.url);
const BEGIN = '<!-- figures: node bench/publish/large.mjs --save -->';
const END = '<!-- end of figures -->';

const whole = (number) => Math.round(number).toLocaleString('en');
const line = (what, cells) => `| ${what} | ${cells.join(' | ')} |`;

/** The table, a column a size. */
export function tableOf(measured) {
  const row = (what, cell) =>
    line(
      what,
      measured.map((one) => cell(one)),
    );
  return [
    row('', ({ count }) => `${whole(count)} services`),
    row('---', () => '---:'),
    row('input', ({ megabytesOfInput }) => `${whole(megabytesOfInput)} MB`),
    row('near a place', ({ nearKB, nearRequests }) => `${whole(nearKB)} kB, ${nearRequests} requests`),
    row('a new word', ({ wordKB, wordRequests }) => `${whole(wordKB)} kB, ${wordRequests} requests`),
    row('files, without packed copies', ({ files }) => whole(files)),
    row('files rewritten by one change', ({ rewritten, rewrittenPercent }) =>
      rewritten === undefined ? 'not measured' : `${rewritten} (${rewrittenPercent.toFixed(2)} %)`,
    ),
    row('publishing, packed copies with it', ({ seconds }) => `${whole(seconds)} s`),
    row('the same ÷ reading and `JSON.parse`', ({ ratio }) => ratio.toFixed(1)),
    row('most memory', ({ megabytes }) => `${whole(megabytes)} MB`),
  ].join('\n');
}

export async function saveFigures(measured) {
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error('docs/scale.md has no place for figures.');
  const text = `${before}${BEGIN}\n\n${tableOf(measured)}\n\n${END}${after}`;
  const options = await resolveConfig(PAGE);
  writeFileSync(PAGE, await format(text, { ...options, parser: 'markdown' }));
}
