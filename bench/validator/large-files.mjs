/** Large files for the validator, made of a small directory: the same every time, so that runs can be compared. */
import { closeSync, openSync, writeSync } from 'node:fs';

/** Every twentieth record has a fault, of four kinds in turn. */
const FAULTS = [
  (service) => (service.needs = ['fod']),
  (service) => (service.contacts = [{ channel: 'phone', value: '22 33' }]),
  (service) => (service.access = { residenceStatus: { value: 'not-asked', basis: 'stated' } }),
  (service) => (service.summary = { nb: 'For lang. '.repeat(30), en: 'Too long. '.repeat(30) }),
];
const FAULTY_EVERY = 20;

/** Record number `index` of a long list: one of the small directory under a name and an id of its own. */
export function recordAt(services, index, withFaults = true) {
  const service = structuredClone(services[index % services.length]);
  service.id = `${service.id}-${index}`;
  delete service.seeAlso;
  delete service.replacedBy;
  for (const field of ['name', 'summary']) {
    const text = service[field];
    service[field] =
      typeof text === 'string'
        ? `${text} ${index}`.slice(-200)
        : Object.fromEntries(
            Object.entries(text).map(([tag, words]) => [tag, `${words} ${index}`.slice(-200)]),
          );
  }
  if (withFaults && index % FAULTY_EVERY === 0) FAULTS[(index / FAULTY_EVERY) % FAULTS.length](service);
  return service;
}

/** Fields whose strings a list can well have different in every record. */
const WORDS = new Set([
  'description',
  'note',
  'printed',
  'directions',
  'notOffered',
  'capacity',
  'title',
  'purpose',
]);

/** The same with every field different from that of any other record: texts, places, numbers, links, dates of checks. */
export function distinctRecordAt(services, index) {
  const number = String(index);
  const make = (value, field) => {
    if (Array.isArray(value)) return value.map((item) => make(item, field));
    if (typeof value === 'object' && value !== null) {
      // The number as it was printed would be another one.
      if (value.channel === 'phone') delete value.printed;
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, make(item, /^[a-z]{2}$/.test(key) ? field : key)]),
      );
    }
    if (typeof value !== 'string') return field === 'latitude' ? value + (index % 1000) / 1e5 : value;
    if (WORDS.has(field)) return `${value} ${number}`;
    if (field === 'street') return value.replace(/\d+/, String(1 + (index % 180)));
    if (field === 'url' || (field === 'value' && value.startsWith('http')))
      return `${value.replace(/\/$/, '')}/${number}`;
    if (field === 'value' && value.startsWith('+'))
      return value.slice(0, -4) + number.padStart(4, '0').slice(-4);
    return value;
  };
  const service = make(recordAt(services, index), '');
  service.sources = [
    ...(service.sources ?? []),
    {
      id: `s-${number}`,
      url: `https://example.org/${number}`,
      retrievedOn: '2026-11-20',
      supports: ['summary'],
    },
  ];
  return service;
}

/** Writes texts to a file in large pieces. */
function writeAll(path, texts) {
  const file = openSync(path, 'w');
  let waiting = '';
  for (const text of texts) {
    waiting += text;
    if (waiting.length > 4_000_000) {
      writeSync(file, waiting);
      waiting = '';
    }
  }
  writeSync(file, waiting);
  closeSync(file);
}

/** One JSON document, or one long list without a head. */
export function writeJson(path, small, count, { isList = false, recordOf = recordAt } = {}) {
  const { organizations, services, ...head } = small;
  writeAll(
    path,
    (function* () {
      yield isList ? '[' : `${JSON.stringify({ ...head, organizations }).slice(0, -1)},"services":[`;
      for (let index = 0; index < count; index++)
        yield (index > 0 ? ',' : '') + JSON.stringify(recordOf(services, index));
      yield isList ? ']' : ']}';
    })(),
  );
}

/** A head, then a record a line. */
export function writeLines(path, small, count) {
  const { organizations, services, ...head } = small;
  writeAll(
    path,
    (function* () {
      yield `${JSON.stringify(head)}\n`;
      for (const organization of organizations) yield `${JSON.stringify(organization)}\n`;
      for (let index = 0; index < count; index++) yield `${JSON.stringify(recordAt(services, index))}\n`;
    })(),
  );
}
