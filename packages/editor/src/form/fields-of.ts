import type { Choice, Field, FieldKind, LineInput, ReferenceTarget } from './field.ts';
import { resolve, type JsonSchema } from './json-schema.ts';

/** Fields whose words are ids of something else. */
const REFERENCES: Readonly<Record<string, ReferenceTarget>> = {
  organizationIds: 'organizations',
  sourceIds: 'sources',
  seeAlso: 'services',
  replacedBy: 'services',
};

/** Names of records that stand in a field without a name of their own in the schema. */
const ENTITY_OF_FIELD: Readonly<Record<string, string>> = {
  audience: 'audienceEntry',
  languages: 'languageEntry',
  publicHolidays: 'publicHoliday',
  periods: 'exceptionPeriod',
};

/** Text of more than this stands in a field of several lines. */
const LONG_TEXT = 200;

type Code = string | number;

/** Builds the fields of a form from a schema. Pure: a field that the schema has is a field of the form. */
class FieldReader {
  readonly #root: JsonSchema;

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  /** @param entity the record as the words for fields know it */
  fieldsOf(schema: JsonSchema, entity: string): Field[] {
    const properties = Object.entries(schema.properties ?? {});
    const order = properties.map(([name]) => name);
    return properties.flatMap(([name, property]) => {
      const isRequired = schema.required?.includes(name) ?? false;
      const field = this.#field(property, { name, entity, isRequired, order });
      return field === undefined ? [] : [field];
    });
  }

  #field(schema: JsonSchema, place: Omit<Field, 'description' | 'value'>): Field | undefined {
    const value = this.#kind(schema, place.name);
    if (value === undefined) return undefined;
    return { ...place, description: resolve(schema, this.#root).schema.description ?? '', value };
  }

  /** Undefined for what nobody can choose, such as the kind of the document. */
  #kind(given: JsonSchema, fieldName: string): FieldKind | undefined {
    const { schema, name } = resolve(given, this.#root);
    const reference = REFERENCES[fieldName];
    if (reference !== undefined) return { kind: 'reference', to: reference, isMany: schema.type === 'array' };
    if (schema.const === true) return { kind: 'flag' };
    if (schema.const !== undefined) return undefined;
    const choice = this.#choice(schema);
    if (choice !== undefined) return { kind: 'code', choice };
    if (schema.anyOf !== undefined) return this.#anyOf(schema.anyOf, fieldName);
    if (schema.properties !== undefined) {
      const entity = name ?? ENTITY_OF_FIELD[fieldName] ?? fieldName;
      const fields = this.fieldsOf(schema, entity);
      return name === 'openingHours' ? { kind: 'hours', fields } : { kind: 'record', fields, entity };
    }
    if (schema.type === 'array') return this.#list(schema.items ?? {}, fieldName);
    if (schema.type === 'object') return this.#map(schema, fieldName);
    if (schema.type === 'boolean') return { kind: 'flag' };
    if (schema.type === 'integer' || schema.type === 'number') {
      const { minimum, maximum, type } = schema;
      return { kind: 'number', minimum, maximum, isInteger: type === 'integer' };
    }
    return schema.type === 'string' ? lineKind(name) : { kind: 'json' };
  }

  /** The codes of a list, also where those of the directory's own stand beside them. */
  #choice(schema: JsonSchema): Choice | undefined {
    if (schema.enum !== undefined) return { codes: schema.enum as readonly Code[], isOpen: false };
    const parts = (schema.anyOf ?? []).map((part) => resolve(part, this.#root));
    const isCode = ({ schema: part, name }: (typeof parts)[number]) =>
      part.enum !== undefined || part.const !== undefined || name === 'ownCode';
    if (parts.length === 0 || !parts.every(isCode)) return undefined;
    const codes = parts.flatMap(
      ({ schema: part }) => part.enum ?? (part.const === undefined ? [] : [part.const]),
    );
    return codes.length === 0
      ? undefined
      : { codes: codes as Code[], isOpen: parts.some(({ name }) => name === 'ownCode') };
  }

  #anyOf(given: readonly JsonSchema[], fieldName: string): FieldKind {
    const parts = given.map((part) => resolve(part, this.#root));
    const byLanguage = parts.find(({ schema }) => schema.propertyNames !== undefined)?.schema;
    const [word, record] = [
      parts.find(({ schema }) => schema.type === 'string'),
      parts.find(({ schema }) => schema.properties !== undefined),
    ];
    if (byLanguage !== undefined && word !== undefined) {
      const maxLength = word.schema.maxLength ?? Infinity;
      return { kind: 'text', maxLength, isLong: maxLength > LONG_TEXT };
    }
    if (record === undefined || word === undefined) return { kind: 'json' };
    if (record.schema.properties?.['basis'] !== undefined)
      return { kind: 'condition', fields: this.fieldsOf(record.schema, 'condition') };
    const place = { name: fieldName, entity: '', isRequired: false, order: [] };
    const [asWord, asRecord] = [
      this.#field(word.schema, place),
      this.#field(given[parts.indexOf(record)] ?? {}, place),
    ];
    return asWord === undefined || asRecord === undefined
      ? { kind: 'json' }
      : { kind: 'either', word: asWord, record: asRecord };
  }

  #list(items: JsonSchema, fieldName: string): FieldKind {
    const item = this.#kind(items, fieldName);
    if (item === undefined) return { kind: 'json' };
    if (item.kind === 'condition') return { kind: 'conditions', fields: item.fields };
    if (item.kind === 'code') return { kind: 'codes', choice: item.choice };
    if (item.kind === 'line') return { kind: 'words', input: item.input };
    return { kind: 'records', item: { ...NOWHERE, name: fieldName, value: item } };
  }

  #map(schema: JsonSchema, fieldName: string): FieldKind {
    const { additionalProperties } = schema;
    const item =
      typeof additionalProperties === 'object' ? this.#kind(additionalProperties, fieldName) : undefined;
    const key =
      schema.propertyNames === undefined ? undefined : resolve(schema.propertyNames, this.#root).name;
    return item?.kind === 'record' && key === 'languageTag'
      ? { kind: 'map', item: { ...NOWHERE, name: fieldName, value: item } }
      : { kind: 'json' };
  }
}

const NOWHERE = { entity: '', isRequired: false, description: '', order: [] };

/** Formats of the schema for which browsers have a field of their own, or we have one, or that people write otherwise. */
const INPUTS: Readonly<Record<string, LineInput>> = {
  date: 'date',
  webAddress: 'url',
  emailAddress: 'email',
  startTime: 'time',
  clockTime: 'time',
  languageTag: 'language',
  countryCode: 'country',
  timeZone: 'time-zone',
};

const lineKind = (name = ''): FieldKind => ({ kind: 'line', input: INPUTS[name] ?? 'text' });

/**
 * The fields of one kind of record.
 * @param schema the JSON Schema of a whole directory, as `@service-directory/schema` publishes it
 * @param entity its name among `$defs`; `directory` for the head
 */
export function fieldsOf(schema: JsonSchema, entity: string): Field[] {
  const reader = new FieldReader(schema);
  const own = entity === 'directory' ? schema : schema.$defs?.[entity];
  return own === undefined ? [] : reader.fieldsOf(own, entity);
}
