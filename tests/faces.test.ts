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

function fallback(file: string) {
  return { ...cuts(file), scripts: [] };
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
  face: { ...own.face, fallbacks: [fallback('@expo-google-fonts/not-there/none.ttf'), fallback(ARABIC)] },
};

describe('the faces of a paper', () => {
  it('are its own alone where that has all letters', async () => {
    expect(await reading(['Ж', 'λ', 'ש'])).toEqual({ fallbacks: 0, missing: [], others: [] });
  });

  it('are those beside it that have what it lacks; one that is not installed is passed over', async () => {
    expect(await reading(['س'])).toMatchObject({ fallbacks: 1, missing: [] });
    expect(await reading(['س', '\u13a0'])).toMatchObject({ fallbacks: 1, missing: ['\u13a0'] });
    expect(await reading(['\u13a0'])).toMatchObject({ fallbacks: 0, missing: ['\u13a0'] });
  });

  it('are asked for no sign without ink', async () => {
    expect(await reading(['\u200f', '\u200d'])).toEqual({ fallbacks: 0, missing: [], others: [] });
  });

  it('are upright at the last where no slanted or bold cut has a letter', async () => {
    const slanted = '@expo-google-fonts/nanum-myeongjo/400Regular/NanumMyeongjo_400Regular.ttf';
    const mixed: Sheet = { ...own, face: { ...own.face, cuts: { ...cuts(TINOS), italic: slanted } } };
    expect(await reading(['Ж'], mixed)).toMatchObject({ fallbacks: 1, missing: [] });
    const { own: paper, fallbacks } = await facesFor(['Ж'], mixed, realHost());
    expect(fallbacks.map(({ italic }) => italic)).toEqual([paper.regular]);
  });

  it('must be faces: a file that is none is said by its name', async () => {
    const readme = fallback('@expo-google-fonts/amiri/package.json');
    const spoilt: Sheet = { ...own, face: { ...own.face, fallbacks: [readme] } };
    await expect(reading(['س'], spoilt)).rejects.toThrow(
      '`@expo-google-fonts/amiri/package.json` cannot be used: it is no face, expected a TrueType or OpenType file',
    );
    await expect(reading(['س'], spoilt)).rejects.toThrow(HostError);
  });

  it('must have its own: a file that is not there is said by its name', async () => {
    const lost: Sheet = { ...own, face: { ...own.face, cuts: cuts('./lost.ttf') } };
    await expect(reading([], lost)).rejects.toThrow(HostError);
    await expect(reading([], lost)).rejects.toMatchObject({ code: 'ENOENT', path: 'lost.ttf' });
  });
});
