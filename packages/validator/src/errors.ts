/** A run that could not happen. `code` is for machines, the message is a sentence for people. */
export class RunError extends Error {
  override readonly name = 'RunError';
  constructor(
    readonly code: 'unknown-rule' | 'unknown-option' | 'bad-value' | 'unreadable' | 'not-written',
    message: string,
  ) {
    super(message);
  }
}

/** A rule that failed on some record. The findings of the other rules stand. */
export interface RuleCrash {
  /** The code of the rule. */
  code: string;
  /** JSON Pointer of the record in the whole directory. */
  path: string;
  recordId: string;
  /** What was thrown. */
  error: unknown;
}
