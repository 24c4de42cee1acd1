import { describe, expect, it } from 'vitest';
import { checkCase, checkInstrument } from '../../src/check/index.ts';
import type { Instrument } from '../../src/model/law.ts';
import { findProvision, normalisePath } from '../../src/model/law.ts';
import { paragraphsIn } from '../../src/model/passages.ts';
import { entryAt, type Value } from '../../src/model/value.ts';
import { parse, withElements } from '../../src/parse/index.ts';
import { realHost } from '../real-host.ts';

const host = realHost();
const files = (await host.list('schemas/law')).filter(
  (name) => name.endsWith('.yaml') && name !== 'equivalents.yaml',
);
const law = new Map<string, Instrument>();
const apart = new Map<string, Value | undefined>();
for (const name of files) {
  // As somebody's own files are read: of those that come with the program no run asks the schema.
  const { shipped: _, ...parsed } = await withElements(await parse(`schemas/law/${name}`, host), host);
  const { value, findings } = checkInstrument(parsed);
  apart.set(name, entryAt(parsed.root, 'elements')?.value);
  if (!value || findings.length > 0) throw new Error(`${name}: ${findings.map(({ message }) => message)}`);
  law.set(value.id, value);
}

describe('the tables of law', () => {
  it.each(files)('%s is named for its id', (name) => {
    expect(law.has(name.replace('.yaml', ''))).toBe(true);
  });

  it.each([...law.values()])('$id leads only to provisions that exist', (instrument) => {
    const meant = [...instrument.sameAs.values(), ...instrument.mistakes.values()];
    const lost = meant.filter(
      (path) => path !== undefined && !instrument.provisions.has(path.replace(/ \(.*$/, '')),
    );
    expect(lost).toEqual([]);
  });

  it.each([...apart])('%s has a provision for each list of elements', (name, elements) => {
    const { provisions } = law.get(name.replace('.yaml', '')) as Instrument;
    const paths = elements?.kind === 'mapping' ? elements.entries.map(({ key }) => key.text) : [];
    expect(paths.filter((path) => !provisions.has(path))).toEqual([]);
  });

  it.each([...law.values()])('$id gives its elements distinct ids', ({ provisions }) => {
    for (const { path, elements } of provisions.values()) {
      const ids = elements.map(({ id }) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('finds a provision by another spelling, by its alias and by its prefix', () => {
    const statute = law.get('rome_statute') as Instrument;
    expect(findProvision(statute, normalisePath('8bis (2) (a)'))?.kind).toBe('act');
    expect(findProvision(statute, '28(1)')?.kind).toBe('superior');
    expect(findProvision(statute, '8(2)(b)')?.kind).toBe('crime');
    expect(findProvision(statute, '25(c)(3)')).toBeUndefined();
  });
});

describe.each(['kim', 'minimal', 'power-grid'])('cases/%s.yaml', (name) => {
  it('pleads every element of its crimes and modes, and none besides', async () => {
    const { value } = checkCase(await parse(`cases/${name}.yaml`, host));
    for (const count of value?.counts ?? []) {
      const provisions = [count.crime, ...count.acts, ...count.modes].map(({ text }) => {
        const [id = '', ...path] = text.split(' ');
        return findProvision(law.get(id) as Instrument, path.join(' '));
      });
      const required = provisions.flatMap((provision) => provision?.elements ?? []);
      const ids = required
        .filter(
          ({ limitedTo }) =>
            (limitedTo ?? []).length === 0 || limitedTo?.some((path) => count.crime.text.includes(path)),
        )
        .map(({ id }) => id);
      const pleaded = paragraphsIn(count.paragraphs).flatMap(({ elements }) =>
        elements.map(({ text }) => text),
      );
      expect([...new Set(pleaded)].sort(), count.id.text).toEqual([...new Set(ids)].sort());
    }
  });
});
