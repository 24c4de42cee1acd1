import type { Phrase } from '../reading/phrases.ts';

/** Wording of argument, and of references to evidence. A space stands for any white space. */
export const ARGUMENT: readonly (Phrase & { readonly is: string })[] = [
  {
    is: 'a submission',
    words:
      "it is (?:respectfully )?(?:submitted|contended|argued|the Prosecution’s (?:case|submission))(?: that)?|the Prosecut(?:ion|or) (?:respectfully )?(?:submits|contends|argues|recalls|notes|observes|avers)(?: that)?|the Prosecut(?:ion|or)(?:’|')s (?:position|submission|view) is",
  },
  {
    is: 'a reference to evidence',
    words:
      '(?:the )?evidence (?:shows?|establish(?:es)?|demonstrates?|proves?|indicates?|suggests?|confirms?|makes (?:it )?clear|will show|supports)|as (?:shown|proved|proven|demonstrated|established|confirmed|corroborated) by (?:the )?(?:evidence|witness(?:es)?|testimony|statements?)',
  },
  {
    is: 'a reference to evidence',
    words:
      'according to (?:the )?(?:witness(?:es)?|testimony|evidence|statement)(?: of)?|witness(?:es)? P-?\\d{1,4}|P-\\d{4}|exhibits? (?:no\\.? )?(?:\\d|[A-Z]-?\\d)[\\d-]*|[A-Z]{2,4}-(?:OTP|D\\d{1,3}|[A-Z]{2,4})-\\d{4}-\\d{4}',
  },
  {
    is: 'a reference to evidence',
    words:
      '(?:witness(?:es)?|satellite (?:images?|imagery)|forensic (?:reports?|evidence)|intercepts?|intercepted (?:calls?|communications?)) (?:testif(?:y|ied)|stated?|describes?|described|recalls?|recalled|shows?|confirms?|confirmed|will testify|indicates?)',
  },
  {
    is: 'argument',
    words:
      'there (?:is|can be) no doubt that|it is (?:clear|beyond (?:any )?(?:reasonable )?doubt|undeniable|undisputed|well known|obvious|evident) that|clearly (?:shows?|demonstrates?|establish(?:es)?|proves?|indicates?)|undoubtedly|self-evidently',
  },
];
