/** What a field may hold, in words, as Markdown. */
import { code, linkTo, listOf } from './markdown.mjs';

/** The section on the forms of strings; their units are told there. */
export const FORMATS = '#formats';

/** A link to a code list. Its heading is its name, whose capitals GitHub makes small in the anchor. */
export const linkToList = (list) => `[${code(list)}](codes.md#${list.toLowerCase()})`;

const number = (value) => String(value).replace('-', '−');

const range = ({ minimum, maximum }) =>
  minimum === undefined || maximum === undefined ? '' : ` from ${number(minimum)} to ${number(maximum)}`;

const CODE_OF = 'code of ';

/**
 * Types of which any will do, in one: `code of a or b` and not `code of a, or code of b`.
 * @param {string[]} types as the writer gives them
 */
export function joinTypes(types) {
  const different = [...new Set(types)];
  return different.length > 1 && different.every((type) => type.startsWith(`${CODE_OF}[`))
    ? `${CODE_OF}${listOf(
        different.map((type) => type.slice(CODE_OF.length)),
        'or',
      )}`
    : different.join(', or ');
}

const isText = ({ anyOf }) => anyOf?.[0]?.title === 'Text' && anyOf[1]?.title === 'Text by language';

/** Does a union hold codes of a list? Such a definition is written out: what it is called says less. */
const hasCodes = ({ anyOf }) => anyOf?.some((part) => part.enum !== undefined) ?? false;

/**
 * A writer of types for one model.
 * @param {ReturnType<import('./model.mjs').readModel>} model
 * @returns {(schema: any, ...fields: string[]) => string} `fields`: the name of the field and of the one that holds it
 */
export function typeWriter(model) {
  const codes = (values, fields) => {
    const list = model.listOfCodes(values, fields);
    if (list !== undefined) return `${CODE_OF}${linkToList(list)}`;
    return listOf(
      values.map((value) => code(typeof value === 'number' ? String(value) : JSON.stringify(value))),
      'or',
    );
  };

  const reference = ($ref, fields) => {
    const target = model.definitionOf($ref);
    const object = target.properties === undefined ? target.anyOf?.[0] : target;
    if (object?.properties !== undefined) return linkTo(model.entityOf(object));
    return hasCodes(target) ? write(target, fields) : `[${$ref.replace('#/$defs/', '')}](${FORMATS})`;
  };

  const object = (schema, fields) => {
    const { value } = schema.properties;
    const which = value?.enum === undefined ? '' : ` with a ${codes(value.enum, fields)}`;
    return `${linkTo(model.entityOf(schema))}${which}`;
  };

  const map = ({ propertyNames, additionalProperties }, fields) => {
    const keys =
      propertyNames.$ref === undefined ? code(propertyNames.pattern) : write(propertyNames, fields);
    const values =
      Object.keys(additionalProperties).length === 0 ? 'anything' : write(additionalProperties, fields);
    return `map from ${keys} to ${values}`;
  };

  const list = ({ items, minItems }, fields) => {
    const each = write(items, fields).replace(new RegExp(`^${CODE_OF}`), 'codes of ');
    return `list of ${each}${minItems === undefined ? '' : `; at least ${minItems}`}`;
  };

  const string = ({ minLength, maxLength, pattern }) => {
    if (maxLength === undefined && pattern !== undefined) return `string of the form ${code(pattern)}`;
    const most = maxLength === undefined ? '' : ` of at most ${maxLength} characters`;
    return `${minLength === undefined && pattern === undefined ? 'string' : 'words'}${most}`;
  };

  function write(schema, fields) {
    if (schema.$ref !== undefined) return reference(schema.$ref, fields);
    if (schema.const !== undefined) return code(JSON.stringify(schema.const));
    if (schema.enum !== undefined) return codes(schema.enum, fields);
    if (isText(schema))
      return `words, or words by language, of at most ${schema.anyOf[0].maxLength} characters each`;
    if (schema.anyOf !== undefined) return joinTypes(schema.anyOf.map((part) => write(part, fields)));
    if (schema.properties !== undefined) return object(schema, fields);
    if (schema.type === 'object') return map(schema, fields);
    if (schema.type === 'array') return list(schema, fields);
    if (schema.type === 'integer') return `whole number${range(schema)}`;
    if (schema.type === 'number') return `number${range(schema)}`;
    if (schema.type === 'string') return string(schema);
    if (schema.type === undefined) return 'anything';
    throw new Error(`no words for a schema of type ${schema.type}`);
  }

  return (schema, ...fields) =>
    write(
      schema,
      fields.filter((field) => field !== undefined),
    );
}
