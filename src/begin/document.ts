import type { Court } from '../model/court.ts';

/** A line of a first case's `document`. */
export interface DocumentKey {
  readonly key: string;
  readonly value: unknown;
  readonly why?: string;
}

/** What may be said of the document beside what every paper says, where a court asks for it. */
const ASKED: readonly DocumentKey[] = [
  { key: 'filing', value: 'F00001', why: 'the registry’s number of this filing' },
  { key: 'situation', value: 'Examplia' },
  { key: 'chamber', value: 'Pre-Trial Chamber' },
  { key: 'judges', value: ['Judge A', 'Judge B', 'Judge C'], why: 'presiding first' },
  { key: 'registrar', value: 'Registrar A' },
  { key: 'district', value: 'Eastern District of Examplia' },
];

/** The keys of `document` that a court's form asks for, with invented values, and those of every paper. */
export function documentKeys({ requires, caseNumber }: Court, language: string): readonly DocumentKey[] {
  return [
    { key: 'number', value: caseNumber?.example ?? 'EX-2025-01', why: 'the case number' },
    ...ASKED.filter(({ key }) => requires.includes(`document.${key}`)),
    { key: 'classification', value: 'public', why: 'public, confidential, under_seal or secret' },
    { key: 'language', value: language },
    {
      key: 'date',
      value: '2025-09-21',
      why: 'of the signature; 2025 or 2025-09 will do while the day is not known',
    },
    { key: 'place', value: 'Exampleton' },
  ];
}
