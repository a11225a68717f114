/** Why nothing came of asking. */
export type AskFailure =
  /** The name of the host is not registered. */
  | 'no-host'
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-host'
  | 'untrusted'
  /** The server does not send the certificates between its own and a known one; many browsers fill them in. */
  | 'chain'
  | 'timeout'
  | 'refused'
  | 'too-many-redirects'
  /** It leads to something that is no page of the web. */
  | 'no-web-address'
  /** It leads into a private network, where this program asks nothing. */
  | 'private'
  | 'other';

/** Why no page came; `not-asked`: its host let others wait in vain, and was not asked for this one. */
export type LinkFailure = AskFailure | 'not-asked';

/** What came of asking for an address. */
export interface LinkResult {
  /** The status of the last answer (RFC 9110); undefined when none came. */
  status?: number;
  failure?: LinkFailure;
  /** Where the last answer came from, when that is another address. */
  to?: string;
  /** Did the first redirection say that it holds for good (301, 308)? */
  isPermanent?: boolean;
  /** How long the slowest answer took, in milliseconds. */
  slowestMs: number;
}
