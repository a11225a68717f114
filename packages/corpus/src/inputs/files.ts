import { makeDirectory, makeNeighbour } from '../good-directory.ts';
import { textInput, type Input } from '../input.ts';

/** Files whose bytes or letters are not what their ending promises: encodings, broken JSON, YAML that is too clever. */

const json = () => JSON.stringify(makeDirectory(), null, 2);
const bytesOf = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
/** Each letter of Windows-1252 and its byte (WHATWG Encoding, section 9). */
const BYTES = new Map(
  Array.from(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)), (letter, byte) => [letter, byte] as const), // prettier-ignore
);
const inWindows1252 = (text: string) => Uint8Array.from(text, (letter) => BYTES.get(letter) ?? 0x3f);
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const REFUSED = { isRefused: true, reader: { isError: true } } as const;

/** A JSON file. A reader sees the list unless told otherwise. */
const asJson = (
  name: string,
  make: () => string | Uint8Array,
  tells: readonly string[],
  more: Pick<Input, 'isRefused' | 'reader'> = { reader: {} },
): Input => textInput('files', name, 'katalog.json', make, tells, more);
const broken = (name: string, make: () => string | Uint8Array): Input =>
  asJson(name, make, ['file/syntax'], REFUSED);

/** What another program made, with the name of a list. */
const ofProgram = (name: string, ...bytes: number[]): Input =>
  asJson(name, () => new Uint8Array(bytes), ['file/unreadable'], REFUSED);

/** A YAML file, in which the second service is what is given. Pages read no YAML. */
const asYaml = (name: string, service: string, tells: readonly string[], isRefused?: true): Input =>
  textInput(
    'files',
    name,
    'katalog.yaml',
    () => `${JSON.stringify(makeDirectory(makeNeighbour()), null, 2).replace(/\n {4}\{\n {6}"id": "nabolaget"[^]*?\n {4}\}\n {2}\]/, `\n    ${service}\n  ]`)}\n`, // prettier-ignore
    tells,
    isRefused === undefined ? {} : { isRefused },
  );

