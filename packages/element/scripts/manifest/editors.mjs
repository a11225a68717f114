/** What editors read: VS Code's custom data and the web-types of JetBrains. Made from what the analyzer tells. */

const unquoted = (text) => /^'(.*)'$/.exec(text ?? '')?.[1] ?? text;

/** The values of `'a' | 'b'`; empty for every other type. */
export function valuesOf(type) {
  const parts = (type?.text ?? '').split(' | ');
  return parts.every((part) => /^'.*'$/.test(part)) ? parts.map(unquoted) : [];
}

const defaultOf = ({ default: value }) => {
  const words = unquoted(value);
  return words === undefined || words === '' ? undefined : words;
};

const withDefault = (item) => {
  const value = defaultOf(item);
  return value === undefined ? item.description : `${item.description} Default: \`${value}\`.`;
};

/** https://github.com/microsoft/vscode-custom-data, HTML, version 1.1. */
export const vsCodeHtml = ({ tagName, description, attributes, slots, events }) => ({
  version: 1.1,
  tags: [
    {
      name: tagName,
      description: {
        kind: 'markdown',
        value: [
          description,
          '',
          ...slots.map(
            ({ name, description: words }) => `- slot ${name === '' ? '(default)' : `\`${name}\``}: ${words}`,
          ),
          ...events.map(({ name, description: words }) => `- event \`${name}\`: ${words}`),
        ].join('\n'),
      },
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: withDefault(attribute),
        // `v`: the attribute stands alone.
        ...(attribute.type.text === 'boolean' ? { valueSet: 'v' } : {}),
        ...(valuesOf(attribute.type).length === 0
          ? {}
          : { values: valuesOf(attribute.type).map((name) => ({ name })) }),
      })),
    },
  ],
});

/** https://github.com/microsoft/vscode-custom-data, CSS, version 1.1. */
export const vsCodeCss = ({ cssProperties }) => ({
  version: 1.1,
  properties: cssProperties.map((property) => ({ name: property.name, description: withDefault(property) })),
});

const webTypesField = ({ name, description, type, readonly }) => ({
  name,
  description,
  type: type.text,
  ...(readonly === true ? { 'read-only': true } : {}),
});

function webTypesAttribute(attribute) {
  const value = defaultOf(attribute);
  const isBoolean = attribute.type.text === 'boolean';
  return {
    name: attribute.name,
    description: attribute.description,
    ...(value === undefined ? {} : { default: value }),
    value: { type: attribute.type.text, required: !isBoolean },
  };
}

/** https://github.com/JetBrains/web-types, the schema that is named in the file. */
export const webTypes = (element, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {
      elements: [
        {
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map(webTypesAttribute),
          slots: element.slots.map(({ name: slot, description }) => ({ name: slot, description })),
          js: {
            properties: element.members.filter(({ kind }) => kind === 'field').map(webTypesField),
            events: element.events.map(({ name: event, description, type }) => ({
              name: event,
              description,
              type: type.text,
            })),
          },
          css: {
            properties: element.cssProperties.map((property) => ({
              name: property.name,
              description: withDefault(property),
            })),
            parts: element.cssParts.map(({ name: part, description }) => ({ name: part, description })),
          },
        },
      ],
    },
  },
});
