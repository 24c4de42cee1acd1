import type { Phrase } from '../reading/phrases.ts';

/** Wording of argument, and of references to evidence. A space stands for any white space. */
export const ARGUMENT: readonly (Phrase & { readonly is: string })[] = [
  {
    is: 'a submission',
    words:
      "it is (?:respectfully |further |therefore )?(?:submitted|contended|argued|asserted|maintained|the Prosecution’s (?:case|submission))(?: that)?|the Prosecut(?:ion|or) (?:respectfully )?(?:submits|contends|argues|recalls|notes|observes|avers)(?: that)?|the Prosecut(?:ion|or)(?:’|')s (?:position|submission|view) is",
  },
  {
    is: 'a reference to evidence',
    words:
      '(?:the )?evidence (?:shows?|establish(?:es)?|demonstrates?|proves?|indicates?|suggests?|confirms?|makes (?:it )?clear|supports|leaves no doubt|(?:at trial )?(?:will|shall|is going to|can) (?:[a-z]+ly |also |then )?(?:show|prove|establish|demonstrate|confirm|reveal))|(?:as )?(?:the prosecut(?:ion|or)|it) will (?:be )?(?:[a-z]+ly )?(?:prove|show|establish|demonstrate|proven|shown|established|demonstrated)(?: at trial)?|(?:as )?will be (?:[a-z]+ly )?(?:shown|proved|proven|demonstrated|established)(?: at trial)?|as (?:shown|proved|proven|demonstrated|established|confirmed|corroborated) by (?:the )?(?:evidence|witness(?:es)?|testimony|statements?)',
  },
  {
    is: 'a reference to evidence',
    words:
      'according to (?:the |a |an |several |many |some |numerous |one |two |three |various |multiple |eye-?|former |insider |protected )*(?:witness(?:es)?|testimony|evidence|statements?|survivors?|intercepts?|reports? of)(?: of)?|witness(?:es)? P-?\\d{1,4}|(?:as )?witness [a-z]{1,4}\\d?-?\\d{1,4},? (?:has |had )?(?:confirms?|confirmed|states?|stated|says|said|told|describes?|described|testifie[sd]|recalls?|recalled|saw|heard|observed|identified|will (?:say|testify|confirm))|(?<=[(;,] ?)P-\\d{4}(?= ?[);])|(?:see|statements? of|testimony of|interview (?:of|with)) P-\\d{4}|exhibits? (?:no\\.? )?(?:\\d|[A-Z]-?\\d)[\\d-]*|[A-Z]{2,4}-(?:OTP|D\\d{1,3}|[A-Z]{2,4})-\\d{4}-\\d{4}',
  },
  {
    is: 'a reference to evidence',
    words:
      '(?:(?:eye-?)?witness(?:es)?|survivors|satellite (?:images?|imagery)|forensic (?:reports?|evidence)|autops(?:y|ies)(?: reports?)?|ballistic (?:reports?|analysis)|experts?(?: reports?)?|investigators|photographs|video (?:footage|recordings?)|footage|dna (?:analysis|evidence)|call data records?|intercepts?|intercepted (?:[a-z]+ )?(?:calls?|communications?|conversations?|messages)) (?:have |has |later |all |clearly )?(?:testif(?:y|ied)|stated?|describes?|described|recalls?|recalled|shows?|showed|shown|confirms?|confirmed|will testify|indicates?|established?|establish(?:es)?|prov(?:es?|ed)|corroborat(?:es?|ed)|demonstrat(?:es?|ed)|reveal(?:s|ed)?|attest(?:s|ed)?)',
  },
  {
    is: 'argument',
    words:
      'there (?:is|can be) no doubt that|it is (?:clear|beyond (?:any )?(?:reasonable )?doubt|undeniable|undisputed|well known|obvious|evident|plain|apparent|manifest|indisputable|common knowledge) that|(?:clearly|plainly|obviously|amply|conclusively|beyond doubt|unmistakably) (?:shows?|showed|shown|demonstrates?|establish(?:es)?|proves?|indicates?)|undoubtedly|self-evidently|needless to say|of course|speaks? for (?:itself|themselves)|(?:cannot|can hardly|could not) (?:seriously )?be (?:disputed|denied|doubted|contested)|no reasonable (?:person|observer|court|chamber|tribunal)|the only reasonable (?:inference|conclusion)|(?:this|which|these facts) (?:proves?|demonstrates?|shows|confirms?|leaves no doubt) that|it follows that|in truth|in reality',
  },
  {
    is: 'a judgement',
    words:
      'whose (?:guilt|responsibility|culpability) (?:is|was) (?:beyond (?:any |all )?(?:reasonable )?doubt|(?:clear|obvious|undeniable|undisputed|plain|proven))|(?:guilt|responsibility) is beyond (?:any |all )?(?:reasonable )?doubt',
  },
  {
    is: 'argument',
    words: 'purports? to (?:be|have|show)',
  },
  {
    is: 'a reference to evidence',
    words:
      '(?:as )?p-\\d{3,4},? (?:has |had |later )?(?:explained|stated|said|told|described|testified|recalled|saw|heard|observed|identified|confirmed)|in (?:his|her|their) (?:own )?(?:interviews?|statements?|testimony|suspect interview) (?:with|to|before|given to) (?:the )?(?:office of the prosecutor|prosecution|investigators|police|court|tribunal)',
  },
  {
    is: 'argument',
    words:
      "(?:it|this) (?:can|may|must) (?:therefore |reasonably |only )?be inferred|(?:the|this) (?:trial |pre-trial )?(?:chamber|court|jury|panel) (?:should|must|is (?:respectfully )?(?:invited|asked|requested)|is bound to|cannot but)|the (?:defen[cs]e|accused|defendant)(?:’s|'s)? (?:claims?|argument|denial|version|account|alibi)[^.;]{0,60} (?:is|are|must) (?:without merit|baseless|false|absurd|implausible|rejected|untenable|be rejected)|(?:incredibly|tellingly|significantly|remarkably|shockingly|not surprisingly|unsurprisingly),|which (?:clearly |plainly |amply )?(?:shows?|proves?) (?:his|her|their) (?:guilt|intent|knowledge)",
  },
  {
    is: 'argument',
    words:
      '(?:it|this|that) (?:is|was) (?:notorious|no secret|no coincidence|no accident|inconceivable|unthinkable|telling|significant) that|(?:is|are|was|were) notorious(?=[.,;])|(?:had|has) (?:absolutely )?no (?:excuse|justification whatsoever)|(?:cannot|could not) (?:possibly )?have been (?:unaware|ignorant)|must (?:surely|therefore|necessarily|inevitably) have (?:known|intended|been aware)',
  },
  {
    is: 'a judgement',
    words:
      '(?:cruel|brutal|sadistic|ruthless|bloodthirsty|evil|vicious|depraved|callous|inhuman)(?: and (?:cruel|brutal|sadistic|ruthless|bloodthirsty|evil|vicious|depraved|callous))? (?:nature|character|personality|monsters?|tyrants?|dictators?|criminals?|butchers?|murderers?|killers?)',
  },
  {
    is: 'a judgement',
    words:
      '(?:heinous|barbaric|monstrous|despicable|outrageous|shameful|shocking|abhorrent|cowardly|evil) (?:acts?|crimes?|attacks?|conduct|deeds?|massacres?|killings?|regime|policy|plan)',
  },
];
