/**
 * Whether the short forms of a paper's notes are right, judged by the rules of the styles and not by how the program
 * makes them.
 *
 * The rules, in our own words. Bluebook 4.1: `Id.` stands for the work cited directly before, in the same note or in the
 * note before, and there only if that note cites nothing else. As it means the same place where it names none, a work
 * cited as a whole behind one of its places is not `Id.`. 4.2: any other work that was cited in full is named shortly,
 * with `supra note` and the number of the note where it stands in full; only statutes are cited again by their names
 * alone. OSCOLA 1.2.1: the same with `ibid`, and with the note's number in brackets, `(n 5)`. The house's international
 * style follows 4.1 and 4.2 with words of its own; what was given a short title where it stands in full needs no note
 * there, and statutes do.
 *
 * A name that two works of one note have in common does not say which of them is meant; their titles do. What is
 * withheld may be a citation, so that nothing is `Id.` behind it.
 * In all of them a reader of the printed paper must find every work in full before any short form of it, and the place
 * cited in every form.
 */

/** A work as a note cites it; `sign` is what no other work has in its full form, `name` what its short form says. */
export interface Cited {
  readonly id: string;
  readonly name: string;
  readonly sign: string;
  readonly prefix: string;
  /** Figures of the place cited, which no other citation has; empty where none is cited. */
  readonly place: string;
}

/** A note as its readers have it: its number, its words, and its works, each of them theirs to read or withheld. */
export interface ReadNote {
  readonly number: number;
  readonly text: string;
  readonly works: readonly (Cited | 'withheld')[];
}

/** The words of a style's short forms. */
export interface Forms {
  readonly again: RegExp;
  /** Its first group is the number of a note. */
  readonly before: RegExp;
  /** Ids of works that need no more than their names. */
  readonly byName: readonly string[];
  /** Whether what stands for the work just cited begins with a capital where its sentence does, and only there. */
  readonly capital: boolean;
}

type Form =
  | { readonly kind: 'full' | 'again' | 'named' }
  | { readonly kind: 'before'; readonly note: number };

/** One sentence for everything that is wrong. */
export function wrongForms(notes: readonly ReadNote[], forms: Forms): readonly string[] {
  const full = new Map<string, number>();
  const namesakes = namesakesIn(notes);
  return notes.flatMap((note, index) => {
    const parts = note.works.length === 0 ? [] : note.text.split('; ');
    if (parts.length !== note.works.length)
      return [`note ${note.number} has ${parts.length} works, not ${note.works.length}: ${note.text}`];
    return note.works.flatMap((work, at) => {
      const part = parts[at] as string;
      if (work === 'withheld') return part === '[REDACTED]' ? [] : [`shows what is withheld: ${part}`];
      const told = full.get(work.id);
      if (told === undefined) full.set(work.id, note.number);
      const again = directlyBefore(work, at, note, notes[index - 1]);
      const faults = [
        ...faultsIn(part, work, wantedForm(work, told, again, forms), forms),
        ...faultsOfLetter(part, work, at === 0 && work.prefix === '', forms),
        ...(namesakes.has(work.id) ? faultsOfName(part, work, forms) : []),
      ];
      return faults.map((fault) => `note ${note.number}, ${work.id}: ${fault}: ${part}`);
    });
  });
}

function wantedForm({ id }: Cited, told: number | undefined, again: boolean, { byName }: Forms): Form {
  if (told === undefined) return { kind: 'full' };
  if (again) return { kind: 'again' };
  return byName.includes(id) ? { kind: 'named' } : { kind: 'before', note: told };
}

/** Ids of the works that stand in full in one note with another of the same name. */
function namesakesIn(notes: readonly ReadNote[]): ReadonlySet<string> {
  const first = new Map<string, { readonly name: string; readonly note: number }>();
  for (const { number, works } of notes)
    for (const work of works)
      if (work !== 'withheld' && !first.has(work.id)) first.set(work.id, { name: work.name, note: number });
  const all = [...first];
  return new Set(
    all
      .filter(([id, { name, note }]) =>
        all.some(([other, of]) => other !== id && of.name === name && of.note === note),
      )
      .map(([id]) => id),
  );
}

/** Whether the citation before this one is of the same work, and leaves no doubt which place is meant. */
function directlyBefore(work: Cited, at: number, note: ReadNote, before: ReadNote | undefined): boolean {
  const last = at > 0 ? note.works[at - 1] : before?.works.at(-1);
  if (last === undefined || last === 'withheld') return false;
  const alone = at > 0 || before?.works.every((each) => each !== 'withheld' && each.id === work.id);
  return last.id === work.id && alone === true && (work.place !== '' || last.place === '');
}

function faultsIn(part: string, work: Cited, wanted: Form, forms: Forms): readonly string[] {
  const { prefix, place } = work;
  const core = part.slice(prefix.length).trim();
  const form = formOf(core, work, forms);
  const faults = [];
  if (!part.startsWith(prefix)) faults.push(`the words \`${prefix}\` before it are lost`);
  if (form.kind !== wanted.kind) faults.push(`${form.kind}, not ${wanted.kind}`);
  else if (form.kind === 'before' && wanted.kind === 'before' && form.note !== wanted.note)
    faults.push(`stands in full in note ${wanted.note}`);
  if (form.kind === 'full' && !core.includes(work.sign)) faults.push('another work, or none, in full');
  if (form.kind === 'before' && !core.includes(work.name)) faults.push(`does not say \`${work.name}\``);
  if ((core.match(/\b9\d{3}\b/g) ?? []).join() !== place) faults.push(`cites not ${place || 'the whole'}`);
  return faults;
}

function faultsOfLetter(
  part: string,
  { prefix }: Cited,
  starts: boolean,
  { again, capital }: Forms,
): readonly string[] {
  const core = part.slice(prefix.length).trim();
  return capital && again.test(core) && /^[A-Z]/.test(core) !== starts ? ['its first letter'] : [];
}

function faultsOfName(part: string, { name, sign }: Cited, { before }: Forms): readonly string[] {
  return before.test(part) && !part.includes(sign) ? [`may be another work of \`${name}\``] : [];
}

function formOf(core: string, { id, name, sign }: Cited, { again, before, byName }: Forms): Form {
  if (again.test(core)) return { kind: 'again' };
  const note = before.exec(core)?.[1];
  if (note !== undefined) return { kind: 'before', note: Number(note) };
  return { kind: byName.includes(id) && core.startsWith(name) && !core.includes(sign) ? 'named' : 'full' };
}
