/**
 * What the analyzer does not know by itself about how elements are written here: tags stand where they are registered,
 * what an event tells stands in `ServiceDirectoryEvents`, a list of allowed values is a constant, and what is private or
 * state is nobody's business.
 */

/** The interface with the events of the public element, each with its detail and a comment. */
const EVENTS = 'ServiceDirectoryEvents';
/** The function that registers elements by tag. */
const REGISTER = 'register';
/** The default of a custom property stands last in its comment: `Ground of cards; #ffffff`. */
const DEFAULT_AT_THE_END = /^(.*); ([^;]+)$/s;

const textIn = (node) => node.getText().trim();

/** A type on one line, without the comments in it. */
const typeIn = (ts, node) =>
  ts
    .createPrinter({ removeComments: true })
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replace(/\s+/g, ' ')
    .replace(/; \}/g, ' }');

/** The comment of a node as one line of words. */
function commentOf(ts, node) {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s*\n\s*/g, ' ').trim();
}

/** The texts of `['a', 'b'] as const`; undefined for everything else. */
function textsOfConstant(ts, initializer) {
  if (initializer === undefined || !ts.isAsExpression(initializer)) return undefined;
  const list = initializer.expression;
  if (!ts.isArrayLiteralExpression(list) || !list.elements.every(ts.isStringLiteral)) return undefined;
  return list.elements.map(({ text }) => text);
}

const decoratorsOf = (ts, node) =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(
    ({ expression }) => textIn(expression).split('(')[0],
  );

/** True for what a host page can use. A field with neither type nor comment is none: the analyzer took it from a constructor. */
const isPublic = (member, state) =>
  member.privacy === undefined &&
  member.static !== true &&
  !state.has(member.name) &&
  (member.kind === 'method' || member.type !== undefined || member.description !== undefined);

/** An attribute is what its property is. */
function settleAttribute(attribute, members) {
  const member = members.find(({ name }) => name === attribute.fieldName);
  if (member === undefined) return attribute;
  return { ...attribute, type: member.type, default: member.default, description: member.description };
}

function settleCssProperty({ name, description = '', ...rest }) {
  const [, words, value] = DEFAULT_AT_THE_END.exec(description) ?? [];
  return value === undefined
    ? { name, description, ...rest }
    : { name, description: words, default: value, ...rest };
}

const withoutLineBreaks = (item) =>
  item.description === undefined
    ? item
    : { ...item, description: item.description.replace(/\s*\n\s*/g, ' ').trim() };

/** Makes a plugin. It remembers what it has seen of one run. */
export function makePlugin() {
  /** Class → tag. */
  const tags = new Map();
  /** Class → names of its `@state` fields. */
  const stateOf = new Map();
  /** Event → the type of its detail and its comment. */
  const events = new Map();
  /** Name of a type → its values, as `'a' | 'b'`. */
  const unions = new Map();
  /** Name of a constant → its texts. */
  const constants = new Map();

  function readEvents(ts, node) {
    for (const member of node.members.filter(ts.isPropertySignature)) {
      events.set(member.name.text, { detail: typeIn(ts, member.type), description: commentOf(ts, member) });
    }
  }

  /** `register({ 'service-directory-card': ServiceDirectoryCard })` */
  function readRegistration(ts, { arguments: [list] }) {
    for (const entry of (list?.properties ?? []).filter(ts.isPropertyAssignment))
      tags.set(textIn(entry.initializer), entry.name.text);
  }

  function readType(ts, { name, type }) {
    const [, constant] = /^\(typeof (\w+)\)\[number\]$/.exec(textIn(type)) ?? [];
    const texts = constants.get(constant);
    if (texts !== undefined) unions.set(name.text, texts.map((text) => `'${text}'`).join(' | '));
  }

  const withValues = (item) => {
    const values = unions.get(item.type?.text);
    return values === undefined ? item : { ...item, type: { text: values } };
  };

  const withDetail = (event) => {
    const known = events.get(event.name);
    if (known === undefined) return event;
    return { ...event, description: known.description, type: { text: `CustomEvent<${known.detail}>` } };
  };

  return {
    name: 'service-directory',
    initialize() {
      for (const seen of [tags, stateOf, events, unions, constants]) seen.clear();
    },
    collectPhase({ ts, node }) {
      if (ts.isVariableDeclaration(node)) {
        const texts = textsOfConstant(ts, node.initializer);
        if (texts !== undefined) constants.set(textIn(node.name), texts);
      }
    },
    analyzePhase({ ts, node }) {
      if (ts.isInterfaceDeclaration(node) && node.name.text === EVENTS) readEvents(ts, node);
      if (ts.isCallExpression(node) && textIn(node.expression) === REGISTER) readRegistration(ts, node);
      if (ts.isTypeAliasDeclaration(node)) readType(ts, node);
      if (ts.isClassDeclaration(node)) {
        const fields = node.members.filter((member) => decoratorsOf(ts, member).includes('state'));
        stateOf.set(node.name?.text, new Set(fields.map(({ name }) => textIn(name))));
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
        if (declaration.kind !== 'class') continue;
        const state = stateOf.get(declaration.name) ?? new Set();
        const members = (declaration.members ?? [])
          .filter((member) => isPublic(member, state))
          .map(withValues)
          .map(withoutLineBreaks);
        const tagName = tags.get(declaration.name);
        Object.assign(declaration, withoutLineBreaks(declaration), {
          ...(tagName === undefined ? {} : { tagName }),
          members,
          attributes: (declaration.attributes ?? []).map((attribute) => settleAttribute(attribute, members)),
          events: (declaration.events ?? []).map(withDetail).map(withoutLineBreaks),
          slots: (declaration.slots ?? []).map(withoutLineBreaks),
          cssParts: (declaration.cssParts ?? []).map(withoutLineBreaks),
          cssProperties: (declaration.cssProperties ?? []).map(withoutLineBreaks).map(settleCssProperty),
        });
      }
    },
  };
}
