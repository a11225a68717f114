/** The signs of JSON (RFC 8259, section 2): code units of a text, and bytes of UTF-8. */
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;

/** White space. */
export const TAB = 0x09;
export const NEW_LINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
