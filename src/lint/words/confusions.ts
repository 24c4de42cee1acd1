import { MONTHS } from './calendar.ts';

/** Words of a people's own, which `there` has before it only by mistake. */
const THEIRS =
  'forces|troops|soldiers|army|names|homes|houses|property|properties|possessions|belongings|families|commanders?|superiors?|subordinates|leaders?|weapons|arms|villages|towns|orders|crimes|victims|lives|wives|husbands|parents|children|positions|duties|knowledge|intent|participation|responsibility|conduct|hands|relatives|captors|rights|homeland|land|custody|possession|power|presence|absence|cells?|country|identity|ethnicity|religion|vehicles|fate|deaths|bodies|actions';
const DONE =
  'killed|shot|taken|deported|detained|arrested|beaten|executed|buried|held|forced|transferred|tortured|raped|murdered|expelled|separated|released|brought|deployed|stationed|ordered|told|given';
/** May is a verb, too, where no year is behind it. */
const MONTH = MONTHS.map((name) => name.toLowerCase() + (name === 'May' ? ' (?:18|19|20)\\d\\d' : '')).join(
  '|',
);

/**
 * Words that are taken for each other, a line each: what stands before, `{what is written=what is meant}`, what stands
 * behind. Each side is a choice of words, as sources of regular expressions in small letters; a space stands for any
 * white space or a hyphen, a lone point for any stop. A line that begins with a stroke goes on with the one above.
 */
