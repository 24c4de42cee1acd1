/** States, their capitals and peoples, and places and groups that such papers are often about, word by word: each is right as it stands. */
export const PLACES: ReadonlySet<string> = new Set(
  `Afghanistan Afghan Afghans Kabul Kandahar Helmand Kunduz Albania Albanian Albanians Tirana Durres Algeria Algerian Algiers Andorra Angola
  Angolan Luanda Antigua Argentina Argentine Argentinian Armenia Armenian Armenians Yerevan Australia Australian Canberra Austria Austrian Vienna
  Azerbaijan Azerbaijani Baku Bahamas Bahrain Bahraini Manama Bangladesh Bangladeshi Bengal Bengali Dhaka Barbados Belarus Belarusian Belarusians
  Minsk Belgium Belgian Brussels Belize Benin Bhutan Bolivia Bolivian Bosnia Bosnian Bosnians Bosniak Bosniaks Herzegovina Sarajevo Botswana
  Brazil Brazilian Brasilia Brunei Bulgaria Bulgarian Sofia Burkina Faso Ouagadougou Burundi Burundian Bujumbura Cambodia Cambodian Phnom Penh
  Cameroon Cameroonian Yaounde Canada Canadian Ottawa Chad Chadian Ndjamena Chile Chilean Santiago China Chinese Beijing Colombia Colombian
  Bogota Columbia Comoros Congo Congolese Kinshasa Brazzaville Costa Rica Croatia Croatian Croatians Croat Croats Zagreb Cuba Cuban Havana Cyprus
  Cypriot Nicosia Czech Czechia Prague Denmark Danish Copenhagen Djibouti Dominica Dominican Ecuador Ecuadorian Quito Egypt Egyptian Cairo
  Eritrea Eritrean Asmara Estonia Estonian Tallinn Eswatini Ethiopia Ethiopian Addis Ababa Finland Finnish Helsinki France French Paris Gabon
  Gambia Gambian Banjul Georgia Georgian Georgians Tbilisi Germany German Germans Berlin Ghana Ghanaian Accra Greece Greek Greeks Athens Grenada
  Guatemala Guatemalan Guinea Guinean Conakry Bissau Guyana Haiti Haitian Honduras Honduran Tegucigalpa Hungary Hungarian Hungarians Budapest
  Iceland Icelandic Reykjavik India Indian Indians Delhi Indonesia Indonesian Jakarta Iran Iranian Iranians Tehran Iraq Iraqi Iraqis Baghdad
  Mosul Ireland Irish Dublin Israel Israeli Israelis Jerusalem Italy Italian Italians Rome Ivory Ivorian Abidjan Yamoussoukro Jamaica Japan
  Japanese Tokyo Jordan Jordanian Amman Kazakh Kazakhstan Astana Almaty Kenya Kenyan Kenyans Nairobi Kiribati Korea Korean Koreans Pyongyang
  Seoul Wonsan Kosovo Kosovar Kosovars Pristina Prizren Kuwait Kuwaiti Kyrgyz Kyrgyzstan Bishkek Laos Laotian Vientiane Latvia Latvian Riga
  Lebanon Lebanese Beirut Lesotho Liberia Liberian Liberians Monrovia Libya Libyan Libyans Tripoli Benghazi Misrata Tarhuna Liechtenstein
  Lithuania Lithuanian Vilnius Luxembourg Macedonia Macedonian Skopje Madagascar Malawi Malawian Lilongwe Malaysia Malaysian Lumpur Maldives
  Mali Malian Bamako Timbuktu Malta Maltese Valletta Marshall Mauritania Mauritanian Nouakchott Mauritius Mexico Mexican Micronesia Moldova
  Moldovan Moldavia Chisinau Transnistria Monaco Mongolia Mongolian Ulaanbaatar Montenegro Montenegrin Podgorica Morocco Moroccan Rabat
  Mozambique Mozambican Maputo Myanmar Burma Burmese Naypyidaw Rakhine Rohingya Namibia Namibian Windhoek Nauru Nepal Nepalese Nepali Kathmandu
  Netherlands Dutch Amsterdam Hague Zealand Wellington Nicaragua Nicaraguan Managua Niger Nigeria Nigerian Nigerians Nigerien Abuja Niamey
  Norway Norwegian Oslo Oman Omani Muscat Pakistan Pakistani Islamabad Palau Palestine Palestinian Palestinians Gaza Ramallah Rafah Panama
  Papua Paraguay Peru Peruvian Lima Philippines Philippine Filipino Filipinos Manila Davao Duterte Poland Polish Warsaw Portugal Portuguese
  Lisbon Qatar Qatari Doha Romania Romanian Bucharest Russia Russian Russians Moscow Kursk Bryansk Belgorod Vladivostok Rostov Rwanda Rwandan
  Rwandans Gitarama Gikongoro Cyangugu Byumba Kibungo Interahamwe Janjaweed Kamajor Kamajors Kigali Butare Gisenyi Ruhengeri Kibuye Samoa Saudi Arabia Arabian Riyadh Senegal Senegalese Dakar Serbia Serbian Serbians
  Serb Serbs Belgrade Seychelles Sierra Leone Leonean Leoneans Freetown Kailahun Kenema Koidu Makeni Bombali Kambia Moyamba Singapore Slovakia Slovak
  Slovaks Bratislava Slovenia Slovenian Slovene Ljubljana Solomon Somalia Somali Somalis Mogadishu Africa African Africans Pretoria Spain
  Spanish Madrid Lanka Lankan Colombo Sudan Sudanese Khartoum Darfur Juba Fasher Geneina Suriname Sweden Swedish Stockholm Switzerland Swiss
  Geneva Syria Syrian Syrians Damascus Aleppo Raqqa Homs Idlib Taiwan Taipei Tajik Tajikistan Dushanbe Tanzania Tanzanian Arusha Dodoma
  Thailand Thai Bangkok Timor Leste Timorese Dili Togo Tonga Trinidad Tobago Tunisia Tunisian Tunis Turkey Turkish Turks Ankara Istanbul
  Turkmen Turkmenistan Tuvalu Uganda Ugandan Ugandans Kampala Gulu Lira Acholi Ukraine Ukrainian Ukrainians Kyiv Kharkiv Donetsk Luhansk Kherson
  Zaporizhzhia Mariupol Bakhmut Bucha Irpin Hostomel Borodianka Chernihiv Chernivtsi Cherkasy Dnipro Dnipropetrovsk Ivano Frankivsk Izium
  Kirovohrad Khmelnytskyi Kramatorsk Lviv Melitopol Mykolaiv Odesa Poltava Rivne Sevastopol Simferopol Severodonetsk Sievierodonetsk Sloviansk
  Sumy Ternopil Uzhhorod Vinnytsia Volyn Zakarpattia Zhytomyr Crimea Crimean Donbas Avdiivka Debaltseve Enerhodar Kakhovka Kryvyi Rih Nikopol
  Emirates Emirati Dhabi Kingdom Britain British Briton Britons England English Scotland Scottish Wales London States America American Americans
  Washington Uruguay Uruguayan Uzbek Uzbekistan Tashkent Vanuatu Vatican Venezuela Venezuelan Caracas Vietnam Vietnamese Hanoi Yemen Yemeni
  Sanaa Zambia Zambian Lusaka Zimbabwe Zimbabwean Harare Zaire Yugoslavia Yugoslav Soviet Prussia Prussian Ossetia Abkhazia Tskhinvali Gori
  Chechnya Chechen Chechens Grozny Dagestan Ituri Bunia Kivu Goma Bogoro Katanga Bangui Bossangoa Vojvodina Slavonia Krajina Dubrovnik Vukovar
  Srebrenica Potocari Bratunac Zvornik Prijedor Omarska Keraterm Trnopolje Visegrad Foca Gorazde Bihac Brcko Bijeljina Mostar Ahmici Vitez
  Stolac Kozarac Sanski Kotor Kljuc Rogatica Vlasenica Zepa Tuzla Knin Gospic Vukovar Banja Luka Drenica Glogovac Klecka Drenoc Likoc Peja
  Gjakova Djakovica Racak Orahovac Rahovec Suhareka Kukes Cahan Europe European Europeans Asia Asian Asians Kurds Kurdish Kurdistan Hutu Hutus
  Tutsi Tutsis Hema Lendu Fur Masalit Zaghawa Yazidi Yazidis Slavic Baltic Balkan Balkans Atlantic Pacific`.split(
    /\s+/,
  ),
);

