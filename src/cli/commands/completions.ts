import { Argument } from 'commander';
import type { CommandFile } from '../command.ts';
import { oneOf } from '../one-of.ts';
import { SHELLS } from '../shells.ts';
import { STATUS } from '../status.ts';
import { vocabularyOf } from '../vocabulary.ts';

/** `indict completions SHELL` */
export const completions: CommandFile = {
  group: 'program',
  summary: 'print what a shell needs to complete commands and options',
  about:
    'Prints a script for your shell, with which the tab key completes commands, options, courts and rules. It writes nothing; where the script belongs, the examples say.',
  examples: [
    ['source <(indict completions bash)', 'in this shell; in ~/.bashrc, in every one'],
    ['indict completions zsh > ~/.zfunc/_indict', 'with `fpath+=~/.zfunc` before `compinit` in ~/.zshrc'],
    ['indict completions fish > ~/.config/fish/completions/indict.fish', 'from the next shell on'],
  ],
  declare(command, { host, conclude }) {
    command
      .addArgument(oneOf(new Argument('<shell>', 'whose'), Object.keys(SHELLS)))
      .action(async (shell: string) => {
        const program = command.parent ?? command;
        host.stdout(SHELLS[shell]?.(await vocabularyOf(program, host)) ?? '');
        conclude(STATUS.fine);
      });
  },
};
