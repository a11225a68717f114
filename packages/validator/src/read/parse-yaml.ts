import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Path } from '../finding.ts';
import { unclosedAt, yamlBefore } from './salvage-yaml.ts';
import { isNestedTooDeep } from './yaml-depth.ts';
import {
  MAX_PROBLEMS,
  START,
  type FileProblem,
  type ParsedText,
  type PlaceInText,
  type Position,
} from './parsed-text.ts';

/** Our reason for each error of yaml. */
const YAML_REASONS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'unexpected-sign',
  BAD_ALIAS: 'aliases',
  BAD_DQ_ESCAPE: 'quoted-escape',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'bad-start',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BLOCK_IN_FLOW: 'missing-sign',
  MISSING_CHAR: 'missing-sign',
  MULTILINE_IMPLICIT_KEY: 'colon',
  MULTIPLE_DOCS: 'documents',
  RESOURCE_EXHAUSTION: 'too-deep',
  TAB_AS_INDENT: 'tab',
  UNEXPECTED_TOKEN: 'unexpected-sign',
};

/** Aliases that stand for so much that reading them would fill the memory are refused by the parser beyond this. */
const MAX_ALIASES = 100;

export function parseYaml(text: string): ParsedText {
  if (isNestedTooDeep(text)) throw new RangeError('nested too deep');
  const lines = new LineCounter();
  // `prettyErrors` would put the place into the message, where it cannot be translated.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // A warning of the parser would go past the report, to the terminal.
    logLevel: 'error',
    version: '1.2',
    merge: false,
  });
  const placeOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const positionOf = (path: Path): PlaceInText => {
    const written = writtenNumber(document, path);
    return { ...placeOf(yamlOffset(document, path)), ...(written === undefined ? {} : { written }) };
  };
  const problems: FileProblem[] = [];
  let fault: YAMLError | undefined;
  for (const error of document.errors) {
    if (error.code === 'DUPLICATE_KEY') {
      const field = /^[^\s:]+/.exec(text.slice(error.pos[0], error.pos[0] + 100))?.[0] ?? '';
      const problem = { code: 'file/duplicate-key', params: { field }, isFatal: false };
      problems.push({ ...placeOf(error.pos[0]), ...problem });
    } else if (fault === undefined || error.pos[0] < fault.pos[0]) fault = error;
  }
  // Comments alone say nothing.
  if (fault === undefined && document.contents === null) {
    const params = { reason: 'empty', format: 'YAML' };
    return {
      value: undefined,
      problems: [{ ...START, code: 'file/syntax', params, isFatal: true }],
      positionOf,
    };
  }
  if (fault === undefined)
    return {
      value: document.toJS({ maxAliasCount: MAX_ALIASES }),
      problems: problems.slice(0, MAX_PROBLEMS),
      positionOf,
    };
  const { offset, params } = faultOf(fault, document, text);
  const problem = { ...placeOf(offset), code: 'file/syntax', params, isFatal: true };
  return {
    value: undefined,
    problems: [problem],
    positionOf,
    salvage() {
      // What stands before the next document is whole.
      if (params.reason === 'documents')
        return {
          value: document.toJS({ maxAliasCount: MAX_ALIASES }),
          problems: [...problems, problem].slice(-MAX_PROBLEMS),
          positionOf,
          isUnread: () => false,
          isHeadUnread: false,
          isCutShort: true,
        };
      const before = yamlBefore(document, Math.min(offset, fault.pos[0]), MAX_ALIASES);
      if (before === undefined) return undefined;
      const { value, list, records } = before;
      const where = { record: records + 1, list };
      const told = params.reason === 'cut-off' ? { ...problem, params: { ...params, ...where } } : problem;
      return {
        value,
        problems: [told],
        positionOf,
        isUnread: () => false,
        isHeadUnread: true,
        isCutShort: true,
      };
    },
  };
}

/** Where the first fault of a text begins, and what it is. */
function faultOf(error: YAMLError, document: Document, text: string) {
  const isAtEnd = error.pos[1] >= text.trimEnd().length;
  const unclosed = isAtEnd ? unclosedAt(document, text.trimEnd().length) : undefined;
  const offset = unclosed ?? error.pos[0];
  // A line that a program or a person ends has a line break behind it.
  const isCutOff = isAtEnd && !text.slice(offset).includes('\n');
  const known = isColonInBraces(error, text) ? 'colon' : YAML_REASONS[error.code];
  const reason = isCutOff ? 'cut-off' : unclosed === undefined ? known : 'missing-sign';
  return { offset, params: { reason, detail: error.message, format: 'YAML' } };
}

/** A number as the text has it, when its value does not show that, such as the zero of 0155. */
function writtenNumber(document: Document, path: Path): string | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'number') return undefined;
  return node.source === String(node.value) ? undefined : node.source;
}

/** Where to point for a path: a plain value at itself, a record or list on lines of its own at its key. */
function yamlOffset(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step),
      );
      if (pair === undefined) return offset;
      const keyStart = rangeStart(pair.key);
      node = pair.value;
      const isBlock = isCollection(node) && node.flow !== true;
      offset = (isBlock ? keyStart : (rangeStart(node) ?? keyStart)) ?? offset;
    } else if (isSeq(node) && typeof step === 'number') {
      if (step >= node.items.length) return offset;
      node = node.items[step];
      offset = rangeStart(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

const rangeStart = (node: unknown): number | undefined => {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
};

/**
 * `{ nb: Samtaler: råd }`: of a second colon the parser says what it says when a bracket of an earlier line is missing. Here the brackets
 * stand on the line of the fault.
 */
function isColonInBraces({ code, pos: [offset] }: YAMLError, text: string): boolean {
  if (code !== 'BLOCK_IN_FLOW') return false;
  const end = text.indexOf('\n', offset);
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /[{[]/.test(before) && /[}\]]/.test(text.slice(offset, end < 0 ? undefined : end));
}
