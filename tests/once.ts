/** What was asked for once is not asked for again. */
export function once<Answer>(kept: Map<string, Answer>, key: string, ask: (key: string) => Answer): Answer {
  const answer = kept.get(key) ?? ask(key);
  kept.set(key, answer);
  return answer;
}
