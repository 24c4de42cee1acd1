/** JSON lets these stand raw, but a terminal that shows the JSON would obey them. */
const TERMINAL_CONTROLS = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A value as JSON on one line, without a sign that a terminal would obey. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(TERMINAL_CONTROLS, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
