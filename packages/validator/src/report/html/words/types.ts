import type { Severity } from '../../../finding.ts';

/** The words of the HTML report beside those that every format has. */
export interface HtmlWords {
  /** Above the name of the directory. */
  kind: string;
  /** The name when it has none. */
  noName: string;
  checkedOn: string;
  content: string;
  program: string;
  /** A count on a card, such as “errors”. */
  countLabel(count: number, severity: Severity): string;
  holds: { heading: string; intro: string };
  numbers: {
    caption: string;
    services: string;
    organizations: string;
    places: string;
    confidentialPlaces: string;
    withoutSource: string;
  };
  columns: { name: string; services: string; count: string };
  needs: string;
  residence: { caption: string; unknown: string };
  localities: { caption: string; none: string; others(count: number): string };
  languages: { caption: string; unknown: string; others(count: number): string };
  texts: string;
  freshness: {
    caption: string;
    within3Months: string;
    within6Months: string;
    within12Months: string;
    older: string;
    never: string;
    /** What of them is to be done, as a sentence. */
    summary(stale: number, dueSoon: number): string;
  };
  findings: { why: string; help: string; caption(code: string): string };
  records: {
    heading: string;
    intro: string;
    caption: string;
    rules: string;
    whole: string;
  };
  /** Above the links to the parts of the page. */
  contents: string;
  showRest(count: number): string;
  footer(version: string): string;
}
