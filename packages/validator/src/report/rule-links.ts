import type { MessageLanguage } from '../finding.ts';

/** The anchor of a rule on the page of its family: `condition/no-source` is `condition-no-source`. */
export const ruleAnchor = (code: string): string => code.replaceAll('/', '-');

/**
 * Where the catalogue explains a rule.
 * @param baseUri the address at which `docs/rules/` is published, with or without a slash at its end
 */
export const ruleUri = (baseUri: string, family: string, code: string, lang: MessageLanguage): string =>
  `${baseUri.replace(/\/$/, '')}/${lang === 'en' ? '' : `${lang}/`}${family}.md#${ruleAnchor(code)}`;
