/** A case with the words of `plant` in every text that a drafter writes; `plant` gets the text's name. */
export function caseOfProses(plant: (place: string) => string): Readonly<Record<string, unknown>> {
  return {
    document: {
      title: plant('title'),
      number: plant('number'),
      situation: plant('situation'),
      chamber: plant('chamber'),
      judges: [plant('judge'), 'Judge B'],
      place: plant('place'),
      date: '2025-09-21',
    },
    prosecutor: { name: plant('prosecutor'), title: plant('prosecutor title'), office: plant('office') },
    accused: [
      {
        id: 'doe',
        name: plant('name'),
        aliases: [plant('alias'), 'The Teacher'],
        position: plant('position'),
        born: plant('born'),
        birthplace: plant('birthplace'),
        nationality: plant('nationality'),
      },
      { id: 'poe', name: 'Edgar Poe', paragraphs: [plant('own paragraph')] },
    ],
    terms: [{ id: 'term', term: plant('term'), means: plant('meaning') }],
    evidence: [{ id: 'P-1', title: plant('evidence'), number: plant('exhibit') }],
    general_allegations: [
      {
        id: 'section',
        heading: plant('heading'),
        paragraphs: [
          {
            id: 'first',
            text: `${plant('text')} @term @doe @section @P-1 [^note] ^[${plant('note on the spot')}]`,
            quote: plant('quotation'),
            items: [plant('item'), { text: 'x', items: [plant('item of an item')] }],
            evidence: [{ id: 'P-1', at: plant('place in the evidence') }],
            place: plant('place of the act'),
          },
        ],
      },
    ],
    individual_responsibility: [plant('responsibility')],
    counts: [
      {
        id: 'attack',
        title: plant('count'),
        crime: 'rome_statute 8(2)(b)(ii)',
        paragraphs: [plant('paragraph of the count'), `*a **${plant('within emphasis')}***`],
      },
    ],
    footnotes: { note: plant('footnote') },
    schedules: [
      {
        id: 'table',
        title: plant('schedule'),
        columns: [plant('column'), 'Place'],
        rows: [[plant('cell'), 'x']],
        paragraphs: [plant('paragraph of the schedule')],
      },
    ],
  };
}
