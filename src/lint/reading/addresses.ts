/** What is wrong with a web address, and the address as it must have been meant, where that is certain. */
export interface AddressFault {
  readonly what: string;
  readonly mended?: string;
}

interface Check {
  readonly wrong: RegExp;
  readonly what: string;
  /** What stands in place of the words found, where it is certain. */
  readonly meant?: string;
}

/** What no address has, in the order in which it is looked for. */
const CHECKS: readonly Check[] = [
  { wrong: /\u00ad|[\u200b-\u200d]|\u2060|\ufeff/u, what: 'has a sign in it that cannot be seen', meant: '' },
  { wrong: /^<(.*)>$|^\[(.*)\]$/, what: 'stands in brackets that are no part of it', meant: '$1$2' },
  { wrong: /[>\]]$/, what: 'ends with a bracket that is no part of it', meant: '' },
  { wrong: /^https?:\/\/(?=https?:\/\/)/i, what: 'begins twice', meant: '' },
  { wrong: /^(https?:\/\/[^/]+\/)(?=\1)/i, what: 'begins twice', meant: '' },
  { wrong: /(?<=[^/=?&%+#:*!;,(|])(?<!%[\dA-F]{2})https?:\/\//i, what: 'runs into another one' },
  {
    wrong: /^(?!https?:\/\/[^/])h{0,2}t{1,3}p{1,2}(s?)s?[:;.,]{0,2}[/\\]{1,3}(?=[\w-]+\.)/i,
    what: 'has a misspelt `https://`',
    meant: 'http$1://',
  },
  { wrong: /^(?:file:|[a-z]:\\|\\\\|\/|~)/i, what: 'is a file on somebody’s own machine' },
  { wrong: /^(?!doi:|urn:|hdl:)(?!https?:\/\/|ftp:\/\/)/i, what: 'lacks `https://`' },
  { wrong: /\s/, what: 'has a space in it' },
  { wrong: /(?:\.{3}|…)/, what: 'is cut short by dots' },
  { wrong: /[.,;:]$/, what: 'ends with the stop of a sentence', meant: '' },
  {
    wrong: /^https?:\/\/perma\.cc\/([A-Za-z\d]{4})[‐-―_]?([A-Za-z\d]{4})$/i,
    what: 'is no address of perma.cc',
    meant: 'https://perma.cc/$1-$2',
  },
  {
    wrong: /^https?:\/\/(?:www\.)?perma\.cc(?!\/(?:[A-Z\d]{4}-[A-Z\d]{4}|0[A-Z\d]{8,11})(?![\w-]))/i,
    what: 'is no address of perma.cc, which has two groups of four signs',
  },
  {
    wrong: /^https?:\/\/web\.archive\.org\/save\//i,
    what: 'makes a new copy each time, and is not that of a copy',
  },
  { wrong: /[“”„’‘"<>{}|\\^`]/, what: 'has a sign in it that no address has' },
  { wrong: /[‐-―]/, what: 'has a dash in it, where an address has hyphens' },
  { wrong: /%(?![\da-f]{2})/i, what: 'has a `%` without the two signs of an escape' },
];

const HOST = /^(?:https?|ftp):\/\/(?:[^/?#@]*@)?([^/?#:]*)/i;
const NAME = /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+(?:[\p{L}]{2,}|xn--[a-z\d-]+)\.?$/iu;
const FIGURES = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** What nothing can be wrong with by its form, as most. */
const PLAIN =
  /^https?:\/\/(?!(?:www\.)?perma\.cc|web\.archive)(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}(?:\/[\w~=&?+/-]*(?:\.[\w~=&?+/-]+)*)?$/i;
/** No site has a longer one. UTF-16 units. */
const LONGEST = 4000;

/** What is wrong with an address, if anything is. */
export function faultOf(address: string): AddressFault | undefined {
  if (address.length > LONGEST || PLAIN.test(address)) return undefined;
  const half = address.slice(0, address.length / 2);
  if (half.length > 8 && address === half + half) return mendedBy('stands there twice', half);
  for (const { wrong, what, meant } of CHECKS) {
    if (!wrong.test(address)) continue;
    return meant === undefined ? { what } : mendedBy(what, address.replace(wrong, meant));
  }
  return hostFault(address) ?? bracketFault(address);
}

/** What is mended is certain where nothing else is wrong with it. */
function mendedBy(what: string, mended: string): AddressFault {
  return faultOf(mended) ? { what } : { what, mended };
}

function hostFault(address: string): AddressFault | undefined {
  const host = HOST.exec(address)?.[1];
  if (host === undefined || FIGURES.test(host) || NAME.test(host)) return undefined;
  return {
    what: host.includes('.')
      ? `has \`${host}\` for the name of a site`
      : 'names no site: its host has no dot',
  };
}

/** Round brackets belong to an address in pairs. */
function bracketFault(address: string): AddressFault | undefined {
  const [opened, closed] = [address.split('(').length, address.split(')').length];
  if (opened === closed) return undefined;
  if (opened > closed) return { what: 'has a bracket that is not closed' };
  const what = 'has a bracket too many';
  return closed === opened + 1 && address.endsWith(')') ? { what, mended: address.slice(0, -1) } : { what };
}

/** The number of a work at its publisher’s, as `10.1093/jicj/mqz046`. */
const DOI = /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}(?:\.\d+)*\/\S+$/i;

/** The same of what is given as a DOI. */
export function doiFault(written: string): AddressFault | undefined {
  return DOI.test(written) ? undefined : { what: 'is no DOI, which begins with `10.`' };
}
