/** What a field stands for, as far as it leads somewhere. */
export interface Field {
  readonly bookmark?: string;
  readonly href?: string;
  /** Whether it repeats the call of a note. */
  readonly call?: boolean;
}

/** The fields that are open at a place of a paragraph. */
export interface Fields {
  /** `begin`, `separate` or `end`. */
  sign(kind: string): void;
  instruct(text: string): void;
  /** A field that begins and ends with its element. */
  simple(instruction: string): void;
  /** Whether what stands here tells a field what to do, and is not read. */
  instructing(): boolean;
  /** The innermost field that leads somewhere. */
  innermost(): Field | undefined;
}

interface Open {
  instruction: string;
  result: boolean;
}

/** No field open. */
export function newFields(): Fields {
  const open: Open[] = [];
  const signs: Readonly<Record<string, () => unknown>> = {
    begin: () => open.push({ instruction: '', result: false }),
    separate: () => {
      const last = open.at(-1);
      if (last) last.result = true;
    },
    end: () => open.pop(),
  };
  return {
    sign: (kind) => signs[kind]?.(),
    instruct: (text) => {
      const last = open.at(-1);
      if (last) last.instruction += text;
    },
    simple: (instruction) => open.push({ instruction, result: true }),
    instructing: () => open.some(({ result }) => !result),
    innermost: () =>
      open.map(({ instruction }) => fieldOf(instruction)).findLast((field) => field !== undefined),
  };
}

/** `REF treaty \r \h`, `NOTEREF _Ref12 \f`, `HYPERLINK "https://…"`. A page's number is no reference to what stands on it. */
function fieldOf(instruction: string): Field | undefined {
  const [, kind = '', target = ''] = /^\s*(\w+)\s+(?:\\l\s+)?("[^"]*"|\S+)/.exec(instruction) ?? [];
  const to = target.replace(/"/g, '');
  switch (kind.toUpperCase()) {
    case 'REF':
      return { bookmark: to };
    case 'NOTEREF':
    case 'FTNREF':
      return { bookmark: to, call: /\\f/i.test(instruction) };
    case 'HYPERLINK':
      return /\\l\s/i.test(instruction)
        ? { bookmark: /\\l\s+"?([^"\s]+)/i.exec(instruction)?.[1] ?? to }
        : { href: to };
    default:
      return undefined;
  }
}
