/** What a crime is commonly called, in titles of counts and in the tables of the law: each a name and the words that tell of it. */
export const CRIME_NAMES: readonly (readonly [name: string, words: RegExp])[] = [
  ['murder', /murder|\bkillings?\b|violence to life|homicide|hors de combat/i],
  ['extermination', /exterminat/i],
  ['enslavement', /enslave|slavery|forced labou?r/i],
  [
    'deportation',
    /deport|forcible transfer|forced displacement|displac|transfer(?:ring)? (?:of )?population/i,
  ],
  ['imprisonment', /imprison|detention|deprivation of liberty|confinement/i],
  ['torture', /tortur|violence to life/i],
  ['cruel treatment', /cruel|inhuman(?:e)? treatment|great suffering|violence to life|cruelty/i],
  ['mutilation', /mutilat|maim|violence to life|experiment/i],
  ['rape', /\brape|sexual|prostitution|pregnancy|steriliz|outrages/i],
  ['outrages upon personal dignity', /outrages|dignity|humiliating/i],
  ['persecution', /persecut/i],
  ['enforced disappearance', /disappear/i],
  ['apartheid', /apartheid/i],
  ['genocide', /genocid/i],
  ['aggression', /aggression|against peace/i],
  ['pillage', /pillag|plunder|looting/i],
  ['destruction of property', /destr(?:oy|uction)|devastat|appropriation|seiz|damage/i],
  [
    'attacks on civilians',
    /attack(?:s|ing)?\b.{0,30}\bcivilians?\b(?! objects)|attack.{0,30}civilian population|excessive/i,
  ],
  [
    'attacks on protected objects',
    /civilian objects|protected objects|religio|education|cultural|hospital|undefended|emblem/i,
  ],
  ['attacks on humanitarian personnel', /peace-?keep|humanitarian (?:assistance|personnel)/i],
  ['taking of hostages', /hostage/i],
  ['use of children', /child/i],
  ['collective punishments', /collective punish/i],
  ['terrorism', /terror/i],
  ['starvation', /starv/i],
  ['use of human shields', /human shield/i],
  ['conspiracy', /conspir/i],
  ['incitement', /incit/i],
  ['denial of fair trial', /fair trial|due process|sentencing/i],
];

/** Forms of a crime that statutes have beside the crime itself. */
export const CRIME_FORMS: readonly (readonly [name: string, words: RegExp])[] = [
  ['conspiracy', /conspir/i],
  ['complicity', /complicity/i],
  ['incitement', /incit/i],
  ['attempt', /attempt/i],
];

/** Crimes that hold acts of every kind, so that a title which names the act alone is no other crime. */
export const CATCH_ALL = /other inhumane acts|persecut|conspir|incit|attempt|complicity|genocid/i;