export const CONFUSIONS = String.raw`
of|with|against|under|by|gave|lost|left|fled|used|took|abandoned|deployed|destroyed|burned|into|in|to|despite|about
  |denied|confiscated|ordered|attacked|withdrew {there=their} ${THEIRS}
{there=their} own|respective
{their=there} is|are|was|were|has been|have been|had been|exists?|existed|can be|could be|may be|being no
is|are|was|were|and {there=therefore} for (?:responsible|liable|criminally|guilty)
accused|defendants|soldiers|victims|persons|detainees|civilians|they|who|men|women|children|prisoners {where=were}
  present|${DONE}|not|also|then|forced|ordered|aware|responsible|members
{it's=its} own|${THEIRS}|territory|members|armed|military|government|obligations|borders?|sovereignty|allies|population
  |people|citizens|purpose|aim|object|powers?|name|inhabitants|neighbou?rs?|political|territorial|independence|character
  |gravity|scale|agents|officers|units|policy|policies|headquarters|command|control
{its=it's} been|a|an|the|clear that
{who's=whose} ${THEIRS}|name|home|house|family|command|duty|members|position|role|territory|purpose
{whose=who's} been|the accused|responsible
was|were|is|are|been|be|far {to=too} (?:much|late|many|few|small|weak|ill|young|old|large|great|high|sick|afraid|badly
  |frequent) (?:to|for)
was|were|is|are|been|be|far {to=too} (?:much|late|many|few|weak|ill|young|old|sick|afraid)(?=[.,;])
according|due|pursuant|referred|addition|relation|respect|regard|contrary|prior|subject|opposed|belonging|subordinate
  |adjacent {too=to}
had|have|has|forced|ordered|began|failed|able|sought|agreed|going|refused {too=to} be|go|pray|leave|kill|prevent|punish
  |take|make|give|attack|commit|work|carry|fight|flee|move|stay|return|sign|join|hand|surrender|dig|stand|watch|do|have
cut|cuts|cutting {of=off} (?:the|his|her|their) (?:hands?|ears?|heads?|arms?|legs?|fingers?|limbs?|nose|water|road|supply)
he|she|they|who|accused {new=knew}
reason to {now=know}
are|were|is|was {party's=parties} to
{striped=stripped} (?:him|her|them|the (?:prisoners|detainees|men|women)|of|naked)
was|were|been|being|be {lead=led} by|to|into|away|out|from|off
has|have|had|(?<!that )(?<!did )he|(?<!that )(?<!did )she {lead=led} to|the|a|an|by|into|his|her|their|him|them|troops
  |soldiers|forces|units|several|members
to|would|will|could|might|may|not|never {loose=lose} control|command|territory|power|contact|sight|ground|his|her|their
  |its|the|any|all
{lose=loose} federation|confederation|alliance|network|coalition|structure
(?<!in )(?:the|a|his|her|its|their|as|one|two|main) {principle/principles=principal/principals} perpetrators?|accused
  |offenders?|defendants?|commanders?|organi[sz]ers?|architects?|offen[cs]es?|means|objectives?|aim|purpose|role|towns?
  |actors?|cause|place|officers?|author|co perpetrators?|weapons?|victims?|organ
{principal/principals=principle/principles} of (?:law|legality|distinction|proportionality|humanity|international
  |customary|complementarity|non|sovereign|precaution|equality|nullum)
declared?|imposed?|under|of|decreed {marshal/marshall/marital=martial/martial/martial} law
court {marshal/marshall=martial/martial}
field|air|vice|provost {martial=marshal}
water|aircraft|artillery|mm|automatic|heavy|recoilless|fired|firing|naval|tank {canon/canons=cannon/cannons}
{canon/canons=cannon/cannons} fire|fodder|fired|shells?|rounds?
adversely|severely|seriously|negatively|gravely|badly|worst|most|deeply {effected=affected}
{effected=affected} areas|communities|villages|populations?|persons|families
substantial|significant|direct|considerable|great|adverse|material|cumulative|immediate|full|legal|practical
  {affect=effect} on|upon|of|to|in|from|.
no|an|the|any|little|a {affect=effect} on|upon|of
takes?|took|into {affect=effect}
{discrete=discreet} [ie]nquir(?:y|ies)|surveillance|silence
{discreet=discrete} acts?|incidents?|crimes?|events?|groups?|categor(?:y|ies)|counts?|offen[cs]es?|episodes?|parts?
  |phases?|attacks?|units?|periods?
basic|fundamental|central|core|main|key|chief {tenant/tenants=tenet/tenets}
{tenant/tenants=tenet/tenets} of (?:international|humanitarian|law|islam|christianity|the (?:law|faith|doctrine))
{statue=statute} of (?:the )?(?:international|court|tribunal|special|rome|icty|ictr|scsl|icc|limitations)
{statues=statutes} of (?:the )?(?:courts|tribunals|limitations|international)
rome|court's|tribunal's|chamber's|articles? [\d(),a-z\s]+ (?:of|to|in) (?:the|this|its) {statue=statute}
{trail/trails=trial/trials} chambers?|courts?|judges?|judge?ments?|attorneys?|proceedings?|panels?|brief|lawyers?
pre|stand|stood|fair|await|awaiting|awaits|speedy|show|brought to|committed for {trail=trial}
civilian|military|heavy|mass|many|few|numerous|of|the|and|inflicted|caused|suffered|\d
  {causality/causalities=casualty/casualties} were|among|and|on|from|at|as|figures?|lists?|.
{casual=causal} link|nexus|chain|contribution
chief|deputy|specialist|special|public|state|senior|assistant|of the {persecutor/persecutors=prosecutor/prosecutors}
  of|and|charges?|alleges?|submits?|at|in|.
the {persecutor=prosecutor} charges|submits|repeats|reserves|alleges|against|v|pleads|avers|requests
{prosecution/prosecutions=persecution/persecutions} on (?:political|racial|religious|ethnic|national|cultural|gender)
crimes? of|crimes? against humanity of|ethnic|religious|racial {prosecution=persecution}
{prosecuted=persecuted} (?:[a-z]+ )?on (?:political|racial|religious|ethnic|national|cultural|gender)
{persecution=prosecution} witness|witnesses|brief|team|counsel|service|submits|alleges
in|grave|serious|flagrant|material|no|any {breech/breeches=breach/breaches}
{breech/breeches=breach/breaches} of (?:the|international|article|his|her|its|an|geneva|peace|duty|customary)
security|municipal|village|town|revolutionary|ruling|governing|european {counsel=council}
lead|assigned|duty|standby|co {council=counsel} for|of|to
{council=counsel} for the (?:accused|defen[cs]e|defendants?)
the|specific|special|criminal|genocidal|requisite|with|without|shared|common|discriminatory|his|her|their
  {intend=intent} to|of|was|and|or|that|.
widespread (?:and|or|and/or) {systemic=systematic}
in {hole=whole} or in part
in whole or in {party=part}
of {coarse=course} and|but|he|she|they|the|that|.
in the {coarse=course} of
{coarse=course} of (?:conduct|the|action|dealing|events|this|his|her|their)
the {forth=fourth} count|accused|brigade|battalion|corps|geneva|amended|convention|division|regiment|defendant
set|sets|so|put|back and {fourth=forth}
the {proceeding=preceding} paragraphs?|counts?|sections?
{preceded=proceeded} to (?!the|a|his|her|their|its|this|that|by)[a-z]+
{moral=morale} of (?:the|his|her|their|its) (?:troops|soldiers|population|army|forces|men)
{morale=moral} support|obligation|certainty|responsibility|encouragement|duty
criminally|individually|is|are|be|held {libel=liable} for|under|as|.
{bare/bares/baring=bear/bears/bearing} (?:(?:the|greatest|individual|criminal|command) )*responsibility
{excepted=accepted} the (?:order|plan|offer|appointment|post|surrender)|responsibility|command
in {access=excess} of (?:\d|his|her|their|its|the|what)
had|gained|denied|deny|denying|no|full|free|granted|humanitarian|given {excess=access} to
(?:duty|not|failed|order|refused) to|would|did not|could|should {advice=advise} the|him|her|them|on|his|that
legal|the|his|her|their|military|gave|seek|sought|technical|expert|on {advise=advice} of|on|to|from|and|that|was|.
explosive|incendiary|nuclear|listening {devise/devises=device/devices}
{conscious=conscience} of (?:mankind|humanity|the world)
treated {humanly=humanely}
{elicit=illicit} drugs?|trade|arms|trafficking|weapons|means
{eminent=imminent} threat|danger|attack|death
{complimentary=complementary} to|jurisdiction
{complimentarity=complementarity}
a|the|each|one|every|another|unknown|any|enemy|north korean|russian|armed|wounded {solider=soldier} of|in|who|was|from
  |had|and|with|shot|killed|belonging|.
{untied=united} nations|states|kingdom|front|party|arab|forces|army|against|in
{calvary=cavalry} unit|brigade|regiment|division|charge|squadron
ground|government|armed|occupation|occupying|enemy|combat|his|her|their|russian|north korean|army|of|foreign
  {troupes=troops}
unexploded|explosive|military|artillery|live|aerial {ordinance=ordnance}
army|marine|air|guards?|armou?red|officer|tank|diplomatic|\d(?:st|nd|rd|th) {corpse=corps}
military|medical|peacekeeping|armed|police|army|naval|humanitarian {personal=personnel} were|was|of|who|in|to|from|at|on
  |with|have|had|are|.
his|her|their|on {personnel=personal} responsibility|liability|injury|bodyguards?|knowledge
{gorilla/gorillas=guerrilla/guerrillas} warfare|fighters?|forces?|group|war|units?|attacks?|movement
{arial=aerial} bombardment|bombing|attacks?|strikes?|bombs?|photographs?
khmer {rogue=rouge}
{rouge=rogue} state|units?|elements?|soldiers?|commanders?
{stationery=stationary} troops|targets?|vehicles?|tanks?
aircraft|airport|airfield|helicopter|airbase {hanger/hangers=hangar/hangars}
fighter|war|enemy|military|cargo {plains=planes}
{boarder/boarders=border/borders} guards?|crossings?|police|region|post|area|zone|with|between
(?:across|crossed|over|near|along) the|(?:across|crossed|over|near|along) the [a-z]+ {boarder=border}
burial|grave|detention|execution|crime|launch|testing|nuclear|construction|landing {sight/sights=site/sites}
{internment=interment} of (?:the )?(?:bodies|dead|remains|corpses)
{interment=internment} camps?|without|of (?:civilians|prisoners)
{mess=mass} graves?|killings?|executions?|deportations?|arrests
{raised=razed} to the ground
{brake=break} into|out|through|down|up|the law
{seize=cease} fire
he|she|they|soldiers|who|and|men {through=threw} (?:(?:a|an|two|three|the|several) )?(?:hand )?grenades?
was|were|been {shoot=shot} dead|and|by|in|at|on|because|while
began to|ordered to|started to|threatened to|instructed to|orders to|allowed to|told (?:them|him|her|his men) to
  {shot=shoot} [a-z]+
(?:orders?|instructions?|information|messages?|reports?|intelligence|lists?|resolution|law|decree)
  |(?:orders?|instructions?|information|messages?|reports?|lists?|law|decree) (?:was|were|had been|has been|have been)
  {past=passed} on|to|down|along|by
had|has|have {past=passed} on|to|by|through|over|without|before|since|.
in|the|a|to|of {pubic=public} international|prosecutor|order|statements?|officials?|buildings?|redacted|version
  |announcement|speech|records?|hearing|opinion|servants?|places?|square|security|health|support|and|or|by|on|in
away|fled|removed|deported|transferred|expelled|taken|came|arrived|withdrew|withdrawn|departed|evacuated|displaced
  |escaped|ranging|resulted|resulting|originated|suffered|moved|released|excluded|apart|aside|derived|fired|returned
  {form=from} (?!of )[a-z\d]+
{form=from} (?:(?:on or )?about |approximately |at least |early |late |mid )?(?:\d{1,2} )?(?:${MONTH})
{form=from} the (?:kitchen|window|roof|road|north|south|east|west|air|sea|rear|barracks|hills?|cellar|bridge|border)
in the|any|some|another|every|other|a|this {from=form} of (?:violence|liability|participation|persecution|torture
  |responsibility|government|attack|cooperation|assistance|commission|ill treatment|an?)
more|less|fewer|greater|larger|smaller|higher|lower|(?:no|not) (?:later|earlier)|older|younger|better|worse {then=than}
  \d+|an?|the|that|those|any|half|once|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty
rather|other {then=than}
since|until|he|she|they|soldiers|who|and {than=then} ordered|went|moved|shot|killed|took|proceeded|began|attacked|set
  |forced|drove|burned|left|told|fired|returned|made|gave|sent|was|were
civilians|men|women|children|persons|prisoners|detainees|soldiers|troops|forces|villagers|inhabitants|victims
  |bodies {where=were} ${DONE}|(?:[a-z]+ly) (?:${DONE})
they {where=were}
camp|village|town|school|house|place|city|prison|building|hospital|site|area|barracks|centre|location|room|factory
  {were=where} he|she|they|it
should|could|would|must|might {of=have} been|known|had|done|prevented|punished|taken|[a-z]+ed
determined?|decided?|regardless of|knew|asked|as to|question of {weather=whether}
{weather=whether} or not|the accused|he|she|they
acting|committed|passed|carried out|transmitted|channell?ed|marched|went|drove {threw=through}
{role=roll} call
(?:played|play|plays)(?: (?:a|the|an))?(?: [a-z]+)?|leading|key|central|leadership|command {roll=role}
{peace=piece} of (?:land|artillery|evidence|paper|territory|equipment|legislation)
{piece=peace} treaty|agreement|talks|accords?|process|negotiations|conference|keeping|keepers?
against|(?:breach|breaches|threat|threats) (?:of|to) the {piece=peace}
{rein=reign} of terror
{soul=sole} purpose|responsibility|authority|commander|aim|reason
one|last|next|that|each|every|per|following|same {weak=week} of|later|before|after|in|he|the|.
{weaks=weeks}
(?:order|treaty|agreement|decree|document) (?:was|were|is) {singed=signed}
{singed=signed} (?:the|an?) (?:order|treaty|agreement|decree|document|statement|confession)
humanitarian|financial|economic|foreign {aide=aid}
{aide=aid} and abet
albanian|serb|serbian|jewish|african|tutsi|hutu|ethnic|armenian|korean|ukrainian|russian|mixed {decent=descent}
{capitol=capital} punishment|city|offen[cs]e
a|the|most|more {resent=recent} attack|years?|months
{lightening=lightning} attack|strike|offensive|advance|war
`;
