import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type YAMLError,
} from 'yaml';
import { conflictAt } from './conflict-marks.ts';
import type { Params, Path } from '../finding.ts';
import type { FileProblem, PlaceInText, Position } from './parsed-text.ts';
import { unclosedAt } from './salvage-yaml.ts';

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
export const MAX_ALIASES = 100;

/** A text of YAML as it was read: a whole file, or one record of it. */
export interface YamlPiece {
  document: Document;
  /** Keys that stand twice. */
  doubled: FileProblem[];
  /** The first fault of what is not YAML. */
  fault: YamlFault | undefined;
  /** What is named in it, to be said again elsewhere. */
  anchors: ReadonlySet<string>;
  /** The name of the first thing that is said again, and is not named before it. */
  lostAlias: string | undefined;
  placeOf(offset: number): Position;
  positionOf(path: Path): PlaceInText;
}

interface YamlFault {
  error: Pick<YAMLError, 'pos'>;
  offset: number;
  params: Params & { reason: string | undefined };
}

/** @param linesBefore lines of the file before this piece */
export function readYamlPiece(text: string, linesBefore = 0): YamlPiece {
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
    return { line: linesBefore + Math.max(1, line), column: Math.max(1, col) };
  };
  const doubled: FileProblem[] = [];
  let first: YAMLError | undefined;
  for (const error of document.errors) {
    if (error.code === 'DUPLICATE_KEY') {
      const field = /^[^\s:]+/.exec(text.slice(error.pos[0], error.pos[0] + 100))?.[0] ?? '';
      doubled.push({
        ...placeOf(error.pos[0]),
        code: 'file/duplicate-key',
        params: { field },
        isFatal: false,
      });
    } else if (first === undefined || error.pos[0] < first.pos[0]) first = error;
  }
  const { anchors, lost } = /[*&]/.test(text) ? aliasesOf(document) : NO_ALIASES;
  return {
    document,
    doubled,
    fault:
      first === undefined ? lost && lostFault(lost) : { error: first, ...faultOf(first, document, text) },
    anchors,
    lostAlias: lost?.source,
    placeOf,
    positionOf(path) {
      const written = writtenNumber(document, path);
      return { ...placeOf(yamlOffset(document, path)), ...(written === undefined ? {} : { written }) };
    },
  };
}

const NO_ALIASES = { anchors: new Set<string>(), lost: undefined };

/** What a document names, and the first alias of something that is not named before it. */
function aliasesOf(document: Document): { anchors: ReadonlySet<string>; lost: Alias | undefined } {
  const anchors = new Set<string>();
  let lost: Alias | undefined;
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) {
        if (!anchors.has(node.source)) lost ??= node;
      } else if (node.anchor !== undefined) anchors.add(node.anchor);
    },
  });
  return { anchors, lost };
}

/** A text such as `*call first*` without quotation marks: the parser takes it for the name of something. */
function lostFault({ range, source }: Alias): YamlFault {
  const [from = 0, to = from] = range ?? [];
  return {
    error: { pos: [from, to] },
    offset: from,
    params: { reason: 'alias', detail: source, format: 'YAML' },
  };
}

/** Where the first fault of a text begins, and what it is. */
function faultOf(error: YAMLError, document: Document, text: string) {
  const conflict = conflictAt(text);
  if (conflict !== undefined)
    return { offset: conflict, params: { reason: 'conflict', detail: error.message, format: 'YAML' } };
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
