/** Names that are spelled in several ways, all of them right; a paper keeps to one. The first is now the usual one in English. */
export const SPELLINGS: readonly (readonly string[])[] = `
Luhansk Lugansk Luhans’k Luhans'k
Donetsk Donets’k Donets'k
Kyiv Kiev Kyyiv Kiyv
Kharkiv Kharkov
Donbas Donbass
Zaporizhzhia Zaporizhzhya Zaporizhia Zaporozhye Zaporozhe Zaporizhya Zaporozhzhia
Odesa Odessa
Lviv Lvov L’viv L'viv
Mykolaiv Nikolaev Nikolayev Mykolayiv
Chernihiv Chernigov
Chernobyl Chornobyl
Dnipro Dnepr Dnieper
Dnipropetrovsk Dnepropetrovsk
Vinnytsia Vinnitsa Vinnytsya
Izium Izyum
Sievierodonetsk Severodonetsk Syeverodonetsk
Sloviansk Slavyansk Slovyansk
Bakhmut Artemivsk Artyomovsk
Horlivka Gorlovka
Makiivka Makeyevka Makeevka
Melitopol Melitopil
Mariupol Mariupil
Zelensky Zelenskyy Zelenskiy Zelenskyi Zelenski Zelenskij
Volodymyr Volodimir Wolodymyr
Vladimir Wladimir Vladymyr
Shoigu Shoygu Shojgu
Gerasimov Gherasimov Guerassimov
Lavrov Lawrow
Medvedev Medwedew Medvedyev
Yanukovych Yanukovich Janukovich Janukowitsch
Poroshenko Poroschenko
Lukashenko Lukashenka Lukaschenko
Prigozhin Prigozhyn Prigoshin
Yevgeny Evgeny Yevgeniy Evgeniy Yevgenii Evgenii
Sergey Sergei Sergej Serguei
Aleksandr Alexandr Alexander Aleksander
Gaddafi Qaddafi Gadhafi Kadafi Qadhafi Kaddafi Gadaffi Khadafy
Osama Usama
Bashir Beshir
Qaida Qaeda Qaïda
Hezbollah Hizbollah Hizballah Hizbullah
Hussein Hussain Husayn Husain
Harun Haroun
Kushayb Kosheib Kushaib
Janjaweed Janjawid
Darfur Darfour
Fasher Fashir
Geneina Junayna Junaynah
Misrata Misurata
Benghazi Bengasi
Aleppo Halab
Raqqa Raqqah Rakka
Daesh Daish Da’esh
Rohingya Ruhingya
Rakhine Arakan
Peking Beijing
Pyongyang Phyongyang
Pristina Prishtina Prishtinë Priština
Gjakova Djakovica Đakovica Gjakovë
Peja Pejë Pec Peć
Kosovo Kosova Kosovë
Glogovac Gllogoc Drenas
Rahovec Orahovac
Skopje Skoplje
Saraievo Sarajevo
Belgrade Beograd
Zvornik Zvornick
Timbuktu Tombouctou Timbuctoo
Bangui Banguy
Kinshasa Kinchasa
Abidjan Abijan
Kailahun Kailaun
Foday Fodey Foday
Yerevan Erevan
Tbilisi Tiflis
Baku Bakou
Chisinau Kishinev Chişinău Chișinău
Almaty Alma-Ata
Tskhinvali Tskhinval
Sukhumi Sokhumi
Ossetia Osetia
Belarus Byelarus Belorussia Byelorussia
Belarusian Belarussian Byelorussian
Tajikistan Tadjikistan Tadzhikistan
Kyrgyzstan Kirghizstan Kirgizstan
Rumania Romania
Turkmenistan Turkmenia
Hama Hamah
Jong-un Jong-Un
Duterte Dutarte
Mohamed Mohammed Muhammad Mohammad Mohamad
`
  .trim()
  .split('\n')
  .map((line) => [...new Set(line.split(' '))]);

/** Spellings of given names, which may be two persons'. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  'Volodymyr Vladimir Yevgeny Sergey Aleksandr Osama Hussein Harun Bashir Mohamed Foday Jong-un'.split(' '),
);

/** States, and what else goes by several names, each under all of them: the usual name first. */
export const STATES: readonly (readonly string[])[] = [
  [
    'North Korea',
    'DPRK',
    'D.P.R.K.',
    'Democratic People’s Republic of Korea',
    "Democratic People's Republic of Korea",
  ],
  ['South Korea', 'ROK', 'Republic of Korea'],
  ['Russia', 'Russian Federation'],
  ['United States', 'United States of America', 'USA', 'U.S.A.'],
  ['United Kingdom', 'United Kingdom of Great Britain and Northern Ireland', 'Great Britain'],
  ['China', 'PRC', 'People’s Republic of China', "People's Republic of China"],
  ['Iran', 'Islamic Republic of Iran'],
  ['Syria', 'Syrian Arab Republic'],
  ['Myanmar', 'Burma', 'Republic of the Union of Myanmar'],
  ['Côte d’Ivoire', "Côte d'Ivoire", 'Cote d’Ivoire', "Cote d'Ivoire", 'Ivory Coast'],
  ['Turkey', 'Türkiye', 'Turkiye', 'Republic of Turkey'],
  ['Czechia', 'Czech Republic'],
  ['Eswatini', 'Swaziland'],
  ['Cabo Verde', 'Cape Verde'],
  ['Timor-Leste', 'East Timor'],
  ['Viet Nam', 'Vietnam'],
  ['Netherlands', 'Holland'],
  ['Bosnia and Herzegovina', 'BiH', 'Bosnia-Herzegovina', 'Bosnia & Herzegovina'],
  ['North Macedonia', 'FYROM', 'former Yugoslav Republic of Macedonia'],
  ['Democratic Republic of the Congo', 'DRC', 'Zaire', 'Congo-Kinshasa', 'Democratic Republic of Congo'],
  ['Central African Republic', 'CAR'],
  ['Venezuela', 'Bolivarian Republic of Venezuela'],
  ['Moldova', 'Republic of Moldova'],
  ['Tanzania', 'United Republic of Tanzania'],
  ['Libya', 'Libyan Arab Jamahiriya', 'Great Socialist People’s Libyan Arab Jamahiriya'],
  ['Laos', 'Lao People’s Democratic Republic', "Lao People's Democratic Republic"],
  ['Belarus', 'Byelorussia', 'Republic of Belarus'],
  ['Philippines', 'Republic of the Philippines'],
  ['Sudan', 'Republic of the Sudan', 'Republic of Sudan'],
  ['Charter of the United Nations', 'UN Charter', 'United Nations Charter'],
];
