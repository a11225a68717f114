import { Lexer } from 'yaml';

/** A comment of a text; lines of comments below each other are one. */
export interface Comment {
  text: string;
  /** Of its first line, 1-based. */
  line: number;
  column: number;
  lastLine: number;
  /** Does nothing else stand on its lines? */
  isAlone: boolean;
}

/** What the lexer puts in of its own: where a document begins, where something plain follows, what ends too soon. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F', '\uFEFF']);

/** The comments of a YAML text, as they stand. */
export function commentsOf(text: string): Comment[] {
  const found: Comment[] = [];
  if (!text.includes('#')) return found;
  let line = 1;
  let column = 1;
  let isBlank = true;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) continue;
    if (token.startsWith('#')) {
      const words = token.replace(/^#+/, '').trim();
      const last = found.at(-1);
      if (isBlank && last?.isAlone === true && last.lastLine === line - 1) {
        last.text += `\n${words}`;
        last.lastLine = line;
      } else found.push({ text: words, line, column, lastLine: line, isAlone: isBlank });
    }
    const end = token.lastIndexOf('\n');
    if (end < 0) {
      column += token.length;
      isBlank &&= token.trim() === '';
    } else {
      line += token.split('\n').length - 1;
      column = token.length - end;
      isBlank = token.slice(end + 1).trim() === '';
    }
  }
  return found;
}
