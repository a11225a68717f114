import { endsTooSoon, syntaxProblem } from './json-faults.ts';
import { doubledKeys, jsonOffsets } from './json-offset.ts';
import { lineStartsOf, positionAt } from './line-starts.ts';
import { salvageJson } from './salvage-json.ts';
import { spareCommaProblem, spareCommasIn, withoutCommas } from './spare-commas.ts';
import { START, type FileProblem, type ParsedText } from './parsed-text.ts';

/** What is told of a file that ends too soon. */
const CUT_OFF = { reason: 'cut-off', format: 'JSON' } as const;

/**
 * Reads JSON. Lines are counted and places looked for only when something is asked about them. Commas behind the last
 * value of a list or record are told once, and the text is read as if they were not there.
 */
export function parseJson(text: string): ParsedText {
  const parsed = parseStrictly(text);
  if (parsed.value !== undefined) return parsed;
  const commas = spareCommasIn(text);
  const [first] = commas;
  if (first === undefined) return parsed;
  const problem = spareCommaProblem(positionAt(lineStartsOf(text), first), commas.length);
  const tell = <Read extends { problems: FileProblem[] }>(read: Read): Read => ({
    ...read,
    problems: [problem, ...read.problems],
  });
  const rest = parseStrictly(withoutCommas(text, commas));
  const { salvage } = rest;
  if (salvage === undefined) return tell(rest);
  return {
    ...tell(rest),
    salvage: () => {
      const salvaged = salvage();
      return salvaged && tell(salvaged);
    },
  };
}

function parseStrictly(text: string): ParsedText {
  let starts: number[] | undefined;
  let offsetOf: ReturnType<typeof jsonOffsets> | undefined;
  const placeOf = (offset: number) => positionAt((starts ??= lineStartsOf(text)), offset);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const problem = endsTooSoon(text)
      ? { ...placeOf(text.trimEnd().length), code: 'file/syntax', params: CUT_OFF, isFatal: true }
      : syntaxProblem(text, error);
    return {
      value: undefined,
      problems: [problem],
      positionOf: () => START,
      salvage: () => salvageJson(text),
    };
  }
  return {
    value,
    problems: doubledKeys(text).map(({ field, offset }) => ({
      ...placeOf(offset),
      code: 'file/duplicate-key',
      params: { field },
      isFatal: false,
    })),
    positionOf: (path) => placeOf((offsetOf ??= jsonOffsets(text))(path)),
  };
}
