/** What is counted, by a word that all of its names share; persons of one kind are `any` where nothing more is said of them. */
export const COUNTED: Readonly<Record<string, string>> = {
  soldiers:
    'soldiers?|troops?|fighters?|servicemen|servicem[ae]n|personnel|combatants?|recruits?|conscripts?|militants?|mercenar(?:y|ies)|militiam[ae]n|officers?',
  civilians: 'civilians?|villagers?|residents?|inhabitants?|townspeople|refugees?|passengers?|worshippers?',
  children: 'child(?:ren)?|minors?|boys?|girls?|pupils?|infants?|bab(?:y|ies)|orphans?',
  women: 'wom[ae]n',
  prisoners: 'prisoners?|detainees?|captives?|hostages?|internees?|p\\.?o\\.?w\\.?s?',
  any: 'people|persons?|men|man|victims?|bod(?:y|ies)|corpses?|dead|deaths?|casualt(?:y|ies)|wounded|fatalit(?:y|ies)|members|others|lives|[a-z]{3,}(?:eans|ians|ivans|rabs|erbs|roats|osniaks|utus|utsis|urks|urds|ajuns|inns|anders|ish)|[a-z]{3,}(?=\\s+(?:(?:had|have|has)\\s+been\\s+|were\\s+|was\\s+)?(?:killed|wounded|captured|detained|deported|executed|arrested|dead)(?![a-z]))',
  missiles: 'missiles?|rockets?',
  shells: 'shells?|rounds?|projectiles?',
  drones: 'drones?|uavs?',
  containers: 'containers?',
  houses: 'houses?|homes?|dwellings?|apartments?|buildings?',
  shops: 'shops?|stores?|stalls?',
  vehicles: 'vehicles?|trucks?|lorries|lorry|buses|bus|tanks?|cars?',
  aircraft: 'aircraft|planes?|helicopters?|jets?',
  villages: 'villages?|towns?|settlements?|hamlets?',
  graves: 'graves?',
  schools: 'schools?',
  hospitals: 'hospitals?|clinics?',
  churches: 'churches|church|mosques?|monasteries',
  camps: 'camps?|detention\\s+(?:centres?|centers?|facilit(?:y|ies))',
  guns: 'guns?|rifles?|weapons?|mortars?|howitzers?',
  tons: 'tons?|tonnes?',
  attacks: 'attacks?|strikes?|air\\s?strikes?|raids?|bombings?',
  dollars: 'dollars?|usd|euros?',
  percent: 'per\\s?cent|percent|%',
};

/** What befell those who are counted. */
export const BEFALLEN: Readonly<Record<string, RegExp>> = {
  dead: /\b(?:kill(?:ed|ing|s)?|dead|deaths?|died|execut(?:ed|ion)|murder(?:ed)?|shot\s+dead|fatalit(?:y|ies)|bod(?:y|ies)|corpses?|massacred?|slain)\b/,
  hurt: /\b(?:wounded|injured|hurt|maimed)\b/,
  casualties: /\bcasualt(?:y|ies)\b/,
  held: /\b(?:detain(?:ed|ees)?|arrest(?:ed)?|captured?|imprison(?:ed)?|(?:was|were)\s+held|interned|hostages?)\b/,
  moved: /\b(?:deport(?:ed|ation)?|transferr?(?:ed)?|displaced|expelled|evacuated|removed|fled)\b/,
  sent: /\b(?:sent|sends?|deploy(?:ed|s)?|dispatch(?:ed)?|trained|reinforce[sd]?|arrived?|stationed)\b/,
  lost: /\b(?:missing|disappeared)\b/,
};

/** Words before a number by which it is a floor, a ceiling, or near the mark. */
export const AT_LEAST =
  /\b(?:at\s+least|more\s+than|over|no\s+(?:fewer|less)\s+than|not\s+less\s+than|upwards\s+of|above|exceed(?:ed|ing|s)?)\s*$/i;
export const AT_MOST =
  /\b(?:up\s+to|at\s+most|as\s+many\s+as|fewer\s+than|less\s+than|under|below|no\s+more\s+than)\s*$/i;
export const ABOUT =
  /\b(?:about|around|approximately|some|nearly|almost|roughly|circa|ca\.?|an\s+estimated|estimated(?:\s+at)?|close\s+to)\s*$/i;
