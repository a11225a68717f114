import { OWN_CODE_PATTERN, type OpenList, type OwnCode } from '../../codes/own-code.ts';
import type { CodeDefinition } from '../../entities/code-definition.ts';
import type { CodeLabel, CodeNames } from '../../locales/types.ts';
import { resolveText } from './resolve-text.ts';

/** Where the codes of a directory are declared: its head. */
export interface WithCodes {
  codes?: readonly CodeDefinition[] | undefined;
}

/**
 * Is it a code of a directory's own, `prefix:name`? Says nothing of whether it is declared.
 * @param code any string out of a record
 */
export const isOwnCode = (code: string): code is OwnCode => OWN_CODE_PATTERN.test(code);

const definitionOf = (list: OpenList, code: string, { codes = [] }: WithCodes): CodeDefinition | undefined =>
  codes.find((definition) => definition.list === list && definition.code === code);

/** The code of the standard that a code of a directory's own comes under; undefined for any other code. */
export const broaderCodeOf = (list: OpenList, code: string, directory: WithCodes): string | undefined =>
  definitionOf(list, code, directory)?.broader;

/** The words for a code, and the language that they are in. */
export interface CodeWords {
  /** One to four words, in `lang`; never empty. */
  label: string;
  /** A sentence to the reader; undefined when nobody wrote one. */
  explanation?: string;
  /** BCP 47; undefined when nobody knows, as for a code that is shown by its name. */
  lang?: string;
}

/** The name of a code as words, for one that nobody gave words to: `havna:steam-bath` → `steam bath`. */
const nameOf = (code: string) => code.slice(code.indexOf(':') + 1).replaceAll('-', ' ');

/**
 * The words for a code of an open list: those of the labels for a code of the standard, those of the directory for one
 * of its own, and the code's own name when it is neither (a newer file's code, or one that was never declared), so that
 * a limit such as "only for sailors" is shown even where it is not understood.
 * @param code of the standard, of a directory's own, or any other
 * @param labels words for the codes of the standard
 * @param directory the head in which own codes are declared
 */
export function codeWords(
  list: OpenList,
  code: string,
  labels: Pick<CodeNames, 'language' | OpenList>,
  directory: WithCodes & { languages?: readonly string[] },
): CodeWords {
  const words: Readonly<Record<string, Pick<CodeLabel, 'label'> & Partial<CodeLabel>>> = labels[list];
  if (Object.hasOwn(words, code)) return { ...words[code]!, lang: labels.language };
  const definition = definitionOf(list, code, directory);
  const source = directory.languages?.[0];
  const label = resolveText(definition?.label, labels.language, source);
  if (label === undefined) return { label: nameOf(code) };
  const explanation = resolveText(definition?.explanation, label.lang ?? labels.language, source);
  return {
    label: label.text,
    // In another language than the label it would be read out as what it is not.
    ...(explanation === undefined || explanation.lang !== label.lang
      ? {}
      : { explanation: explanation.text }),
    ...(label.lang === undefined ? {} : { lang: label.lang }),
  };
}
