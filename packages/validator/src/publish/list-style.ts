/**
 * Looks for the list without scripts, for hosts that link it: readable lines, and links that a thumb can hit. Colours and
 * letters stay those of the page.
 */
export const LIST_STYLE = `.service-directory-list {
  overflow-wrap: anywhere;
}

.service-directory-list article {
  margin-block: 1.5em;
  border-block-start: 1px solid;
  padding-block-start: 0.5em;
}

.service-directory-list :is(p, dd) {
  max-inline-size: 45em;
}

.service-directory-list dt {
  margin-block-start: 0.75em;
  font-weight: 700;
}

.service-directory-list dd {
  margin-inline-start: 0;
}

.service-directory-list ul {
  margin-block: 0.25em;
  padding-inline-start: 1.25em;
}

.service-directory-list li + li {
  margin-block-start: 0.5em;
}

.service-directory-list a {
  display: inline-block;
  box-sizing: border-box;
  min-block-size: 44px;
  min-inline-size: 44px;
  padding-block: 12px;
}
`;
