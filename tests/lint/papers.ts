/** Paragraphs as papers of several courts have them, and as nobody should be warned of; names and acts are invented or commonplace. */
export const CLEAN: Readonly<Record<string, readonly unknown[]>> = {
  'an ICC document containing the charges': [
    'The Prosecutor charges Mr Tobias Okello Arinze (“Mr ARINZE” or the “Suspect”) with war crimes under the Rome Statute (“Statute”).',
    'From at least January 2003 the Forces patriotiques de Kasenyi (“FPK”), led by Mr ARINZE, controlled the towns of Goma and Bunia in the Democratic Republic of the Congo (“DRC”).',
    'The FPK was the armed wing of the Union des patriotes (“UP”). The UP and the FPK had separate staffs; the DRC recognised neither.',
    'The Suspect, in his capacity as President of the UP, met MONUC officers in Kinshasa; the UN Security Council had extended their mandate by resolution S/RES/1468. MONUC, the United Nations mission, reported to New York.',
    'Witnesses DRC-OTP-P-0012 and P-0038 place Mr ARINZE at the camp (see DRC-OTP-0155-0110 at 0114; ICC-01/04-01/06-803-tEN).',
    'The victims were of Hema and Lendu ethnicity. Congolese and Ugandan troops were stationed near Bunia, Rwandan troops near Goma.',
  ],
  'an ICTY indictment': [
    '**Milovan STANIĆ**, son of Petar, was born on 3 March 1951 in Zvornik, Socialist Republic of Bosnia and Herzegovina. He was a member of the Serbian Democratic Party (“SDS”).',
    'Milovan STANIĆ participated in a joint criminal enterprise (“JCE”) together with Goran MARTINOVIĆ, Petar Marinović, and other members of the SDS. The objective of the JCE was the permanent removal of Bosnian Muslims and Bosnian Croats.',
    'In May 1992 the Yugoslav People’s Army (“JNA”) withdrew, and the Army of Republika Srpska (“VRS”) took over its weapons. The JNA left Zvornik; the VRS stayed.',
    'Members of the VRS and of the Ministry of Internal Affairs (*Ministarstvo unutrašnjih poslova*, “MUP”) detained Bosnian Muslims at the Čelopek school. The MUP reported to STANIĆ.',
    'The crimes are enumerated in Counts 1 to 3. See IT-95-5/18-PT and the Annex; the Socialist Federal Republic of Yugoslavia (“SFRY”) had ceased to exist, and the SFRY army with it.',
    'Serbian, Serb and Bosnian Serb forces took part; Croatia, Croatian and Croat are used as in the Constitution.',
  ],
  'an SCSL indictment': [
    'The organised armed group that became known as the Revolutionary United Front (RUF) was founded in about 1988 in Libya. The RUF began its operations in Sierra Leone in March 1991.',
    'The Armed Forces Revolutionary Council (AFRC) seized power on 25 May 1997. Shortly afterwards the AFRC and the RUF formed an alliance, the AFRC/RUF, which ruled from Freetown, Kenema and Kailahun.',
    'SAM KARGBO, also known as (aka) Mosquito, commanded AFRC/RUF forces in Kono District. KARGBO ordered the attack on Koidu.',
    'The Accused and subordinate members of the AFRC/RUF abducted women and girls in Bombali District, and in Makeni, Kambia and Moyamba. Sierra Leonean and Liberian fighters took part; ECOWAS and its Monitoring Group (ECOMOG) came later. ECOMOG left in 2000.',
    'By his acts the Accused is individually criminally responsible under Article 6(1) of the Statute.',
  ],
  'a KSC indictment': [
    'Between at least March 1998 and September 1999, members of the Kosovo Liberation Army (“KLA”) detained persons at Likoc/Likovac, Klečkë/Klečka and Drenoc/Drenovac. The KLA General Staff was informed.',
    'Forces of the Federal Republic of Yugoslavia (“FRY”) and the KLA were parties to the conflict; the FRY agreed to withdraw on 9 June 1999, when NATO ended its campaign.',
    'Members of the Democratic League of Kosovo (“LDK”) were named as collaborators. LDK members were detained in Prizren and Gjilan/Gnjilane; some LDK members fled to Albania.',
    'The Specialist Prosecutor’s Office (“SPO”) relies on KSC-BC-2020-06/F00999/A01 and SPOE00222. The SPO does not allege any act after 1999.',
    'Albanian, Albanians and Kosovo Albanians are used as the witnesses used them; Kosovar and Kosovo mean the same.',
  ],
  'a US indictment': [
    'At all times relevant to this Indictment, MARCUS DELGADO, the defendant, was a colonel of the Air Force of Ruritania. DELGADO commanded a wing of MiG aircraft armed with SA-7 missiles and BM-21 launchers.',
    'On or about February 24, 1996, two aircraft of Brothers of the Coast (“BTC”), a Florida organization, took off from Opa-locka. The BTC aircraft carried U.S. nationals. A third BTC aircraft returned.',
    'DELGADO and others known and unknown to the Grand Jury conspired, in violation of Title 18, United States Code, Section 1117. See 18 U.S.C. § 1117; the FBI and the Federal Aviation Administration (“FAA”) logged the calls. The FAA kept the tapes.',
    'The word “Ruritania” includes its armed forces. Ruritanian officials in Havana and Miami spoke with “RAUL LNU” in English, Spanish and French.',
  ],
  'a paper on aggression': [
    'The Armed Forces of Ukraine (“AFU”) defended Mariupol, Kharkiv and Kherson against the Armed Forces of the Russian Federation (“AFRF”). Ukrainian and Russian losses were high; the AFU withdrew and the AFRF followed.',
    'The Russian Federation (“Russia”) and Belarus are neighbours of Ukraine. Russia and Belarus held exercises; Belarusian, Russian and Ukrainian officials met.',
    'Iran and Iraq, Austria and Australia, Slovakia and Slovenia, Niger and Nigeria, Mali and Malawi, Georgia, Gambia and Zambia, Mauritania and Mauritius, Guinea and Guyana, Dominica, Latvia and Liberia, Sweden and Sudan abstained.',
    'The attack of 24 February 2022 (“the Invasion”) was condemned by the UN General Assembly. The Invasion went on; before the Invasion talks had failed.',
    'Weapons of the types T-72, S-300, BM-27 and Kh-101 were used; High Mobility Artillery Rocket Systems (“HIMARS”) came in June, and HIMARS fired in July. Kim Il Sung, Kim Jong Il and Kim Yo Jong are other persons. Colonel Ivanov, Mrs Ivanova, General Petrov and Mr Petrenko gave evidence.',
    'He said: “The DRPK is with us”, and “Kiev will fall”; the newspaper wrote “KPAGF units seen”.',
  ],
};
