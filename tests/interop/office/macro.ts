import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Runs a macro, `Redraft.Insert`, with texts; `settings` is a folder for LibreOffice's own, `longest` its time in milliseconds. */
export function runMacro(name: string, words: readonly string[], settings: string, longest = 120_000): void {
  const library = join(settings, 'user/basic/Standard');
  // LibreOffice makes its settings itself, and would write over what it finds there.
  if (!existsSync(library)) office(settings, '--terminate_after_init', longest);
  for (const file of ['script.xlb', 'Redraft.xba', 'Settle.xba'])
    copyFileSync(fileURLToPath(new URL(file, import.meta.url)), join(library, file));
  office(settings, `macro:///Standard.${name}(${words.map((each) => `"${each}"`).join(',')})`, longest);
}

function office(settings: string, order: string, longest: number): void {
  const where = `-env:UserInstallation=${pathToFileURL(settings)}`;
  spawnSync('soffice', [where, '--headless', order], {
    stdio: 'ignore',
    timeout: longest,
    killSignal: 'SIGKILL',
  });
}
