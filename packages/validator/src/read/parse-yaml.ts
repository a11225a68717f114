import type { FileProblem, ParsedText } from './parsed-text.ts';
import { MAX_PROBLEMS, START } from './parsed-text.ts';
import { yamlBefore } from './salvage-yaml.ts';
import { isNestedTooDeep } from './yaml-depth.ts';
import { commentsOf, looseCommentsOf } from './yaml-comments.ts';
import { MAX_ALIASES, readYamlPiece } from './yaml-piece.ts';
import { salvageRecords } from './yaml-records.ts';

export function parseYaml(text: string): ParsedText {
  if (isNestedTooDeep(text)) throw new RangeError('nested too deep');
  const { document, doubled, fault, placeOf, positionOf } = readYamlPiece(text);
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
      problems: doubled.slice(0, MAX_PROBLEMS),
      positionOf,
      comments: () => commentsOf(text),
    };
  const { offset, params, error } = fault;
  const problem: FileProblem = { ...placeOf(offset), code: 'file/syntax', params, isFatal: true };
  return {
    value: undefined,
    problems: [problem],
    positionOf,
    comments: () => looseCommentsOf(text),
    salvage() {
      // What stands before the next document is whole.
      if (params.reason === 'documents')
        return {
          value: document.toJS({ maxAliasCount: MAX_ALIASES }),
          problems: [...doubled, problem].slice(-MAX_PROBLEMS),
          positionOf,
          isUnread: () => false,
          isHeadUnread: false,
          isCutShort: true,
        };
      const isCutOff = params.reason === 'cut-off';
      const apart = isCutOff ? undefined : salvageRecords(text);
      if (apart !== undefined) return apart;
      const before = yamlBefore(document, Math.min(offset, error.pos[0]), MAX_ALIASES);
      if (before === undefined) return undefined;
      const { value, list, records } = before;
      const where = { record: records + 1, list };
      return {
        value,
        problems: [isCutOff ? { ...problem, params: { ...params, ...where } } : problem],
        positionOf,
        isUnread: () => false,
        isHeadUnread: true,
        isCutShort: true,
      };
    },
  };
}
