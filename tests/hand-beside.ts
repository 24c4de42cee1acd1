import type { Hand, Host } from '../src/host.ts';
import { lintBrief } from '../src/lint/brief.ts';
import { beginDocx } from '../src/write/docx/index.ts';

/** A host with somebody who works as the thread does, but in this process: he gets copies, and the paging after the paper. */
export function withHand(host: Host, changes: Partial<Hand> = {}): Host {
  const nobody = async (): Promise<never> => Promise.reject(new Error('no whole case is for him'));
  const hand: Hand = {
    build: nobody,
    validate: nobody,
    lint: async (brief) => structuredClone(await lintBrief(structuredClone(brief))),
    writeWord: async (paper, paging, dress) => {
      const finish = beginDocx(structuredClone(paper), structuredClone(dress));
      return finish(structuredClone(await paging));
    },
    dismiss: () => undefined,
    ...changes,
  };
  return { ...host, crew: { size: 2, hire: () => hand } };
}
