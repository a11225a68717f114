import type { TextRecord } from '../../rule.ts';
import { figuresOf, type Figures } from './figures.ts';
import { hasSameDigits } from './same-digits.ts';

/** A text and a translation of it, with the figures of both. */
export interface FiguresPair {
  language: string;
  source: string;
  sourceText: string;
  sourceFigures: Figures;
  figures: Figures;
}

let last: { texts: ReadonlyMap<string, string>; pairs: readonly FiguresPair[] } | undefined;

/**
 * Each translation of a text beside its source, the first language of it; none where all languages have the same digits.
 * Several rules ask it of the same text.
 */
export function figuresByLanguage({ byLanguage, isMap }: TextRecord): readonly FiguresPair[] {
  if (!isMap || byLanguage.size < 2 || hasSameDigits(byLanguage)) return [];
  if (last?.texts !== byLanguage) last = { texts: byLanguage, pairs: pairsOf(byLanguage) };
  return last.pairs;
}

function pairsOf(byLanguage: ReadonlyMap<string, string>): FiguresPair[] {
  const pairs: FiguresPair[] = [];
  let first: Pick<FiguresPair, 'source' | 'sourceText' | 'sourceFigures'> | undefined;
  for (const [language, text] of byLanguage) {
    const figures = figuresOf(text, language);
    if (first === undefined) first = { source: language, sourceText: text, sourceFigures: figures };
    else pairs.push({ ...first, language, figures });
  }
  return pairs;
}
