/**
 * Looks for the list without scripts, for hosts that link it: readable lines, and links that a thumb can hit. Colours and
 * letters stay those of the page. Services away from the window are not laid out, for a long list costs an old phone seconds
 * before it shows anything; they are found by the browser's own search all the same (CSS Containment 2, section 4). A service
 * is taken to be as high as most are until it was seen, so only browsers that keep the place of who scrolls
 * (CSS Scroll Anchoring) do it.
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

@supports (content-visibility: auto) and (overflow-anchor: auto) {
  .service-directory-list article {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 90em;
    overflow-clip-margin: 8px;
  }

  @media (min-width: 50em) {
    .service-directory-list article {
      contain-intrinsic-block-size: auto 50em;
    }
  }

  @media print {
    .service-directory-list article {
      content-visibility: visible;
    }
  }

  /* Whoever goes by keys is brought to where things are, not to where they were guessed to be. */
  :root:has(:focus-visible) .service-directory-list article {
    content-visibility: visible;
  }
}
`;
