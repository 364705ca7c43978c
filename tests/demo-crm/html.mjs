/** HTML as a tagged template: what is put in is escaped unless it is HTML already. */
class Html {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (value) => String(value).replace(/[&<>"']/g, (c) => entities[c]);

function put(value) {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  return Array.isArray(value) ? value.map(put).join('') : escaped(value);
}

export const html = (parts, ...values) => new Html(parts.reduce((out, part, i) => out + put(values[i - 1]) + part));
