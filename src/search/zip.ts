import { inflateRawSync } from 'node:zlib';

/** Records of a zip (APPNOTE 6.3): the end of its directory, and how many bytes of each kind come before its name. */
const END = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const HEAD_SIZE = 30;

const STORED = 0;
const DEFLATED = 8;

/**
 * The files in a zip, unpacked, by their paths, as its directory at the end tells of them. Not with what packs our own,
 * so that a slip of that is no slip here. Throws where it is packed otherwise than Word's files are.
 */
export function* unzipped(bytes: Uint8Array): Generator<readonly [path: string, content: Uint8Array]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = lastRecord(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((from) => view.getUint16(at + from, true));
    const nameEnd = at + ENTRY_SIZE + (nameLength as number);
    const path = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, nameEnd));
    yield [path, contentOf(bytes, view, at)];
    at = nameEnd + (extraLength as number) + (noteLength as number);
  }
}

function lastRecord(view: DataView): number {
  let at = view.byteLength - END_SIZE;
  while (at >= 0 && view.getUint32(at, true) !== END) at -= 1;
  if (at < 0) throw new Error('a Word file has no directory');
  return at;
}

function contentOf(bytes: Uint8Array, view: DataView, entry: number): Uint8Array {
  const method = view.getUint16(entry + 10, true);
  const size = view.getUint32(entry + 20, true);
  const head = view.getUint32(entry + 42, true);
  const from = head + HEAD_SIZE + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
  const packed = bytes.subarray(from, from + size);
  if (method === STORED) return packed;
  if (method === DEFLATED) return inflateRawSync(packed);
  throw new Error(`a Word file is packed by method ${method}`);
}
