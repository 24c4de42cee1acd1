/** Events that a note may name by their day, each group with the words by which a text tells of one. What is written down, as a statement, has a day of its own. */
export const TOLD_EVENTS: Readonly<Record<string, { readonly named: string; readonly told: RegExp }>> = {
  speech: {
    named: 'speech|address|remarks|broadcast|press\\s+conference|televised\\s+statement|interview',
    told: /\b(?:said|told|declared?|declaration|stated|announced|speech|address(?:ed)?|remarks|broadcast|interview|called|promised|threatened|warned|vowed|praised)\b/i,
  },
  meeting: {
    named: 'meeting|summit|talks|visit|session|conference|ceremony|parade|signing|reception',
    told: /\b(?:met|meeting|summit|talks|visit(?:ed)?|session|conference|ceremony|parade|sign(?:ed|ing)|received|hosted|gathered|convened|concluded)\b/i,
  },
  attack: {
    named:
      'attack|strike|air\\s?strike|shelling|bombing|bombardment|assault|raid|massacre|killings?|execution|explosion|storming|burning|looting|pillage|destruction|fire|clash|battle|incursion|invasion|offensive|ambush',
    told: /\b(?:attack(?:ed)?|str[iu]ck|strikes?|shell(?:ed|ing)|bomb(?:ed|ing|ardment|arded)|assault(?:ed)?|raid(?:ed)?|massacred?|kill(?:ed|ings?)|shot|execut(?:ed|ion)|stormed|burn(?:ed|t|ing)|loot(?:ed|ing)|pillaged?|destroy(?:ed)?|destruction|fired|invaded|ambush(?:ed)?|entered|set\s+fire|blew\s+up|blown\s+up|explo(?:ded|sion))\b/i,
  },
  taking: {
    named:
      'arrests?|abductions?|deportations?|transfers?|round-up|kidnapping|evacuation|expulsion|march|convoy|deployment|shipment|delivery',
    told: /\b(?:arrest(?:ed|s)?|abduct(?:ed|ion)|deport(?:ed|ation)|transfer(?:red)?|rounded\s+up|kidnapp(?:ed|ing)|evacuat(?:ed|ion)|expelled|took|taken|march(?:ed)?|convoy|deploy(?:ed|ment)|ship(?:ped|ment)|deliver(?:ed|y)|sent)\b/i,
  },
};
