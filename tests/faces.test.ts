import { describe, expect, it } from 'vitest';
import { facesFor } from '../src/faces.ts';
import { HostError } from '../src/host.ts';
import type { Sheet } from '../src/model/sheet.ts';
import { tinosSheet } from './layout/tinos-paper.ts';
import { realHost } from './real-host.ts';

const ARABIC = '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf';

function cuts(file: string) {
  return { regular: file, bold: file, italic: file, boldItalic: file };
}

/** The files that are read for some letters, by a paper in Tinos whose first fallback is not installed. */
async function reading(letters: readonly string[], sheet: Sheet = chained) {
  const read: string[] = [];
  const host = realHost();
  const watched = { ...host, read: (path: string) => host.read(path).finally(() => read.push(path)) };
  const { fallbacks, missing } = await facesFor(letters, sheet, watched);
  return { fallbacks: fallbacks.length, missing, others: read.filter((path) => !path.includes('Tinos')) };
}

const sheet = tinosSheet();
const TINOS = '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf';
const own: Sheet = { ...sheet, face: { ...sheet.face, cuts: cuts(TINOS) } };
const chained: Sheet = {
  ...own,
  face: { ...own.face, fallbacks: [cuts('@expo-google-fonts/not-there/none.ttf'), cuts(ARABIC)] },
};

describe('the faces of a paper', () => {
  it('are its own alone where that has all letters', async () => {
    expect(await reading(['Ж', 'λ', 'ש'])).toEqual({ fallbacks: 0, missing: [], others: [] });
  });

  it('are those beside it that have what it lacks; one that is not installed is passed over', async () => {
    expect(await reading(['س'])).toMatchObject({ fallbacks: 1, missing: [] });
    expect(await reading(['س', '김'])).toMatchObject({ fallbacks: 1, missing: ['김'] });
    expect(await reading(['김'])).toMatchObject({ fallbacks: 0, missing: ['김'] });
  });

  it('must have its own: a file that is not there is said by its name', async () => {
    const lost: Sheet = { ...own, face: { ...own.face, cuts: cuts('./lost.ttf') } };
    await expect(reading([], lost)).rejects.toThrow(HostError);
    await expect(reading([], lost)).rejects.toMatchObject({ code: 'ENOENT', path: './lost.ttf' });
  });
});
