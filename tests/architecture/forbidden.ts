import type { IForbiddenRuleType } from 'dependency-cruiser';

/** A verb's folder; `$1` in `to` is its name. */
const VERB = '^src/(?!cli/|model/|text/)([^/]+)/';
const OUTSIDE =
  '^(fs|os|child_process|cluster|crypto|dgram|dns|http|http2|https|inspector|net|perf_hooks|process|readline|tls|tty|v8|vm|worker_threads)(/|$)';

/** The arrows that may not be, each with the reason why. */
export const FORBIDDEN: readonly IForbiddenRuleType[] = [
  {
    name: 'a verb imports a verb',
    comment: 'stages meet in nouns alone, so each can be read, tested and replaced without the others',
    severity: 'error',
    from: { path: VERB },
    to: { path: '^src/(?!model/|text/)[^/]+/', pathNot: '^src/$1/' },
  },
  {
    name: 'a writer imports a writer',
    comment: 'a format can change without the others; what two of them share has a folder of its own',
    severity: 'error',
    from: { path: '^src/write/([^/]+)/' },
    to: { path: '^src/write/(?!office/)', pathNot: '^src/write/$1/' },
  },
  {
    name: 'a verb knows the order',
    comment: 'only the pipeline knows who comes before whom; a verb has its nouns, and a host to act through',
    severity: 'error',
    from: { path: VERB },
    to: { path: '^src/[^/]+$', pathNot: '^src/host\\.ts$' },
  },
  {
    name: 'a noun imports anything but nouns',
    comment: 'nouns are what all agree on, so they depend on nobody',
    severity: 'error',
    from: { path: '^src/model/' },
    to: { pathNot: '^src/model/' },
  },
  {
    name: 'a text helper knows more than nouns',
    comment: 'helpers are pure and serve every verb',
    severity: 'error',
    from: { path: '^src/text/' },
    to: { path: '^src/', pathNot: '^src/(text|model)/' },
  },
  {
    name: 'the command line does the work itself',
    comment:
      'it asks the pipeline and shows findings; other programs can do all it does through src/index.ts',
    severity: 'error',
    from: { path: '^src/cli/' },
    to: { path: '^src/', pathNot: '^src/(cli|model|text|report)/|^src/(pipeline|host)\\.ts$' },
  },
  {
    name: 'the pipeline knows its callers',
    comment: 'it serves the command line and other programs alike',
    severity: 'error',
    from: { path: '^src/(pipeline|drafting)\\.ts$' },
    to: { path: '^src/(cli|report)/|^src/(node-host|index|program)\\.ts$' },
  },
  {
    name: 'the world outside',
    comment:
      'effects come through the host, so that a test needs no disk and the same input gives the same bytes; digests are none',
    severity: 'error',
    from: {
      path: '^src/',
      pathNot: '^src/(node-host|placing|threads|hand|watcher|text/digest)\\.ts$',
    },
    to: { path: OUTSIDE, dependencyTypes: ['core'] },
  },
  {
    name: 'a cycle',
    comment: 'files in a circle can only be understood all at once',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'a package that package.json does not name',
    comment: 'it is there by luck, because another one needs it',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
];
