/** The records of the data model as they stand in its JSON Schema, by the names of their notes. */

const byName = (names) => [...names].sort().join(' ');
const sameNames = (one, other) => byName(one) === byName(other);

/**
 * @typedef {object} Found an object of the schema at one of its places
 * @property {any} schema with `properties`
 * @property {string | undefined} parent the name of the record in which it stands
 * @property {string | undefined} field the field of that record
 * @property {string} description what the schema says of it, or else of the field
 */

/**
 * The model: its records, and how to find out what a piece of schema is.
 * @param {{ FIELD_NOTES: any, jsonSchema: any, en: any }} sources see read-sources.mjs
 */
export function readModel({ FIELD_NOTES, jsonSchema, en }) {
  const definitions = jsonSchema.$defs;
  const definitionOf = ($ref) => definitions[$ref.replace('#/$defs/', '')];
  const entities = Object.keys(FIELD_NOTES);

  /** The record that an object is: the one whose notes are on the same fields. */
  const entityOf = ({ properties }) => {
    const fields = Object.keys(properties);
    const entity = entities.find((name) => sameNames(Object.keys(FIELD_NOTES[name]), fields));
    if (entity === undefined)
      throw new Error(`packages/schema/src/model has no notes on ${fields.join(', ')}`);
    return entity;
  };

  /** @returns {Generator<Found>} */
  function* walk(schema, parent, field, inherited = '') {
    if (schema.$ref !== undefined) {
      const target = definitionOf(schema.$ref);
      yield* walk(target, parent, field, target.description ?? schema.description ?? inherited);
      return;
    }
    const description = schema.description ?? inherited;
    if (schema.properties !== undefined) {
      const entity = entityOf(schema);
      yield { schema, parent, field, description };
      for (const [name, property] of Object.entries(schema.properties)) yield* walk(property, entity, name);
    }
    const parts = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])];
    for (const part of parts.filter((candidate) => typeof candidate === 'object'))
      yield* walk(part, parent, field, description);
  }

  const found = new Map(entities.map((entity) => [entity, []]));
  for (const place of walk(jsonSchema)) found.get(entityOf(place.schema)).push(place);

  /**
   * The name of the code list that has just these codes. Where several do, that of the field decides.
   * @param {string[]} codes
   * @param {string[]} fields names of the field and of the one that holds it
   */
  const listOfCodes = (codes, fields) => {
    const lists = Object.keys(en).filter(
      (name) => typeof en[name] === 'object' && sameNames(Object.keys(en[name]), codes),
    );
    const list = lists.length === 1 ? lists[0] : fields.find((field) => lists.includes(field));
    if (lists.length > 1 && list === undefined)
      throw new Error(`the codes of ${fields.join(', ')} could be those of ${lists.join(' or ')}`);
    return list;
  };

  return {
    definitions,
    definitionOf,
    entities,
    entityOf,
    listOfCodes,
    placesOf: (entity) => found.get(entity),
  };
}

/**
 * The fields of a record. Its objects differ in the values of some: a condition has as many as there are questions.
 * @param {ReturnType<typeof readModel>} model
 * @param {string} entity
 * @returns {{ name: string, isRequired: boolean, description: string, variants: { schema: any, holder: string }[] }[]}
 */
export function fieldsOf(model, entity) {
  const places = model.placesOf(entity);
  return Object.keys(places[0].schema.properties).map((name) => {
    const variants = places.map(({ schema, field }) => ({ schema: schema.properties[name], holder: field }));
    const descriptions = variants.map(
      ({ schema }) =>
        schema.description ??
        (schema.$ref === undefined ? undefined : model.definitionOf(schema.$ref).description) ??
        '',
    );
    return {
      name,
      isRequired: places.every(({ schema }) => schema.required?.includes(name)),
      // The short one says what the field is, a longer one more of it.
      description: [...new Set(descriptions)].sort((a, b) => a.length - b.length).join(' '),
      variants,
    };
  });
}