/** Capitalised words of every paper that differ by one letter from others that are right, too. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `Court Count Counts Courts Major Mayor Minister Ministry Ministers Defence Defense Center Centre Labour Labor March Police Policy Party
  Parts General Generals Trial Treaty Treaties Force Forces Front State States Statue Statute Status Black Block First Third Section Sector
  Operation Command Commando Commander Commanders Charter Chapter Chamber Charge Charged Charges Article Articles Annex Annexes Union Prison
  Person Persons Public Prime Crime Crimes River Rivers Road Broad Street North South Northern Southern Eastern Western Easter Central Military
  Militia Marital Martial Marine Marines Council Counsel Consul Office Officer Officers Official Colonel Captain Brigade Brigadier Battalion
  Company Platoon Corps Corpse House Houses Mount Month Monday Sunday Friday August April Place Plane Plate Point Paint Power Tower Towns Water
  Valley Village Villa Camps Camp Board Guard Guards Group Groups Squad Squads Staff Stuff Church Mosque Mission Commission Decision Division
  Prosecutor Prosecution Persecution Execution President Resident Republic Republika Srpska Secretary Security Service Services Special Supreme
  Leader Leaders Legal Local Joint Judge Judges Justice Judgment Judgement Registry Registrar Register Report Reports Rules Ruler School
  Hospital Market Marked Square Station Nation Nations National International Internal Interior Exterior Liberation Liberal Federal Federation
  Foreign Former Formed Great Greater Higher Human Humane Rights Right Light Night Eight Ninth Tenth Order Orders Border Borders Peace Peach
  Plan Plans People Peoples Popular Population Project Protect Province Provincial Region Regional Reserve Reverse Revolution Resolution Shell
  Spring Winter Summer Autumn Series Serious Supply Support System These Those There Where Their Three Threat Thread Under Upper Lower Tower
  Unity United Units Volume Worker Workers Working World Young Youth White While Which Whole Whose With Within Without Other Others Mother
  Brother Brothers Father Further After Alter Later Latter Letter Better Between Among Along About Above Below Could Would Should Might Since
  Until Every Never Neither Either Whether Weather During Having Being Begin Began Begun Given Giver Taken Token Known Shown Three Seven Eleven
  Evidence Witness Witnesses Schedule Exhibit Exhibits Document Documents Motion Notion Action Actions Fraction Faction
  Bosna Hercegovina Hercegovine Kosova Kosove Srbija Srbije Hrvatska Jugoslavija Ukraina Ukrainy Rossiya Rossii Koreya Angela Monica Roman
  Gordana Martin Martina Marin Marina Daniel Daniela Norma Georgi Georgie Georgina Ghani Malik Malika Salim Sophia Sofija Florian Christian`.split(
    /\s+/,
  ),
);
