import type { Choosable, Taken, Verb, Vocabulary } from '../vocabulary.ts';

/** Words that begin what is typed; where there are none, files, as `-o default` has it. */
export function forBash({ verbs, options }: Vocabulary): string {
  return `# indict completions bash
_indict() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= words= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    [[ \${COMP_WORDS[i]} == -* ]] || { command=\${COMP_WORDS[i]}; break; }
  done
  case "$command $before $word" in
${verbs.flatMap(values).join('\n')}
    ' '*' '-*) words=${quoted(flags(options))} ;;
    ' '*) words=${quoted(verbs.map(({ name }) => name))} ;;
${verbs.map(rest).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _indict indict
`;
}

/** What follows an option that takes a value. */
function values({ name, options }: Verb): readonly string[] {
  return options.flatMap(({ flags, takes }) => {
    if (!takes) return [];
    const before = flags.map((flag) => `'${name} ${flag} '*`).join(' | ');
    return `    ${before}) ${assigned(takes)}`;
  });
}

function rest({ name, options, takes }: Verb): string {
  return `    '${name} '*' '-*) words=${quoted(flags(options))} ;;\n    '${name} '*) ${assigned(takes)}`;
}

function assigned({ words }: Taken): string {
  return words.length === 0 ? ';;' : `words=${quoted(words)} ;;`;
}

function flags(options: readonly Choosable[]): readonly string[] {
  return options.flatMap((option) => option.flags);
}

function quoted(words: readonly string[]): string {
  return `'${words.join(' ')}'`;
}
