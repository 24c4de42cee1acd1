import { type Element, elements, find, isOn, settingOf } from './xml.ts';

/** What a style says, with what it takes from those it is based on. Where its name begins with theirs, it is called as they are. */
export interface Style {
  readonly id: string;
  readonly name: string;
  /** Paragraph properties (`w:pPr`) and run properties (`w:rPr`), its own before those it is based on. */
  readonly paragraph: readonly Element[];
  readonly run: readonly Element[];
}

/** The styles of a file. */
export interface Styles {
  /** A style by its id; that of paragraphs which name none for `undefined`. */
  get(id: string | undefined): Style;
}

const NONE: Style = { id: '', name: '', paragraph: [], run: [] };

/** The styles of a file, each read once. A style based on itself, by whatever way round, takes from itself no more. */
export function readStyles(root: Element | undefined): Styles {
  const all = new Map(elements(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const usual = [...all].find(
    ([, { attributes }]) =>
      attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  )?.[0];
  const known = new Map<string, Style>();
  const get = (id: string | undefined): Style => {
    const wanted = id ?? usual ?? '';
    const before = known.get(wanted);
    if (before) return before;
    known.set(wanted, { ...NONE, id: wanted });
    const style = read(wanted, all.get(wanted), (base) => get(base));
    known.set(wanted, style);
    return style;
  };
  return { get };
}

function read(id: string, style: Element | undefined, get: (id: string) => Style): Style {
  if (!style) return { ...NONE, id };
  const based = settingOf(style, 'w:basedOn');
  const base = based === undefined ? NONE : get(based);
  const own = (property: string) => elements(style, property).slice(0, 1);
  const name = settingOf(style, 'w:name') ?? '';
  return {
    // `Numbered Paragraph before Sub-paragraph` is a numbered paragraph, wherever it stands.
    ...(base.name !== '' && name.startsWith(`${base.name} `)
      ? { id: base.id, name: base.name }
      : { id, name }),
    paragraph: [...own('w:pPr'), ...base.paragraph],
    run: [...own('w:rPr'), ...base.run],
  };
}

/** The first of some properties to have an element, and that element. */
export function firstWith(properties: readonly (Element | undefined)[], name: string): Element | undefined {
  for (const each of properties) {
    const found = find(each, name);
    if (found) return found;
  }
  return undefined;
}

/** Whether the first of some properties to say so says that something is on. */
export function firstOn(properties: readonly (Element | undefined)[], name: string): boolean {
  return properties.map((each) => isOn(each, name)).find((on) => on !== undefined) ?? false;
}
