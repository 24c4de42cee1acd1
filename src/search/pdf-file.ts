/** A PDF as its bytes, a letter each: its streams unpacked, and everything outside of them. */
export interface PdfFile {
  readonly streams: readonly { readonly object: number; readonly body: string }[];
  readonly outside: string;
}

/** Takes a file apart by its streams' own lengths. What is no text, as a face, stays out. */
export function readPdf(bytes: Uint8Array, inflate: (packed: Uint8Array) => Uint8Array): PdfFile {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const streams: { object: number; body: string }[] = [];
  let [outside, at] = ['', 0];
  for (;;) {
    const start = whole.indexOf('stream\n', at);
    if (start < 0) break;
    const before = whole.slice(at, start);
    const head = before.slice(before.lastIndexOf(' obj\n') - 12);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const from = start + 'stream\n'.length;
    outside += before;
    at = whole.indexOf('endstream', from + length) + 'endstream'.length;
    const packed = bytes.subarray(from, from + length);
    const body = head.includes('/FlateDecode') ? inflate(packed) : packed;
    const object = Number(/(\d+) 0 obj\n/.exec(head)?.[1]);
    streams.push({ object, body: Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1') });
  }
  return { streams, outside: outside + whole.slice(at) };
}
