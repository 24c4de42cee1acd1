/** An id for each of some words, made of their letters, none twice; `otherwise` where there are no Latin letters. */
export function namesFor(words: readonly string[], otherwise: string): readonly string[] {
  const ids: string[] = [];
  for (const each of words) {
    const bare = each
      .normalize('NFD')
      .replace(/[^A-Za-z ]+/g, '')
      .trim()
      .toLowerCase();
    const base = bare.split(/\s+/).slice(-3).join('-') || otherwise;
    const taken = (id: string) => ids.includes(id) || RESERVED.includes(id);
    let id = base;
    for (let next = 2; taken(id); next++) id = `${base}-${next}`;
    ids.push(id);
  }
  return ids;
}

/** What the first case calls otherwise, and the names of parts. */
const RESERVED: readonly string[] = ['events', 'events-source', 'accused', 'counts', 'general_allegations'];
