/** What stands between two rules: the head of the next one, not that of an at-rule. */
const SELECTORS = /(^|[{}])([^{}@]+)(?=\{)/g;

/**
 * Keeps rules to what stands in one place: several sheets that were written for a shadow root each then stand in one.
 * For the flat sheets of our parts: at-rules with selectors in them are known, `@keyframes` is not.
 * @param scope a selector; it stands for the `:host` of the sheet
 */
export const scopeCss = (scope: string, css: string): string =>
  css.replace(SELECTORS, (_, before: string, selectors: string) => {
    const scoped = selectors
      .split(/,(?![^(]{0,200}\))/)
      .map((selector) => selector.trim())
      .map((selector) =>
        selector.startsWith(':host') ? selector.replace(':host', scope) : `${scope} ${selector}`,
      );
    return `${before}${scoped.join(',')}`;
  });
