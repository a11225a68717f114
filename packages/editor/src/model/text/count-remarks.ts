import { Lexer } from 'yaml';

/** What stands before a text that is not written between quotation marks, as the lexer marks it. */
const TEXT_FOLLOWS = '\u001F';

/** How many remarks a text of YAML has. */
export function countRemarks(text: string): number {
  let count = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== TEXT_FOLLOWS) count += 1;
    before = token;
  }
  return count;
}