const LAUGHS = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${Array(9).fill(at === 0 ? '"ha"' : `*l${at}`).join(', ')}]`); // prettier-ignore

export const files: readonly Input[] = [
  asJson('UTF-8 with a byte order mark', () => `\uFEFF${json()}`, ['file/byte-order-mark']),
  asJson('UTF-16, the low byte first', () => bytesOf(`\uFEFF${json()}`, 'utf16le'), ['file/not-utf8'], { reader: { isError: true } }), // prettier-ignore
  asJson('UTF-16, the high byte first', () => swapped(bytesOf(`\uFEFF${json()}`, 'utf16le')), ['file/not-utf8'], { reader: { isError: true } }), // prettier-ignore
  asJson('UTF-16 without a mark', () => bytesOf(json(), 'utf16le'), ['file/not-utf8'], {
    reader: { isError: true },
  }),
  asJson('Windows-1252', () => inWindows1252(json()), ['file/not-utf8'], { reader: {} }),
  asJson(
    'UTF-8 with a byte that is none',
    () => {
      const bytes = bytesOf(json(), 'utf8');
      bytes[bytes.indexOf(0xc3) + 1] = 0xff;
      return bytes;
    },
    ['file/not-utf8'],
  ),
  asJson('an overlong form of a letter', () => bytesOf(json(), 'utf8').map((byte, at, all) => (byte === 0xc3 && all.indexOf(0xc3) === at ? 0xc0 : byte)), ['file/not-utf8']), // prettier-ignore
  asJson('line ends of Windows', () => json().replaceAll('\n', '\r\n'), []),
  asJson('line ends of old Macs', () => json().replaceAll('\n', '\r'), []),
  asJson('everything in one line', () => JSON.stringify(makeDirectory()), []),
  asJson('letters as escapes', () => json().replaceAll('ø', '\\u00f8'), []),
  asJson('half a pair as an escape', () => json().replace('Varm mat', 'Varm \\ud83d mat'), [
    'text/broken-encoding',
  ]),
  asJson('a key twice', () => json().replace('"id": "nabolaget"', '"id": "nabolaget", "status": "defunct", "status": "active"'), ['file/duplicate-key']), // prettier-ignore
  asJson('a visibility twice, the secret one first', () => json().replace('"id": "huset"', '"id": "huset", "visibility": "confidential"'), ['file/duplicate-key']), // prettier-ignore
  asJson('a comma too many', () => json().replace(/\n\}$/, ',\n}'), ['file/syntax'], {
    reader: { isError: true },
  }),
  broken('a comma too few', () => json().replace('",\n', '"\n')),
  broken('comments', () => `// liste\n${json()}`),
  broken('single quotes', () => json().replaceAll('"', "'")),
  broken('names without quotes', () => json().replace('"kind"', 'kind')),
  broken('a line break in a text', () => json().replace('Varm mat', 'Varm\nmat')),
  broken('cut off in a record', () => json().slice(0, -300)),
  broken('cut off in a letter', () => {
    const bytes = bytesOf(json(), 'utf8');
    return bytes.subarray(0, bytes.lastIndexOf(0xc3) + 1);
  }),
  broken('two files one behind the other', () => json() + json()),
  broken('words before it', () => `)]}'\n${json()}`),
  broken('a call around it', () => `callback(${json()})`),
  broken('nothing', () => ''),
  broken('a page that asks to log in', () => '<!doctype html><title>Logg inn</title><form action="/login">'),
  broken('an answer of an error', () => 'Internal Server Error'),
  broken(
    'XML',
    () => '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
  ),
  ofProgram('a picture', 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  ofProgram('a zip file', 0x50, 0x4b, 3, 4, 20, 0, 0, 0),
  ofProgram('a PDF', ...new TextEncoder().encode('%PDF-1.4')),
  broken('nulls', () => new Uint8Array(4096)),
  broken('conflicts of git', () => json().replace('"kind"', '<<<<<<< HEAD\n"kind"')),
  textInput('files', 'a thousand million laughs', 'katalog.yaml', () => `${LAUGHS.join('\n')}\nkind: service-directory\nservices: *l9\n`, ['file/syntax'], { isRefused: true }), // prettier-ignore
  textInput('files', 'an alias to itself', 'katalog.yaml', () => 'kind: service-directory\nservices: &a [*a]\n', [], { isRefused: true }), // prettier-ignore
  textInput('files', 'a text as deep as YAML goes', 'katalog.yaml', () => '['.repeat(100_000), ['file/syntax'], { isRefused: true }), // prettier-ignore
  asYaml('a type of JavaScript', '{ id: nabolaget, name: !!js/function "function () { canary() }" }', []),
  asYaml('a type of Python', '{ id: nabolaget, name: !!python/object/apply:os.system ["touch /tmp/x"] }', []),
  asYaml('bytes', '{ id: nabolaget, name: !!binary "PHNjcmlwdD4=" }', []),
  asYaml('merged keys', '{ id: nabolaget, <<: { status: defunct } }', []),
  asYaml(
    'no that is a country, and yes that is a word',
    '{ id: nabolaget, name: no, summary: yes, status: on }',
    [],
  ),
  asYaml('a key that is a list', '{ id: nabolaget, ? [a, b] : c }', []),
  asYaml('__proto__', '{ id: nabolaget, __proto__: { polluted: true } }', []),
  textInput('files', 'two documents', 'katalog.yaml', () => `${json()}\n---\n${json()}\n`, [], {
    isRefused: true,
  }),
  textInput('files', 'tabs', 'katalog.yaml', () => 'kind: service-directory\n\tservices: []\n', ['file/syntax'], { isRefused: true }), // prettier-ignore
  textInput('files', 'lines of which one is broken', 'katalog.ndjson', () => `${JSON.stringify(makeDirectory().services[0])}\n{"id":\n${JSON.stringify(makeNeighbour())}\n`, ['file/syntax']), // prettier-ignore
  textInput('files', 'lines of which one is not UTF-8', 'katalog.ndjson', () => bytesOf(`${JSON.stringify(makeDirectory().services[0])}\n${JSON.stringify({ id: 'ø' })}\n`, 'latin1'), ['file/not-utf8']), // prettier-ignore
  textInput('files', 'one document that calls itself lines', 'katalog.ndjson', json, ['file/not-lines']),
  textInput('files', 'a program that calls itself a list', 'katalog.json', () => '#!/bin/sh\nrm -rf /\n', ['file/syntax'], REFUSED), // prettier-ignore
  textInput('files', 'JSON that calls itself a workbook', 'katalog.xlsx', json, ['file/syntax'], {
    isRefused: true,
  }),
  textInput('files', 'YAML that calls itself JSON', 'katalog.json', () => 'kind: service-directory\nid: a\n', ['file/syntax'], REFUSED), // prettier-ignore
];
