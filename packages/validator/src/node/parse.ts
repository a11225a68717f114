import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node as JsonNode,
  type ParseError,
} from 'jsonc-parser';
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
} from 'yaml';
import type { Params, Path } from '../finding.ts';

export type Format = 'JSON' | 'YAML';

/** 1-based. */
export interface Position {
  line: number;
  column: number;
}

/** What is wrong with a file before its content is looked at. */
export interface FileProblem extends Position {
  code: string;
  params: Params;
  /** Can the content still be used? */
  isFatal: boolean;
}

export interface ParsedText {
  /** Undefined when the text could not be read. */
  value: unknown;
  problems: FileProblem[];
  /** Where the value of a path stands, or the nearest record above it; the key for a record or list of its own lines. */
  positionOf(path: Path): Position;
}

const START: Position = { line: 1, column: 1 };

/** Syntax errors beyond this are mostly the first one told again. */
const MAX_PROBLEMS = 3;

/** Offsets of the first character of each line. */
function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Reads JSON (RFC 8259: no comments, no trailing commas) or YAML 1.2. Never throws on bad text. */
export function parseText(text: string, format: Format): ParsedText {
  if (text.trim() === '') {
    const problem = { ...START, code: 'file/syntax', params: { reason: 'empty', format }, isFatal: true };
    return { value: undefined, problems: [problem], positionOf: () => START };
  }
  try {
    return format === 'JSON' ? parseJson(text) : parseYaml(text);
  } catch (error) {
    // Both parsers call themselves for each level, and give up on texts nested thousands of levels deep.
    const reason =
      error instanceof RangeError ? 'too-deep' : error instanceof ReferenceError ? 'aliases' : undefined;
    const detail = error instanceof Error ? error.message : String(error);
    const problem = { ...START, code: 'file/syntax', params: { reason, detail, format }, isFatal: true };
    return { value: undefined, problems: [problem], positionOf: () => START };
  }
}

/** Our reason for each error of jsonc-parser; the sentences are in `locales`. */
const JSON_REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'unexpected-sign',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'field-name',
  ValueExpected: 'value',
  ColonExpected: 'missing-colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'closing-brace',
  CloseBracketExpected: 'closing-bracket',
  EndOfFileExpected: 'goes-on',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'missing-sign',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'quoted-escape',
  InvalidEscapeCharacter: 'quoted-escape',
  InvalidCharacter: 'line-break',
};

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
  TAB_AS_INDENT: 'tab',
  UNEXPECTED_TOKEN: 'unexpected-sign',
};

function parseJson(text: string): ParsedText {
  const starts = lineStartsOf(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const problems: FileProblem[] = errors.slice(0, MAX_PROBLEMS).map((error) => {
    const code = printParseErrorCode(error.error);
    return {
      ...positionAt(starts, error.offset),
      code: 'file/syntax',
      params: { reason: JSON_REASONS[code], detail: code, format: 'JSON' },
      isFatal: true,
    };
  });
  let value: unknown;
  if (problems.length === 0) {
    try {
      value = JSON.parse(text);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      problems.push({ ...START, code: 'file/syntax', params: { detail, format: 'JSON' }, isFatal: true });
    }
  }
  if (root !== undefined) problems.push(...duplicateKeysOf(root, starts));
  return {
    value,
    problems,
    positionOf(path) {
      for (let length = path.length; length > 0 && root !== undefined; length--) {
        const node = findNodeAtLocation(root, [...path.slice(0, length)]);
        if (node !== undefined) return positionAt(starts, node.offset);
      }
      return positionAt(starts, root?.offset ?? 0);
    },
  };
}

function duplicateKeysOf(root: JsonNode, starts: readonly number[]): FileProblem[] {
  const problems: FileProblem[] = [];
  const pending: JsonNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const keys = new Set<string>();
    for (const child of node.children ?? []) {
      const key = node.type === 'object' ? child.children?.[0] : undefined;
      if (key !== undefined) {
        const field = String(key.value);
        if (keys.has(field)) {
          problems.push({
            ...positionAt(starts, key.offset),
            code: 'file/duplicate-key',
            params: { field },
            isFatal: false,
          });
        }
        keys.add(field);
      }
      pending.push(child);
    }
  }
  return problems.sort((left, right) => left.line - right.line || left.column - right.column);
}

/** Aliases that stand for so much that reading them would fill the memory are refused by the parser beyond this. */
const MAX_ALIASES = 100;

function parseYaml(text: string): ParsedText {
  const lines = new LineCounter();
  // `prettyErrors` would put the place into the message, where it cannot be translated.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    merge: false,
  });
  const placeOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = document.errors.slice(0, MAX_PROBLEMS).map((error): FileProblem => {
    if (error.code === 'DUPLICATE_KEY') {
      const field = /^[^\s:]+/.exec(text.slice(error.pos[0], error.pos[0] + 100))?.[0] ?? '';
      return { ...placeOf(error.pos[0]), code: 'file/duplicate-key', params: { field }, isFatal: false };
    }
    const params = { reason: YAML_REASONS[error.code], detail: error.message, format: 'YAML' };
    return { ...placeOf(error.pos[0]), code: 'file/syntax', params, isFatal: true };
  });
  let value: unknown;
  if (!problems.some((problem) => problem.isFatal)) value = document.toJS({ maxAliasCount: MAX_ALIASES });
  return { value, problems, positionOf: (path) => placeOf(yamlOffset(document, path)) };
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
