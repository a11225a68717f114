/**
 * The attributes, properties and events as types, made from what the analyzer tells. What each may be is asked of the
 * class itself, so that the two cannot differ. The files in `frameworks/` put them into the templates of each framework.
 */

const HEAD = '/** Made by the build from the sources of the element. */\n';

/** A comment before a member; what would end it is taken apart. */
const comment = (words = '') => (words === '' ? '' : `  /** ${words.replaceAll('*/', '*\\/')} */\n`);

const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const member = ({ name, description }, type) =>
  `${comment(description)}  ${quoted(name)}?: ${type} | undefined;\n`;

const interfaceOf = (name, words, members) =>
  `/** ${words} */\nexport interface ${name} {\n${members.join('')}}\n`;

/** `service-directory-load` → `ServiceDirectoryLoad`. */
const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** An attribute is text: a number may be written as one, and what is true or false may stand alone. */
function attributeType({ fieldName, type }, className) {
  const own = `${className}['${fieldName}']`;
  if (type.text === 'number') return `${own} | \`\${number}\``;
  if (type.text === 'boolean') return `${own} | ''`;
  return own;
}

const settable = ({ members }) =>
  members.filter(({ kind, readonly }) => kind === 'field' && readonly !== true);

/** The base of all: attributes, properties and the events as functions. */
export function attributesFile(element) {
  const { name: className, attributes, events } = element;
  const own = new Set(attributes.map(({ name }) => name));
  const properties = settable(element).filter(({ name }) => !own.has(name));
  const listener = ({ name }) => `((event: CustomEvent<${className}Events['${name}']>) => void)`;
  const listeners = (interfaceName, words, nameOf) =>
    interfaceOf(
      interfaceName,
      words,
      events.map((event) => member({ ...event, name: nameOf(event.name) }, listener(event))),
    );
  return `${HEAD}import type { ${className}, ${className}Events } from './index.js';

${interfaceOf(
  `${className}Attributes`,
  'Attributes, as they are written in HTML.',
  attributes.map((attribute) => member(attribute, attributeType(attribute, className))),
)}
${interfaceOf(
  `${className}Properties`,
  'Properties that can be set and are no attribute of the same name.',
  properties.map((property) => member(property, `${className}['${property.name}']`)),
)}
${listeners(`${className}Listeners`, 'Events as `onservice-directory-…`: React 19, Preact, Svelte 5.', (name) => `on${name}`)}
${listeners(`${className}OnListeners`, 'Events as `on:service-directory-…`: Solid, Svelte 4.', (name) => `on:${name}`)}
${listeners(`${className}VueListeners`, 'Events as Vue passes them to a component.', (name) => `on${pascal(name)}`)}`;
}
