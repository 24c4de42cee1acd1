import type { Choosable, Taken, Verb, Vocabulary } from '../vocabulary.ts';

/** Stands as a file \`_indict\` in a folder of \`fpath\`, or is sourced. */
export function forZsh({ verbs, options }: Vocabulary): string {
  return `#compdef indict
# indict completions zsh
(( $+functions[compdef] )) && compdef _indict indict
_indict() {
  local context state line
  local -a commands
  commands=(
${verbs.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  _arguments -C ${options.flatMap(specs).join(' ')} '1:command:->command' '*::argument:->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${verbs.map(branch).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _indict ]]; then _indict "$@"; fi
`;
}

function branch({ name, options, takes }: Verb): string {
  const lines = [...options.flatMap(specs), quoted(`*:argument:${action(takes)}`)];
  return `        ${name}) _arguments ${lines.map((line) => `\\\n          ${line}`).join(' ')} ;;`;
}

function specs({ flags, does, takes }: Choosable): readonly string[] {
  const said = does.replace(/[[\]\\]/g, '\\$&');
  return flags.map((flag) => quoted(`${flag}[${said}]${takes ? `:value:${action(takes)}` : ''}`));
}

function action({ words, isFile }: Taken): string {
  if (words.length === 0) return isFile ? '_files' : ' ';
  const listed = words.join(' ');
  return isFile ? `{compadd -- ${listed}; _files}` : `(${listed})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
