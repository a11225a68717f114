import { withLineFeeds } from './line-breaks.ts';
import { parseJson } from './parse-json.ts';
import { parseWith } from './parse-with.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Format, ParsedText } from './parsed-text.ts';

/** Reads JSON (RFC 8259: no comments, no trailing commas) or YAML 1.2. Never throws on bad text. */
export const parseText = (text: string, format: Format): ParsedText =>
  parseWith(format === 'JSON' ? parseJson : parseYaml, withLineFeeds(text), format);
