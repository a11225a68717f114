/**
 * Writes docs/convert.md: what each field becomes in each other format, what comes back and what is lost and why, from the
 * tables in packages/convert/src. Run it after a change of one of them: `node scripts/docs/convert.mjs`. With `--check` it
 * writes nothing, and fails when the page is out of date.
 */
import { fileURLToPath } from 'node:url';
import { layOut, runAsScript } from './generated-file.mjs';
import { anchorOf, code, table, text } from './markdown.mjs';
import { readFormats } from './read-formats.mjs';

const PAGE = fileURLToPath(new URL('../../docs/convert.md', import.meta.url));

/**
 * The sections, in their order: the formats that share a table, and what a reader needs to know before it.
 * What is said of a standard is what our code does with it; the tables say it field by field.
 */
export const SECTIONS = [
  {
    formats: ['hsds'],
    heading: 'HSDS',
    about: `[Human Services Data Specification 3.1](https://docs.openreferral.org/) of Open Referral, the format that directories of
services exchange. Written as a page of an HSDS API (\`--shape page\`), a list of services or organisations, or as tables:
CSV files with a \`datapackage.json\` (\`--shape tables\`), in a folder or a .zip. Read from any of these. What HSDS has no
field for travels in \`x_service_directory\`, which other readers pass over, and comes back from files that we wrote.`,
  },
  {
    formats: ['schema-org'],
    heading: 'schema.org',
    about: `JSON-LD in the words of [schema.org](https://schema.org/), for search engines and for pages about single services. Read
from such documents, also when others wrote them. What schema.org has no word for stands in \`serviceDirectory\` of each node,
which others pass over, and comes back from files that we wrote.`,
  },
  {
    formats: ['geojson'],
    heading: 'GeoJSON',
    about: `[RFC 7946](https://www.rfc-editor.org/rfc/rfc7946): places with a point and their properties, for maps and for geographical
programs. The whole record stands beside each feature, where others pass it over, and comes back from files that we wrote.`,
  },
  {
    formats: ['osm'],
    heading: 'OpenStreetMap',
    about: `Nodes with [tags](https://wiki.openstreetmap.org/wiki/Tags), in the JSON that Overpass writes and JOSM opens. What is
written is for a person to compare with the map, not for uploading as it is. What is read carries the licence ODbL-1.0.`,
  },
  {
    formats: ['xlsx', 'ods', 'csv'],
    heading: 'Spreadsheets',
    about: `XLSX, ODS and CSV. In the full shape a sheet an entity, joined by ids; in the simple shape, and in CSV, a row a service.
The columns are described in [spreadsheet.md](spreadsheet.md).`,
  },
  {
    formats: ['ndjson'],
    heading: 'NDJSON',
    about: `Our own format, one JSON value a line: the head, then the organisations, then the services. For large directories.`,
  },
];

const INTRO = `<!-- Made by scripts/docs/convert.mjs from packages/convert: change it there. -->

# Converting

What becomes of a directory in other formats, and of other formats here. The command is

\`\`\`sh
service-directory convert <file or folder> --to hsds --output directory.json
\`\`\`

and everything that it does is in \`@service-directory/convert\` for programs: \`toHsds(directory)\` gives
\`{ output, losses }\`. A **loss** is a place in the input (a JSON Pointer, a cell, a line) and the code of a reason. Nothing is
lost silently: what was in the input is in the output or among the losses, and a test over many made-up directories holds
that.

Three rules stand above all tables.

- **Nothing is made up.** What another format does not say stays unknown: every condition of access that it does not carry
  is \`unconfirmed\`, not a promise and not a refusal. What a directory needs and the input does not say (its name, licence,
  country, time zone, language) is asked for, and the result is a draft until it is there.
- **Nothing leads to a secret place.** What shows where a \`confidential\` place is (address, position, stops, directions,
  surroundings) is left out of every output, whatever the format, and told. Of a place that is told on request or as an
  area, nothing finer than the town is passed on. Documents that others read say less: of such a place no way there
  either, its point to two decimals (about a kilometre), and of a secret one not even the area. Beside both, the service
  goes without its \`extensions\` (what HSDS says of its open places stays) and its numbers in registers (\`identifiers\`);
  beside a secret one also without \`verifiedBy\`. A spreadsheet or a file with comments that says in words that no field
  holds that an open place is to be kept secret is not converted by the command at all.
- **Notes of the editors stay here.** \`internal\` is never in a format that others read.`;

const DIRECTIONS = { both: ['yes', 'yes'], out: ['yes', 'no'], in: ['no', 'yes'] };

function fieldRow({ field, there, direction, note }) {
  const [isWritten, isRead] = there.length === 0 ? ['no', 'no'] : DIRECTIONS[direction];
  return [code(field), there.map(code).join('<br>'), isWritten, isRead, text(note ?? '')];
}

const lossTable = (reasons) =>
  table(
    ['code', 'in English', 'in Bokmål'],
    Object.entries(reasons)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([reason, { en, nb }]) => [code(reason), text(en), text(nb)]),
  );

function section({ heading, about, formats: ids }, formats) {
  const { fields, reasons } = formats.find(({ id }) => id === ids[0]);
  return [
    `## ${heading}`,
    about,
    `### Fields of ${heading}`,
    table(['our field', 'there', 'written', 'read', 'what changes on the way'], fields.map(fieldRow)),
    `### Losses of ${heading}`,
    ...(Object.keys(reasons).length > 0 ? [lossTable(reasons)] : ['There are none.']),
  ];
}

function contents(formats) {
  const rows = SECTIONS.map(({ formats: ids, heading }) => {
    const all = ids.map((id) => formats.find((format) => format.id === id));
    return [
      `[${heading}](#${anchorOf(heading.replace('.', ''))})`,
      ids.map(code).join(', '),
      all[0].isWorkingFormat ? 'people who keep directories' : 'everybody',
      [...new Set(all.map(({ mediaType }) => code(mediaType)))].join('<br>'),
    ];
  });
  return table(['format', 'name for `--to` and `--from`', 'read by', 'written as'], rows);
}

/** The page as it must stand on disk. */
export async function makeConvertPage() {
  const { formats, sharedReasons } = await readFormats();
  return layOut(
    PAGE,
    [
      INTRO,
      contents(formats),
      `The tables below name the fields of [fields.md](fields.md); \`Entity.*\` stands for all fields that no other line
names. **Written** and **read** say in which direction a field travels; where both are «no» it is lost, and the last column
says why.`,
      ...SECTIONS.flatMap((one) => section(one, formats)),
      '## Losses of every format',
      lossTable(sharedReasons),
    ].join('\n\n'),
  );
}

await runAsScript(import.meta.url, PAGE, makeConvertPage);
