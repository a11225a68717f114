/**
 * Writes docs/codes.md: every code list with its words in English and Bokmål and what other vocabularies call the codes,
 * from packages/schema/src. Run it after a change of a list, of its words or of its mappings:
 * `node scripts/docs/codes.mjs`. With `--check` it writes nothing, and fails when the page is out of date.
 */
import { fileURLToPath } from 'node:url';
import { layOut, runAsScript } from './generated-file.mjs';
import { anchorOf, code, headingOf, listOf, table, text } from './markdown.mjs';
import { fieldsOf, readModel } from './model.mjs';
import { readSources } from './read-sources.mjs';
import { linkToList, typeWriter } from './type-words.mjs';

const PAGE = fileURLToPath(new URL('../../docs/codes.md', import.meta.url));

/** What `linkToList` makes. */
const LINK_TO_LIST = /\[`([a-zA-Z]+)`\]\(codes\.md#/g;
const WORDS = ['code', 'English', 'Bokmål'];

/** What a list is for that no field holds, or that has something of its own. */
const REMARKS = {
  needGroups: 'The groups in which pages show the needs. No field holds them.',
  needs: 'A need stands in one group.',
  basis: 'Words that follow a statement, as in “Free – says the service itself”.',
  weekdays: 'Below each name stands its short form.',
};

const intro = (version) => `<!-- Made by scripts/docs/codes.mjs from packages/schema: change it there. -->

# Codes

Every code list of the data model, version ${version}, with the words that readers see: a label, and below it a sentence.
The words in other languages are in \`packages/schema/src/locales\`. Which fields hold the codes is said of each list; the
fields are described in [fields.md](fields.md). The code \`unconfirmed\` always means that it is not known, never yes or no.

Most lists are closed: all directories have the same codes, because a reader's safety hangs on what they mean. A list that
is open takes codes of a directory's own, \`prefix:name\`, which the head of the directory declares in
[\`codes\`](fields.md#code-definition) with the wider code of the standard; see [decision 6](decisions/0006-own-codes.md).

- **Open Eligibility** names the terms of the [Open Eligibility taxonomy](https://openeligibility.org/), version 2.0, with
  their ids. _Exact_: the term means the same. _Broader_: it means more. _Narrower_: it means less. _Related_: it overlaps.
- **OpenStreetMap** gives the [tags](https://wiki.openstreetmap.org/wiki/Tags) of a place of which the code holds; \`*\` is a
  value out of the record.

Where one of them has nothing, the reason stands there. Both are data for tools in \`@service-directory/schema/mappings\`.`;

const wordsCell = ({ label, explanation }) => `**${text(label)}**<br>${text(explanation)}`;

const termsCell = ({ openEligibilityOf, openEligibilityNoteOf }, list, value) => {
  const terms = openEligibilityOf(list, value).map(
    ({ relation, term, id }) => `_${relation}_ ${text(term)} (${id})`,
  );
  return terms.length > 0 ? terms.join('<br>') : text(openEligibilityNoteOf(list, value) ?? '');
};

const tagsCell = ({ osmTagsOf, osmNoteOf }, list, value) => {
  const tags = Object.entries(osmTagsOf(list, value) ?? {}).map(([key, tag]) => code(`${key}=${tag}`));
  return tags.length > 0 ? tags.join('<br>') : text(osmNoteOf(list, value) ?? '');
};

/** The table of some codes of a list. A vocabulary that has nothing on the whole list has no column. */
function codesTable(sources, list, values) {
  const columns = [
    ['Open Eligibility', (value) => termsCell(sources, list, value)],
    ['OpenStreetMap', (value) => tagsCell(sources, list, value)],
  ].filter(([, cell]) => Object.keys(sources.en[list]).some((value) => cell(value) !== ''));
  return table(
    [...WORDS, ...columns.map(([name]) => name)],
    values.map((value) => [
      code(value),
      wordsCell(sources.en[list][value]),
      wordsCell(sources.nb[list][value]),
      ...columns.map(([, cell]) => cell(value)),
    ]),
  );
}

/** The fields that hold codes of each list: `list → links`. */
function holdersOf(model) {
  const typeOf = typeWriter(model);
  const holders = new Map();
  const note = (list, entity, field) => {
    const heading = headingOf(entity);
    const link = `${code(field)} of [${heading}](fields.md#${anchorOf(heading)})`;
    holders.set(list, (holders.get(list) ?? new Set()).add(link));
  };
  for (const entity of model.entities) {
    for (const { name, variants } of fieldsOf(model, entity)) {
      // The value of a condition is of the list that the field of the access conditions says, which is told there.
      if (entity === 'condition' && name === 'value') continue;
      const types = variants.map(({ schema, holder }) => typeOf(schema, name, holder)).join(' ');
      for (const [, list] of types.matchAll(LINK_TO_LIST)) note(list, entity, name);
    }
  }
  return holders;
}

function section(sources, list, holders) {
  const { en, NEED_GROUPS, OPEN_LISTS } = sources;
  const where = holders === undefined ? [] : [`Stands in ${listOf([...holders], 'and')}.`];
  const open = OPEN_LISTS.includes(list) ? ['Open: a directory may add codes of its own.'] : [];
  const remark = list in REMARKS ? [REMARKS[list]] : [];
  const lines = [...where, ...open, ...remark].join(' ');
  const tables =
    list === 'needs'
      ? Object.entries(NEED_GROUPS).flatMap(([group, needs]) => [
          `### ${en.needGroups[group].label}`,
          `The group ${code(group)}.`,
          codesTable(sources, list, needs),
        ])
      : [codesTable(sources, list, Object.keys(en[list]))];
  return [`## ${list}`, ...(lines === '' ? [] : [lines]), ...tables];
}

/** The page as it must stand on disk. */
export async function makeCodesPage() {
  const sources = await readSources();
  const holders = holdersOf(readModel(sources));
  const lists = Object.keys(sources.en).filter((name) => typeof sources.en[name] === 'object');
  return layOut(
    PAGE,
    [
      intro(sources.SCHEMA_VERSION),
      lists
        .map(
          (list) =>
            `- ${linkToList(list).replace('codes.md', '')}${sources.OPEN_LISTS.includes(list) ? ', open' : ''}`,
        )
        .join('\n'),
      ...lists.flatMap((list) => section(sources, list, holders.get(list))),
    ].join('\n\n'),
  );
}

await runAsScript(import.meta.url, PAGE, makeCodesPage);
