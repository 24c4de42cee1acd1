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
      amended: plant('ground of the amendment'),
      date: '2025-09-21',
      with: ['contents', 'glossary', 'chronology'],
    },
    prosecutor: { name: plant('prosecutor'), title: plant('prosecutor title'), office: plant('office') },
    accused: [
      {
        id: 'doe',
        name: plant('name'),
        surname: plant('surname'),
        aliases: [plant('alias'), 'The Teacher'],
        position: plant('position'),
        born: plant('born'),
        birthplace: plant('birthplace'),
        nationality: plant('nationality'),
      },
      { id: 'poe', name: 'Edgar Poe', paragraphs: [plant('own paragraph')] },
    ],
    terms: [{ id: 'term', term: plant('term'), means: plant('meaning') }],
    evidence: [{ id: 'P-1', title: plant('evidence'), number: plant('exhibit'), witness: plant('witness') }],
    incidents: [
      {
        id: 'market',
        date: '2024-05',
        place: plant('place of the incident'),
        victims: [plant('victim'), 'x'],
        conduct: `${plant('conduct')} ^[x]`,
        evidence: [{ id: 'P-1', at: plant('place in the evidence of the incident') }],
        amended: plant('reason of an incident'),
      },
      { id: 'unlisted', conduct: plant('conduct of an incident in a table') },
    ],
    general_allegations: [
      { incidents: ['market'] },
      {
        id: 'section',
        heading: plant('heading'),
        amended: plant('reason of a section'),
        paragraphs: [
          {
            id: 'first',
            text: `${plant('text')} @term @doe @section @P-1 [^note] ^[${plant('note on the spot')}]`,
            quote: plant('quotation'),
            items: [
              plant('item'),
              {
                text: 'x',
                items: [plant('item of an item')],
                amended: plant('reason of an item'),
                unsourced: plant('why an item has none'),
              },
            ],
            evidence: [{ id: 'P-1', at: plant('place in the evidence') }],
            place: plant('place of the act'),
            date: '2024-06',
            event: plant('event'),
            amended: plant('reason'),
            unsourced: plant('why it has no source'),
          },
        ],
      },
    ],
    individual_responsibility: [plant('responsibility')],
    counts: [
      {
        id: 'attack',
        title: plant('count'),
        amended: plant('reason of a count'),
        crime: 'rome_statute 8(2)(b)(ii)',
        gaps: [{ element: 'attack', reason: plant('reason of a gap') }],
        paragraphs: [plant('paragraph of the count'), `*a **${plant('within emphasis')}***`],
      },
      {
        group: plant('group'),
        amended: plant('reason of a group'),
        id: 'raids',
        paragraphs: [{ heading: plant('heading in a group'), paragraphs: [plant('paragraph of a group')] }],
        counts: [{ id: 'raid', title: plant('count of a group'), crime: 'rome_statute 8(2)(b)(ii)' }],
      },
    ],
    forfeiture: [plant('forfeiture')],
    footnotes: { note: { text: plant('footnote'), amended: plant('reason of a note') } },
    removed: [{ was: 'paragraph 1', reason: plant('reason of a removal') }],
    schedules: [
      {
        id: 'table',
        title: plant('schedule'),
        columns: [plant('column'), 'Place'],
        rows: [[plant('cell'), 'x']],
        paragraphs: [plant('paragraph of the schedule')],
        amended: plant('reason of a schedule'),
      },
      { id: 'incidents', kind: 'annex', title: plant('annex'), incidents: 'all' },
    ],
  };
}
