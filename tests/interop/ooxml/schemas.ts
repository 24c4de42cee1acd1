import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fetchJars, type Jars } from '../maven.ts';
import { run } from '../tools.ts';
import { understood } from './understood.ts';

/** Fetches the schemas and what judges by them, or says why they are not to be had. */
export function findSchemas(): Jars {
  return fetchJars(new URL('pom.xml', import.meta.url));
}

/** The schemas whose elements stand outermost in a part of a Word file, or in one that takes any content; they name the others. */
const OUTERMOST = [
  'wml',
  'dml-main',
  'opc-relationships',
  'shared-documentPropertiesCustom',
  'shared-documentPropertiesExtended',
  'vml-main',
  'vml-officeDrawing',
  'vml-wordprocessingDrawing',
].map((name) => `${name}.xsd`);

/** Of the schemas of a package there are only those of relations: types and core properties are left to our own lint. */
const WITHOUT_SCHEMA = /^(?:\[Content_Types\]|docProps\/core)\.xml$/;

/** What a file has that its schemas do not allow: `word/styles.xml: what, where`; how many parts they were asked about. */
export interface Judged {
  readonly broken: ReadonlyMap<string, readonly string[]>;
  readonly parts: number;
}

/** Has the parts of Word files judged, each text once in however many files it stands. `folder` is for what that needs. */
export function judge(classPath: string, folder: string, files: ReadonlyMap<string, Uint8Array>): Judged {
  unpackSchemas(classPath, folder);
  const written = new Map<string, string>();
  const parts = [...files].flatMap(([file, bytes]) =>
    Object.entries(unzipSync(bytes)).flatMap(([part, data]) => {
      if (!/\.(?:xml|rels)$/.test(part) || WITHOUT_SCHEMA.test(part)) return [];
      const xml = strFromU8(data);
      const path = written.get(xml) ?? join(folder, `part-${written.size}.xml`);
      if (!written.has(xml)) writeFileSync(path, understood(xml));
      written.set(xml, path);
      return [{ file, part, path }];
    }),
  );
  const said = judgements(classPath, folder, [...written.values()]);
  const of = (file: string) =>
    parts
      .filter((part) => part.file === file)
      .flatMap(({ part, path }) => (said.get(path) ?? ['was not judged']).map((what) => `${part}: ${what}`));
  return { broken: new Map([...files.keys()].map((file) => [file, of(file)])), parts: parts.length };
}

/** POI has the schemas' own files beside what it made of them. */
function unpackSchemas(classPath: string, folder: string): void {
  const jar = classPath.split(':').find((path) => path.includes('poi-ooxml-full')) ?? '';
  const found = unzipSync(readFileSync(jar), { filter: ({ name }) => /\/src\/[^/]*\.xsd$/.test(name) });
  for (const [path, data] of Object.entries(found))
    writeFileSync(join(folder, path.slice(path.lastIndexOf('/') + 1)), data);
}

/** What XmlBeans says of each file, by its path. */
function judgements(
  classPath: string,
  folder: string,
  paths: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const main = 'org.apache.xmlbeans.impl.tool.InstanceValidator';
  const schemas = OUTERMOST.map((name) => join(folder, name));
  // It ends with 1 where a part is not as it should be.
  const lines = run('java', ['-cp', classPath, main, ...schemas, ...paths], [0, 1]).split('\n');
  const said = new Map<string, string[]>();
  let path = '';
  for (const line of lines) {
    const [, next, verdict] = /^(.*\.xml) (valid|NOT valid|not loadable)[.:]/.exec(line) ?? [];
    path = next ?? path;
    if (next !== undefined) said.set(path, verdict === 'not loadable' ? [line] : []);
    else if (line.trim() !== '') said.get(path)?.push(line.replace(/^.*?\.xml:(?:\d+:\d+: )?error: /, ''));
  }
  return said;
}
