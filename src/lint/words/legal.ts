/** Words of the law of these courts, and Latin set upright, that general dictionaries lack. */
export const LEGAL: ReadonlySet<string> = new Set(
  `acquittee actus admissibility aggressor alia amicus annexation bellum bis chapeau chapeaux cogens complementarity confirmability
  culpa curiae delicti dolus eventualis exculpatory extermination facie facto forcibly gentium génocidaire genocidaires humanitarian
  immunities incommunicado incriminating indictee indictees indictment inculpatory inhumane inter interlocutory interahamwe joinder
  jurisprudential jure jurisdictional jus juris lege ligne mandamus materiae mens misfeasance motu nexus nullum obiter omnes
  omnium paramilitaries perpetrator perpetrators personae pleaded praesenti proprio pseudonymised ratione realleged realleges reallege
  recharacterisation recharacterise recharacterised recharacterization recharacterized reclassification reus seriatim severability
  specialis stare subparagraph subparagraphs superiors temporis tribunals trigamy unlawfulness vacatur vires viva voce voir dire
  warcrimes counterintelligence demining deoccupation minefields multiple-launch drone drones deminers airstrike airstrikes shelling
  artillery howitzer howitzers mortars matériel materiel munitions ordnance subunit subunits oblast oblasts raion raions hromada hromadas
  separatists ceasefire deconfliction internees internment repatriate repatriated statelessness paragraphs footnote footnotes signatory
  signatories hereinafter thereof therein thereto hereby herein hereof hereto whereof wherein notwithstanding aforementioned abovementioned
  undersigned unredacted redacted reclassified declassified pretrial prejudicially sentencing defence defences licence practise`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
