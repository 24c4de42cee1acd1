/** Crimes of the Rome Statute of which the same acts can be only one, by the beginnings of their paths, and why. */
export const EXCLUSIVE: readonly (readonly [one: string, other: string, why: string])[] = [
  ['8(2)(b)(ii)', '8(2)(b)(iv)', 'an object is either civilian or a military objective'],
  ['8(2)(b)(i)', '8(2)(b)(iv)', 'an attack is either on civilians or harms them incidentally'],
  ['8(2)(a)', '8(2)(c)', 'an armed conflict is either international or not'],
  ['8(2)(a)', '8(2)(e)', 'an armed conflict is either international or not'],
  ['8(2)(b)', '8(2)(c)', 'an armed conflict is either international or not'],
  ['8(2)(b)', '8(2)(e)', 'an armed conflict is either international or not'],
];
