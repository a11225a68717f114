/**
 * Signs that most texts have none of: marks of HTML and Markdown, exclamation marks, marks of direction, and letters of
 * other alphabets than Latin. One pattern for the rules that look for them, so that a plain text is passed over at once.
 */
export const RARE_SIGN =
  /[!<&#*[\u0370-\u052F\u2066-\u2069\u24B6-\u24E9\uFF01\uFF21-\uFF5A\uD835]|\uD83C[\uDD30-\uDD89]/;
