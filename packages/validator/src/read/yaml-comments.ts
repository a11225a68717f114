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
  /** Of a file that is broken: does something in it say that it is secret? Nobody knows of which record. */
  mayBeSecret?: boolean;
}

/** Puts a comment behind the others, or to the one above it when both stand alone. */
function addTo(found: Comment[], comment: Omit<Comment, 'lastLine'>): void {
  const { text, line, isAlone } = comment;
  const last = found.at(-1);
  if (isAlone && last?.isAlone === true && last.lastLine === line - 1) {
    last.text += `\n${text}`;
    last.lastLine = line;
  } else found.push({ ...comment, lastLine: line });
}

const wordsOf = (comment: string) => comment.replace(/^#+/, '').trim();

/**
 * What looks like a comment in a text that is no YAML: nobody knows where its quotations begin and end. Rather a text too many
 * is looked at than a comment too few.
 */
export function looseCommentsOf(text: string): Comment[] {
  const found: Comment[] = [];
  const mayBeSecret = /\bconfidential\b/.test(text);
  for (const [at, line] of text.split('\n').entries()) {
    const start = /(?:^|\s)#/.exec(line);
    if (start === null) continue;
    const column = start.index + start[0].length;
    const isAlone = line.slice(0, column - 1).trim() === '';
    addTo(found, { text: wordsOf(line.slice(column)), line: at + 1, column, isAlone, mayBeSecret });
  }
  return found;
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
      addTo(found, { text: wordsOf(token), line, column, isAlone: isBlank });
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
