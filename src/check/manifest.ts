import { FORMATS } from '../model/format.ts';
import {
  DIGESTS,
  type FileDigests,
  GIVEN,
  type Manifest,
  type ManifestOutput,
  type ManifestRequest,
  SHELVES,
} from '../model/manifest.ts';
import type { Mapping } from '../model/value.ts';
import { Fields, optional } from './fields.ts';
import { levelOf } from './level.ts';

/** Builds a manifest from its file's root. */
export function buildManifest(root: Mapping): Manifest {
  const fields = new Fields<Manifest>(root);
  const paper = new Fields<Manifest['paper']>(fields.mapping('paper'));
  const inputs = new Fields<Manifest['inputs']>(fields.mapping('inputs'));
  return {
    manifest: 1,
    program: fields.required('program').text,
    request: request(new Fields(fields.mapping('request'))),
    paper: {
      court: paper.required('court').text,
      classification: levelOf(paper.scalar('classification')) ?? 'public',
      language: paper.required('language').text,
      withholds: paper.flag('withholds'),
    },
    digests: DIGESTS.find((known) => known === fields.scalar('digests')?.text) ?? 'none',
    ...optional('key', fields.scalar('key')?.text),
    inputs: Object.fromEntries(SHELVES.map((shelf) => [shelf, digests(inputs.mapping(shelf))])),
    outputs: fields.list('outputs').map((value) => output(new Fields(value))),
  };
}

function request(fields: Fields<ManifestRequest>): ManifestRequest {
  const given = fields.scalars('given').map(({ text }) => text);
  return {
    ...optional('case', fields.scalar('case')?.text),
    ...optional('court', fields.scalar('court')?.text),
    ...optional('language', fields.scalar('language')?.text),
    ...optional('for', levelOf(fields.scalar('for'))),
    ...(fields.flag('embed_fonts') && { embed_fonts: true }),
    ...optional('source_date_epoch', fields.number('source_date_epoch')),
    given: GIVEN.filter((known) => given.includes(known)),
  };
}

function digests(mapping: Mapping | undefined): FileDigests {
  const entries = (mapping?.entries ?? []).map(({ key, value }) => [
    key.text,
    value.kind === 'scalar' ? value.text : '',
  ]);
  return Object.fromEntries(entries);
}

function output(fields: Fields<ManifestOutput>): ManifestOutput {
  const format = fields.required('format').text;
  return {
    file: fields.required('file').text,
    ...optional('document', fields.scalar('document')?.text),
    format: FORMATS.find((known) => known === format) ?? 'md',
    sha256: fields.required('sha256').text,
    bytes: fields.number('bytes') ?? 0,
    ...optional('pages', fields.number('pages')),
    words: fields.number('words') ?? 0,
  };
}
