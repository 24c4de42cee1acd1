import { isRestricted } from '../model/analysis.ts';
import { placesOf } from '../model/court.ts';
import { LEVELS } from '../model/level.ts';
import { baseLanguage } from '../text/base-language.ts';
import { type Clerk, listed, type Markup, markup, text, texts, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';

/** What the cover and the caption say of the paper. */
export function documentView(clerk: Clerk): View {
  const { copy, phrases } = clerk;
  const { document, period } = copy.case;
  const restricted = isRestricted(copy);
  const schedules = schedulesMarkup(clerk);
  return {
    title: markup(titleMarkup(clerk)),
    number: text(clerk, document.number),
    situation: text(clerk, document.situation),
    chamber: text(clerk, document.chamber),
    judges: listed(clerk, document.judges),
    judges_list: texts(clerk, document.judges),
    registrar: text(clerk, document.registrar),
    filing: text(clerk, document.filing),
    notify: notifyView(clerk),
    district: text(clerk, document.district),
    division: text(clerk, document.division),
    term: text(clerk, document.term),
    language: languageName(copy.language, clerk),
    original_language: languageName(document.language, clerk),
    place: text(clerk, document.place),
    date: document.date && markup(phrases.date(document.date)),
    dated: document.date && markup(phrases.dated(document.date)),
    classification: markup(classificationMarkup(clerk)),
    with_schedules: schedules,
    restricted,
    marked: restricted || schedules !== undefined,
    from: period && markup(phrases.date(period.from)),
    to: period && markup(phrases.date(period.to)),
  };
}

/** `Confidential`, `Confidential, *ex parte*`. */
export function classificationMarkup({ copy, phrases }: Clerk): string {
  const classification = phrases.phrase(`classification_${copy.classification}`);
  return copy.case.document.exParte ? phrases.phrase('ex_parte', { classification }) : classification;
}

/** What a companion of the indictment calls itself: `List of evidence`; its bare name, where the court has no words for it. */
export function companionMarkup(name: string, { phrases }: Clerk): string {
  const key = `document_${name}`;
  return phrases.has(key) ? phrases.phrase(key) : escapeMarkup(name);
}

/** `Public redacted version of “First Amended Indictment”`, where that is what it is. */
export function titleMarkup(clerk: Clerk, title = wholeTitle(clerk)): string {
  const { copy, phrases } = clerk;
  if (!copy.redacted) return title;
  return phrases.phrase('redacted_title', {
    classification: phrases.phrase(`classification_${copy.classification}`),
    title,
  });
}

/** `Corrigendum to the First Amended Indictment`. */
function wholeTitle({ copy, phrases, desk }: Clerk): string {
  const { title: own, amendment, corrigendum } = copy.case.document;
  const title = own ? desk.lay(own) : phrases.phrase('title');
  const entitled = (key: string, number: number, title: string) =>
    phrases.phrase(key, { ordinal: phrases.ordinalWord(number), title });
  const whole = amendment ? entitled('amended_title', amendment, title) : title;
  if (!corrigendum) return whole;
  return entitled(corrigendum > 1 ? 'corrigendum_again' : 'corrigendum', corrigendum, whole);
}

/** `with confidential Annex A`: the schedules that are not public, where their level is not the paper's own. */
function schedulesMarkup({ copy, phrases }: Clerk): Markup | undefined {
  const marked = copy.case.schedules.filter(
    ({ classification }) => classification !== 'public' && classification !== copy.classification,
  );
  const said = LEVELS.flatMap((level) => {
    const names = marked
      .filter(({ classification }) => classification === level)
      .map(({ kind, id }) => phrases.phrase(kind, { letter: `<number key="${escapeMarkup(id.text)}"/>` }));
    return names.length === 0 ? [] : [phrases.phrase(`with_${level}`, { schedules: phrases.join(names) })];
  });
  return said.length === 0 ? undefined : markup(phrases.join(said));
}

/** `French`, in the words of the paper; its tag where the court has no word for it. */
function languageName(tag: string, { phrases }: Clerk): Markup | string {
  const key = `language_${baseLanguage(tag)}`;
  return phrases.has(key) ? markup(phrases.phrase(key)) : tag;
}

/** Those to be notified at each place that the court's words have one for, as `notify_defence`. */
function notifyView(clerk: Clerk): View {
  const { notify } = clerk.copy.case.document;
  const at = (place: string) => notify.find((each) => each.place.text === place)?.names ?? [];
  return Object.fromEntries(placesOf(clerk.copy.words).map((place) => [place, texts(clerk, at(place))]));
}
