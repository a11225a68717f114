/** Finds public names that say nothing of themselves. */
import { ReflectionKind } from 'typedoc';

const hasWords = (parts) => parts?.some(({ text }) => text.trim() !== '') ?? false;

const isDescribed = ({ comment, signatures }) =>
  hasWords(comment?.summary) ||
  (signatures !== undefined && signatures.every((signature) => hasWords(signature.comment?.summary)));

/** Types whose name tells nothing of unit, form or range. */
const BARE = new Set(['string', 'number', 'unknown', 'any', 'object']);

/** Does a type of our own not say what the value is? */
function isBare(type) {
  if (type === undefined) return false;
  if (type.type === 'intrinsic') return BARE.has(type.name);
  if (type.type === 'array') return isBare(type.elementType);
  if (type.type === 'typeOperator') return isBare(type.target);
  if (type.type === 'union') return type.types.some(isBare);
  return type.type === 'reflection' && type.declaration.signatures === undefined;
}

/** The object types that stand in a type, such as the members of a union. */
function objectsIn(type) {
  if (type?.type === 'reflection') return [type.declaration];
  if (type?.type === 'union' || type?.type === 'intersection') return type.types.flatMap(objectsIn);
  return [];
}

function gapsOfParameters({ parameters = [] }, path) {
  return parameters
    .filter(
      ({ name, type, comment }) =>
        !hasWords(comment?.summary) && (name === '__namedParameters' || isBare(type)),
    )
    .map(({ name }) => `${path}, parameter ${name === '__namedParameters' ? 'in braces' : name}`);
}

function gapsOfMembers(reflection, path) {
  const holders = reflection.kindOf(ReflectionKind.TypeAlias)
    ? [reflection, ...objectsIn(reflection.type)]
    : [reflection];
  return holders.flatMap(({ children = [] }) => children.flatMap((child) => gapsOf(child, path)));
}

function gapsOf(reflection, parent) {
  const path = `${parent}${parent.includes(': ') ? '.' : ': '}${reflection.name}`;
  const isConstructor = reflection.kindOf(ReflectionKind.Constructor);
  return [
    ...(isDescribed(reflection) || isConstructor ? [] : [path]),
    ...(reflection.signatures ?? []).flatMap((signature) => gapsOfParameters(signature, path)),
    ...(reflection.kindOf(ReflectionKind.Variable) ? [] : gapsOfMembers(reflection, path)),
  ];
}

/**
 * What lacks a comment: entries, their names, properties and methods of their types, and parameters of which neither
 * name nor type says enough: strings, numbers and unknown values, and objects taken apart. Members of constants need
 * none, since a comment on the list tells what its codes are.
 * @param {import('typedoc').ProjectReflection} project
 * @param {ReadonlySet<string>} [exempt] names whose members need no comment
 * @returns {string[]} in the order of the pages, such as `schema: Query.near`
 */
export function findGaps({ children = [] }, exempt = new Set()) {
  return children.flatMap((module) => [
    ...(hasWords(module.comment?.summary) ? [] : [`${module.name}: the entry itself`]),
    ...(module.children ?? [])
      .filter((child) => !child.kindOf(ReflectionKind.Reference))
      .flatMap((child) =>
        gapsOf(child, module.name).filter(
          (gap) => !exempt.has(child.name) || gap.endsWith(`: ${child.name}`),
        ),
      ),
  ]);
}
