import type { Finding } from '../model/finding.ts';
import type { Sign, Topic } from '../model/sign.ts';
import { placeOf } from '../text/position.ts';

/** What was found wrong with a file, each by its place. */
export function findingSigns(topic: Topic, findings: readonly Finding[]): readonly Sign[] {
  return findings.map(({ span, severity, message, help }) => ({
    topic,
    name: placeOf(span),
    state: severity,
    said: message,
    ...(help !== undefined && { help }),
  }));
}
