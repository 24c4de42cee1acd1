/** The codes that a face's glyphs have in a file, and how a reader finds glyphs and letters by them. */
export class Codes {
  /** The glyph's place in the file, by the ASCII letter that is its code. */
  private readonly plain = new Map<number, number>();

  /**
   * The code of the glyph at a place of the file that stands for some letters, its letters a byte each.
   *
   * A letter of ASCII is its own code, in one byte: most of what is written is such, and PDF's word spacing reaches
   * only spaces of one byte. All other glyphs have two bytes, the first above ASCII.
   */
  of(place: number, said: readonly number[]): string {
    const [letter = 0] = said;
    if (said.length === 1 && letter >= SPACE && letter <= TILDE && !this.plain.has(letter)) {
      this.plain.set(letter, place);
      return String.fromCharCode(letter);
    }
    return String.fromCharCode(FIRST + (place >> 8), place & 0xff);
  }

  /** The CMap that leads from codes to glyphs, of which there are so many (ISO 32000-1, 9.7.5). */
  toGlyphs(count: number): string {
    const plain = [...this.plain].map(([letter, place]) => `<${hex(letter, 2)}> ${place}`);
    const others = blocks(count).map(({ from, to }) => `${range(from, to)} ${from}`);
    return cmap('Indict', 'Identity', [...section('cidchar', plain), ...section('cidrange', others)]);
  }

  /** The CMap that leads from codes to letters, given those of each place. */
  toLetters(said: readonly (readonly number[])[]): string {
    const others = blocks(said.length).map(({ from, to }) => {
      const letters = said.slice(from, to + 1).map((each = []) => `<${utf16(each)}>`);
      return `${range(from, to)} [${letters.join(' ')}]`;
    });
    const plain = `<${hex(SPACE, 2)}> <${hex(TILDE, 2)}> <${hex(SPACE, 4)}>`;
    return cmap('Adobe-Identity-UCS', 'UCS', section('bfrange', [plain, ...others]));
  }
}

const [SPACE, TILDE] = [0x20, 0x7e];

/** The first byte of two. */
const FIRST = 0x80;

/** A range of codes may differ only in the last byte, and the names of one in a list. */
function blocks(count: number): { readonly from: number; readonly to: number }[] {
  const starts = Array.from({ length: Math.ceil(count / 256) }, (_, index) => index * 256);
  return starts.map((from) => ({ from, to: Math.min(from + 255, count - 1) }));
}

function range(from: number, to: number): string {
  return `<${hex((FIRST << 8) + from, 4)}> <${hex((FIRST << 8) + to, 4)}>`;
}

function hex(value: number, figures: number): string {
  return value.toString(16).padStart(figures, '0');
}

function utf16(letters: readonly number[]): string {
  return Buffer.from(String.fromCodePoint(...letters), 'utf16le')
    .swap16()
    .toString('hex');
}

/** A section may have a hundred lines at most. */
function section(kind: string, lines: readonly string[]): string[] {
  const parts = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) =>
    lines.slice(index * 100, index * 100 + 100),
  );
  return parts.map((part) => `${part.length} begin${kind}\n${part.join('\n')}\nend${kind}`);
}

function cmap(name: string, ordering: string, sections: readonly string[]): string {
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> def
/CMapName /${name} def
/CMapType ${ordering === 'UCS' ? 2 : 1} def
2 begincodespacerange
<00> <7f>
<8000> <ffff>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
