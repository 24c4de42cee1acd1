/** Common nouns that drafters define, and then write with a capital: `the Camp`. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  `Staff Camp Camps Compound Facility Facilities Site Sites Operation Operations Attack Attacks Attackers Plan Plans Group Groups Zone Zones
  Network Networks Campaign Meeting Meetings Offensive Siege Takeover Incident Incidents Events Organisation Organization Enterprise
  Perpetrators Victims Detainees Prisoners Members Associates Conspirators Directorate Region Area Areas Territory Territories Village Villages
  Town Base Prison Centre Center Convoy Unit Units Brigade Battalion Regiment Squad Patrol Militia Regime Movement
  Alliance Coalition Leadership Bureau Shelling Bombardment Invasion Occupation Annexation Blockade Massacre Killings Deportations Transfers
  Trains Route Weapons Missiles Drones Payments Transactions Accounts Company Foundation Scheme Vessel Vessels Aircraft Warehouse Factory School Hospital
  Dam Bridge Airport Airfield Barracks Bunker Dungeon Mine Mines Station Stations Quarter Hotel Farm Residence Headquarters Search Raid Raids
  Policy Directive Instruction Broadcast Article Report Speech Call Video Recording Murders Abductions Kidnapping Explosion Bomb Device`.split(
    /\s+/,
  ),
);

/** What may stand before them in such a term: `the Detention Site`. */
export const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  `Detention Strike Common Criminal Joint Relevant Indictment Target Charged Combat Military Armed Command Crime Execution Interrogation
  Training Transit Filtration Support Supply Planning Attack Assault Shelling Burial Landing Launch Border Security Special Second First`.split(
    /\s+/,
  ),
);

/** Those of soldiers, which an ordinal makes a name: `the First Company`. */
export const UNIT_NOUNS: ReadonlySet<string> = new Set(
  'Company Brigade Battalion Regiment Squad Unit'.split(' '),
);
