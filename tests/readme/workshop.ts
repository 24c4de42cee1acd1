import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ROOT } from './document.ts';

const HERE = fileURLToPath(ROOT);

/** Programs that stand before the machine's own, and those for a machine that has none. */
const OURS = 'programs';
const SPARE = 'spare-programs';

/** A folder as the manuals have it in mind: a project with cases, of which git has an older version, and an office's files. */
export class Workshop {
  private readonly base = mkdtempSync(join(tmpdir(), 'indict-readme-'));
  private readonly model = join(this.base, 'model');
  private count = 0;

  constructor() {
    const kim = this.shipped('cases/kim.yaml');
    for (const name of ['minimal', 'power-grid'])
      this.put(`cases/${name}.yaml`, this.shipped(`cases/${name}.yaml`));
    const older = kim.replaceAll('12,000', '11,000');
    this.put('old.yaml', older);
    this.put('cases/kim.yaml', older);
    this.put('parts/events.yaml', '- Shells struck the market.\n');
    this.program('indict', `exec "${execPath}" "${HERE}bin/indict.js" "$@"`);
    this.program('less', 'exec cat "$@"');
    this.program('openssl', 'exec head -c 32 /dev/urandom', SPARE);
    for (const name of ['bin', 'dist', 'package.json']) symlinkSync(`${HERE}${name}`, join(this.model, name));
    for (const folder of ['.zfunc', '.config/fish/completions'])
      mkdirSync(join(this.model, folder), { recursive: true });
    this.git('init', '-q');
    this.git('add', 'cases');
    this.git('commit', '-qm', 'as filed');
    this.put('cases/kim.yaml', kim);
    this.git('commit', '-qam', 'as amended');
    this.must('head -c 32 /dev/urandom > office.key');
    this.must(
      'indict build cases/minimal.yaml -o office.docx && cp office.docx redraft.docx && cp office.docx old.docx',
    );
  }

  /** A copy in which one line is run, after what it takes for granted. */
  run(line: string, before = '') {
    const folder = join(this.base, String(this.count++));
    cpSync(this.model, folder, { recursive: true, verbatimSymlinks: true });
    if (before !== '') this.must(before, folder);
    return { folder, ...this.bash(line, folder) };
  }

  close(): void {
    rmSync(this.base, { recursive: true, force: true });
  }

  private shipped(path: string): string {
    return readFileSync(new URL(path, ROOT), 'utf8');
  }

  private put(path: string, text: string): void {
    mkdirSync(dirname(join(this.model, path)), { recursive: true });
    writeFileSync(join(this.model, path), text);
  }

  private program(name: string, script: string, folder = OURS): void {
    mkdirSync(join(this.base, folder), { recursive: true });
    const path = join(this.base, folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  }

  private bash(line: string, cwd: string) {
    const path = [join(this.base, OURS), env.PATH, join(this.base, SPARE)].join(delimiter);
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-o', 'pipefail', '-c', line], {
      cwd,
      env: { PATH: path, HOME: cwd },
      encoding: 'utf8',
      input: '',
      maxBuffer: 1 << 28,
    });
    return { status, stdout, stderr };
  }

  private must(line: string, cwd = this.model): void {
    const { status, stderr } = this.bash(line, cwd);
    if (status !== 0) throw new Error(`${line}: ${stderr}`);
  }

  private git(...words: readonly string[]): void {
    const who = ['-c', 'user.name=A. Drafter', '-c', 'user.email=drafter@example.org'];
    execFileSync('git', [...who, ...words], { cwd: this.model });
  }
}
