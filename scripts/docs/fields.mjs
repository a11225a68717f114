/**
 * Writes docs/fields.md: every field of the data model, from the zod schemas and the notes in packages/schema/src/model.
 * Run it after a change of either: `node scripts/docs/fields.mjs`. With `--check` it writes nothing, and fails when the
 * page is out of date.
 */
import { fileURLToPath } from 'node:url';
import { layOut, runAsScript } from './generated-file.mjs';
import { code, headingOf, linkTo, listOf, table, text } from './markdown.mjs';
import { fieldsOf, readModel } from './model.mjs';
import { readSources } from './read-sources.mjs';
import { FORMATS, joinTypes, typeWriter } from './type-words.mjs';

const PAGE = fileURLToPath(new URL('../../docs/fields.md', import.meta.url));

/** What a record is for, where the schema says it of every place but not of the record. */
const PURPOSES = {
  condition:
    'One condition: a code, and what it rests on. Where nothing is known, `"unconfirmed"` alone will do in its place.',
};
/** An example longer than this is left to the section on what it consists of. */
const LONGEST_EXAMPLE = 160;
const HEAD = ['field', 'required', 'type', 'meaning', 'example', 'HSDS · schema.org · OSM', 'why it differs'];

const intro = (version) => `<!-- Made by scripts/docs/fields.mjs from packages/schema: change it there. -->

# Fields

Every field of the data model, version ${version}, with an example and with what others call it. A directory is one
[Directory](#directory); in a source folder the file \`directory\` holds its fields except \`organizations\` and
\`services\`, which are files of their own. An unknown field is an error, except below \`extensions\` and \`internal\`.

- **Type** tells what a field may hold. The codes of the lists are in [codes.md](codes.md), the forms of dates, numbers and
  the like under [Formats](#formats). What is not required may be left out; that means «not known», unless the meaning
  says otherwise.
- **HSDS · schema.org · OSM** names what comes nearest in the [Human Services Data Specification
  3.1](https://docs.openreferral.org/), in [schema.org](https://schema.org/) and in the tags of
  [OpenStreetMap](https://wiki.openstreetmap.org/wiki/Tags); \`*\` stands for a part that varies.
- **Why it differs** says how the field differs from these or goes beyond them, or why there are none. It is empty where
  each of them means the same. That a text may be given in several languages is not repeated.
- **Examples** are invented: there are no such services, and nobody has these numbers, public short ones aside.

The same notes are data for tools: \`FIELD_NOTES\` in \`@service-directory/schema/model\`.`;

const inOneLine = (value) => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');

const exampleCell = (example, type) => {
  const line = inOneLine(example);
  return line.length > LONGEST_EXAMPLE && type.includes('](#') ? 'see the type' : code(line);
};

const standardsCell = ({ hsds = [], schemaOrg = [], osm = [] }) =>
  [
    ['HSDS', hsds],
    ['schema.org', schemaOrg.map((term) => term.replace('schema:', ''))],
    ['OSM', osm],
  ]
    .filter(([, terms]) => terms.length > 0)
    .map(([name, terms]) => `${name} ${terms.map(code).join(', ')}`)
    .join('<br>');

/** In which fields of which records it stands. */
function placesLine(model, entity) {
  const fields = new Map();
  for (const { parent, field } of model.placesOf(entity)) {
    if (parent !== undefined) fields.set(parent, (fields.get(parent) ?? new Set()).add(field));
  }
  const places = [...fields].map(
    ([parent, names]) => `${listOf([...names].map(code), 'and')} of ${linkTo(parent)}`,
  );
  return places.length === 0 ? [] : [`Stands in ${listOf(places, 'and')}.`];
}

function section(model, entity, notes) {
  const typeOf = typeWriter(model);
  const rows = fieldsOf(model, entity).map(({ name, isRequired, description, variants }) => {
    const note = notes[name];
    const type = joinTypes(variants.map(({ schema, holder }) => typeOf(schema, name, holder)));
    return [
      code(name),
      isRequired ? 'yes' : '',
      note.unit === undefined || type.includes(FORMATS) ? type : `${type}<br>(${text(note.unit)})`,
      text(description),
      exampleCell(note.example, type),
      standardsCell(note),
      text(note.differs ?? ''),
    ];
  });
  const purpose = PURPOSES[entity] ?? text(model.placesOf(entity)[0].description);
  return [`## ${headingOf(entity)}`, purpose, ...placesLine(model, entity), table(HEAD, rows)];
}

/** Patterns and lengths, for the definitions that are no records. */
function formats(model) {
  const rows = Object.entries(model.definitions)
    .filter(([, { type, anyOf }]) => type === 'string' || anyOf?.every(({ title }) => title !== undefined))
    .map(([name, { description, pattern, maxLength }]) => [
      code(name),
      text(description),
      pattern === undefined ? '' : code(pattern),
      maxLength === undefined ? '' : String(maxLength),
    ]);
  return ['## Formats', table(['format', 'meaning', 'pattern', 'most characters'], rows)];
}

/** The page as it must stand on disk. */
export async function makeFieldsPage() {
  const sources = await readSources();
  const model = readModel(sources);
  return layOut(
    PAGE,
    [
      intro(sources.SCHEMA_VERSION),
      model.entities.map((entity) => `- ${linkTo(entity)}`).join('\n'),
      ...model.entities.flatMap((entity) => section(model, entity, sources.FIELD_NOTES[entity])),
      ...formats(model),
    ].join('\n\n'),
  );
}

await runAsScript(import.meta.url, PAGE, makeFieldsPage);
