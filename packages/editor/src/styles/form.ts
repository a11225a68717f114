import { css } from 'lit';

/** The fields of a record. */
export const form = css`
  .field {
    display: block;
    margin-block-start: 20px;
    scroll-margin-block-start: calc(96px + var(--service-directory-sticky-top, 0px));
  }

  label,
  legend {
    padding: 0;
    font-weight: 600;
  }

  .required {
    color: var(--_soft);
    font-size: 0.875em;
    font-weight: 400;
  }

  .help {
    margin-block-end: 4px;
  }

  .means:empty {
    display: none;
  }

  input.date,
  input.time,
  input.number {
    max-width: 12em;
  }

  input.text,
  input.url,
  input.email,
  .field > select,
  .condition > select,
  .item > .inside > select {
    max-width: 36em;
  }

  :is(input, select, textarea)[aria-invalid='true'] {
    border: 2px solid var(--_error);
  }

  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 8px 16px;
  }

  .language label {
    color: var(--_soft);
    font-size: 0.9375em;
    font-weight: 400;
  }

  .language textarea {
    field-sizing: content;
    max-height: 24em;
  }

  .mark {
    padding: 0 6px;
    border-radius: 4px;
    background: var(--_warning-tint);
    color: var(--_warning);
  }

  .checks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0 16px;
  }

  .check {
    display: flex;
    gap: 10px;
    align-items: center;
    min-height: 44px;
    padding-block: 4px;
    font-weight: 400;
    cursor: pointer;
  }

  .check input {
    flex: none;
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--_brand);
  }

  .group-name {
    margin-block-start: 12px;
    font-weight: 600;
  }

  .fold > summary,
  .record > summary,
  .item > summary,
  .more > summary {
    min-height: 44px;
    padding: 10px 12px;
    border-radius: 8px;
  }

  .fold > summary {
    border: 1px solid var(--_edge);
    background: var(--_card);
  }

  .record,
  .item {
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_card);
  }

  .item {
    margin-block: 8px;
  }

  .record > summary {
    font-weight: 600;
  }

  .record > summary .soft,
  .item > summary .soft,
  .record > summary .count,
  .item > summary .count {
    margin-inline-start: 8px;
    font-weight: 400;
  }

  .address {
    word-break: break-all;
  }

  .inside {
    padding: 0 12px 12px;
  }

  .inside > .field:first-child {
    margin-block-start: 4px;
  }

  .more {
    margin-block-start: 12px;
  }

  .more > summary {
    padding-inline: 0;
    color: var(--_brand);
  }

  /* Not on the fieldset itself: its legend would stand in the line. */
  .field:has(> .condition) {
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }

  .sources {
    margin-block-start: 16px;
  }

  .new-source {
    display: grid;
    gap: 6px;
    justify-items: start;
    margin-block-start: 4px;
  }

  .new-source label {
    font-weight: 400;
  }

  .refused {
    color: var(--_error);
  }

  .notice {
    margin-block-start: 8px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_warning);
    border-radius: 0 8px 8px 0;
    background: var(--_warning-tint);
    color: var(--_warning);
  }

  .chosen li {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 6px;
    padding-inline-start: 12px;
    border-radius: 8px;
    background: var(--_tint);
  }

  .to-add {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .to-add select {
    flex: 1 1 12rem;
    width: auto;
    min-width: 0;
  }

  button.small {
    padding: 6px 12px;
    font-size: 0.9375em;
  }

  .chosen button.small {
    border-color: transparent;
    background: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 16px;
  }

  .inside > button.small {
    margin-block-start: 16px;
  }

  button.add {
    margin-block-start: 8px;
    border-style: dashed;
  }

  .findings {
    display: grid;
    gap: 6px;
    margin-block-start: 6px;
  }

  .finding {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_edge);
    border-radius: 0 8px 8px 0;
    background: var(--_tint);
  }

  .finding.error {
    border-color: var(--_error);
    background: var(--_error-tint);
  }

  .finding.warning {
    border-color: var(--_warning);
    background: var(--_warning-tint);
  }

  .finding.error b {
    color: var(--_error);
  }

  .finding.warning b {
    color: var(--_warning);
  }
`;
