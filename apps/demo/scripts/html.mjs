/** Writes HTML in which every value is escaped. */

/** HTML that needs no escaping any more. */
class Markup {
  constructor(text) {
    this.text = text;
  }
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => String(text).replaceAll(/[&<>"']/g, (character) => ESCAPES[character]);

/** A template whose values are escaped, other templates and lists of them aside. Its `text` is the HTML. */
export function html(parts, ...values) {
  const text = (value) => {
    if (value instanceof Markup) return value.text;
    if (Array.isArray(value)) return value.map(text).join('');
    return value === undefined ? '' : escape(value);
  };
  return new Markup(
    parts.map((part, index) => part + (index < values.length ? text(values[index]) : '')).join(''),
  );
}
