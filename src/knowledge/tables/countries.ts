/**
 * States and territories: ISO 3166-1 alpha-3 (Kosovo XKX) | names, the first the one shown; aliases; former names |
 * demonyms, adjectives and nouns | capitals and seats of government, which stand for the government.
 * Facts; names after ISO 3166 and the UNGEGN list of country names. "*" marks a name that is also a word, a person's
 * name or another place: it counts only where the context does not speak against it.
 */
export const COUNTRIES = `
AFG|Afghanistan;Islamic Emirate of Afghanistan|Afghan|Kabul
ALB|Albania|Albanian|Tirana
DZA|Algeria|Algerian|Algiers
AND|Andorra|Andorran|Andorra la Vella
AGO|Angola|Angolan|Luanda
ATG|Antigua and Barbuda;Antigua|Antiguan|
ARG|Argentina|Argentine;Argentinian;Argentinean|Buenos Aires
ARM|Armenia|Armenian|Yerevan
AUS|Australia|Australian;Aussie|Canberra
AUT|Austria|Austrian|Vienna
AZE|Azerbaijan|Azerbaijani;Azeri|Baku
BHS|Bahamas|Bahamian|Nassau
BHR|Bahrain|Bahraini|Manama
BGD|Bangladesh|Bangladeshi|Dhaka;Dacca
BRB|Barbados|Barbadian|Bridgetown
BLR|Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Belorussian|Minsk
BEL|Belgium|Belgian|
BLZ|Belize|Belizean|Belmopan
BEN|Benin;Dahomey|Beninese|Porto-Novo;Cotonou
BTN|Bhutan|Bhutanese|Thimphu
BOL|Bolivia|Bolivian|La Paz
BIH|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian;Bosniak;Herzegovinian|Sarajevo
BWA|Botswana|Botswanan;Motswana;Batswana|Gaborone
BRA|Brazil|Brazilian|Brasilia
BRN|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan
BGR|Bulgaria|Bulgarian|Sofia*
BFA|Burkina Faso;Upper Volta;Burkina|Burkinabe;Burkinabè|Ouagadougou
BDI|Burundi|Burundian|Bujumbura;Gitega
KHM|Cambodia;Kampuchea|Cambodian;Khmer|Phnom Penh
CMR|Cameroon|Cameroonian|Yaounde
CAN|Canada|Canadian|Ottawa
CPV|Cape Verde;Cabo Verde|Cape Verdean|Praia
CAF|Central African Republic;CAR|Central African|Bangui
TCD|Chad*;Tchad|Chadian|N'Djamena;Ndjamena
CHL|Chile|Chilean|Santiago
CHN|China;People's Republic of China;PRC;mainland China;Communist China|Chinese|Beijing;Peking;Zhongnanhai
COL|Colombia|Colombian|Bogota
COM|Comoros|Comoran;Comorian|Moroni
COG|Republic of the Congo;Congo-Brazzaville;Republic of Congo|Congolese*|Brazzaville
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;D.R. Congo;Congo-Kinshasa;Zaire;Congo*|Congolese;Zairean;Zairian|Kinshasa
CRI|Costa Rica|Costa Rican|San Jose*
CIV|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivoirian|Abidjan;Yamoussoukro
HRV|Croatia|Croatian;Croat|Zagreb
CUB|Cuba|Cuban|Havana
CYP|Cyprus|Cypriot;Greek Cypriot|Nicosia
CZE|Czech Republic;Czechia;Czechoslovakia|Czech;Czechoslovak;Czechoslovakian|Prague
DNK|Denmark|Danish;Dane|Copenhagen
DJI|Djibouti|Djiboutian|Djibouti City
DMA|Dominica||Roseau
DOM|Dominican Republic|Dominican|Santo Domingo
TLS|East Timor;Timor-Leste;Timor Leste|East Timorese;Timorese|Dili
ECU|Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|Quito
EGY|Egypt;United Arab Republic|Egyptian|Cairo
SLV|El Salvador|Salvadoran;Salvadorean;Salvadorian|San Salvador
GNQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean|Malabo
ERI|Eritrea|Eritrean|Asmara
EST|Estonia|Estonian|Tallinn
SWZ|Eswatini;Swaziland|Swazi|Mbabane
ETH|Ethiopia;Ethopia;Abyssinia|Ethiopian|Addis Ababa
FJI|Fiji|Fijian|Suva
FIN|Finland|Finnish;Finn|Helsinki
FRA|France|French;Frenchman;Frenchmen;Frenchwoman|Paris
GAB|Gabon|Gabonese|Libreville
GMB|Gambia;the Gambia|Gambian|Banjul
GEO|Georgia*;Republic of Georgia|Georgian|Tbilisi
DEU|Germany;West Germany;East Germany;Federal Republic of Germany;German Democratic Republic;GDR|German;West German;East German|Berlin;Bonn
GHA|Ghana;Gold Coast|Ghanaian|Accra
GRC|Greece|Greek;Hellenic|Athens
GRD|Grenada|Grenadian|
GTM|Guatemala|Guatemalan|Guatemala City
GIN|Guinea*;Guinea-Conakry|Guinean|Conakry
GNB|Guinea-Bissau;Guinea Bissau|Bissau-Guinean|Bissau
GUY|Guyana|Guyanese|Georgetown*
HTI|Haiti|Haitian|Port-au-Prince
HND|Honduras|Honduran|Tegucigalpa
HKG|Hong Kong|Hongkonger;Hong Konger|
HUN|Hungary|Hungarian|Budapest
ISL|Iceland|Icelandic;Icelander|Reykjavik
IND|India|Indian*|New Delhi;Delhi;Dehli
IDN|Indonesia|Indonesian|Jakarta;Djakarta
IRN|Iran;Islamic Republic of Iran;Persia|Iranian;Persian|Tehran;Teheran
IRQ|Iraq|Iraqi|Baghdad
IRL|Ireland;Republic of Ireland;Irish Republic|Irish;Irishman;Irishmen|Dublin
ISR|Israel;Jewish state;the Jewish state;Zionist entity|Israeli;Zionist|Jerusalem;Tel Aviv
ITA|Italy|Italian|Rome
JAM|Jamaica|Jamaican|Kingston*
JPN|Japan|Japanese|Tokyo
JOR|Jordan*;Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian|Amman
KAZ|Kazakhstan;Kazakstan|Kazakh;Kazakhstani|Astana;Nur-Sultan;Almaty
KEN|Kenya|Kenyan|Nairobi
KIR|Kiribati|I-Kiribati|Tarawa
XKX|Kosovo;Kosova|Kosovar;Kosovan;Kosovo Albanian|Pristina;Prishtina
KWT|Kuwait|Kuwaiti|Kuwait City
KGZ|Kyrgyzstan;Kirghizstan;Kirgizia;Kyrgyz Republic|Kyrgyz;Kyrgyzstani;Kirghiz|Bishkek
LAO|Laos|Lao;Laotian|Vientiane
LVA|Latvia|Latvian|Riga
LBN|Lebanon|Lebanese|Beirut
LSO|Lesotho|Basotho;Mosotho|Maseru
LBR|Liberia|Liberian|Monrovia
LBY|Libya;Jamahiriya|Libyan|Tripoli
LIE|Liechtenstein|Liechtensteiner|Vaduz
LTU|Lithuania|Lithuanian|Vilnius
LUX|Luxembourg|Luxembourgish;Luxembourger|Luxembourg City
MAC|Macau;Macao|Macanese|
MDG|Madagascar|Malagasy;Madagascan|Antananarivo
MWI|Malawi|Malawian|Lilongwe
MYS|Malaysia;Malaya|Malaysian|Kuala Lumpur;Putrajaya
MDV|Maldives|Maldivian|Male*
MLI|Mali|Malian|Bamako
MLT|Malta|Maltese|Valletta
MHL|Marshall Islands|Marshallese|Majuro
MRT|Mauritania|Mauritanian|Nouakchott
MUS|Mauritius|Mauritian|Port Louis
MEX|Mexico|Mexican|Mexico City
FSM|Micronesia;Federated States of Micronesia|Micronesian|Palikir
MDA|Moldova;Moldavia|Moldovan;Moldavian|Chisinau;Kishinev
MCO|Monaco|Monegasque|
MNG|Mongolia|Mongolian;Mongol|Ulaanbaatar;Ulan Bator
MNE|Montenegro|Montenegrin|Podgorica
MAR|Morocco|Moroccan|Rabat
MOZ|Mozambique|Mozambican|Maputo
MMR|Myanmar;Burma|Burmese;Myanmarese|Naypyidaw;Naypyitaw;Rangoon;Yangon
NAM|Namibia;South West Africa|Namibian|Windhoek
NRU|Nauru|Nauruan|
NPL|Nepal|Nepalese;Nepali|Kathmandu;Katmandu
NLD|Netherlands;Holland;the Netherlands|Dutch;Dutchman;Dutchmen|The Hague;Amsterdam
NZL|New Zealand;Aotearoa|New Zealander;Kiwi|Wellington
NIC|Nicaragua|Nicaraguan|Managua
NER|Niger*|Nigerien|Niamey
NGA|Nigeria|Nigerian|Abuja
PRK|North Korea;DPRK;Democratic People's Republic of Korea;N. Korea|North Korean;N. Korean|Pyongyang
MKD|North Macedonia;Macedonia;Former Yugoslav Republic of Macedonia;FYROM|Macedonian;North Macedonian|Skopje
NOR|Norway|Norwegian|Oslo
OMN|Oman|Omani|Muscat
PAK|Pakistan|Pakistani|Islamabad
PLW|Palau|Palauan|
PSE|Palestine;Palestinian territories;Gaza;Gaza Strip;West Bank;State of Palestine;occupied Palestinian territories|Palestinian;Gazan|Ramallah
PAN|Panama|Panamanian|Panama City
PNG|Papua New Guinea|Papua New Guinean;Papuan|Port Moresby
PRY|Paraguay|Paraguayan|Asuncion
PER|Peru|Peruvian|Lima
PHL|Philippines;the Philippines|Filipino;Philippine;Filipina|Manila
POL|Poland|Polish;Pole|Warsaw
PRT|Portugal|Portuguese|Lisbon
PRI|Puerto Rico|Puerto Rican|San Juan
QAT|Qatar;Quatar|Qatari|Doha
ROU|Romania;Rumania|Romanian;Rumanian|Bucharest
RUS|Russia;Russian Federation;Soviet Union;USSR;U.S.S.R.;Soviet Russia|Russian;Soviet|Moscow
RWA|Rwanda|Rwandan;Rwandese|Kigali
KNA|Saint Kitts and Nevis;St. Kitts and Nevis||Basseterre
LCA|Saint Lucia;St. Lucia|Saint Lucian|Castries
VCT|Saint Vincent and the Grenadines;St. Vincent|Vincentian|Kingstown
WSM|Samoa;Western Samoa|Samoan|Apia
SMR|San Marino|Sammarinese|
STP|Sao Tome and Principe;Sao Tome|Sao Tomean|
SAU|Saudi Arabia;the kingdom of Saudi Arabia|Saudi;Saudi Arabian|Riyadh
SEN|Senegal|Senegalese|Dakar
SRB|Serbia;Yugoslavia;Serbia and Montenegro;Federal Republic of Yugoslavia|Serbian;Serb;Yugoslav;Yugoslavian|Belgrade
SYC|Seychelles|Seychellois|Victoria*
SLE|Sierra Leone|Sierra Leonean|Freetown
SGP|Singapore|Singaporean|
SVK|Slovakia;Slovak Republic|Slovak;Slovakian|Bratislava
SVN|Slovenia|Slovenian;Slovene|Ljubljana
SLB|Solomon Islands;Solomons|Solomon Islander|Honiara
SOM|Somalia|Somali;Somalian|Mogadishu
ZAF|South Africa|South African|Pretoria
KOR|South Korea;Republic of Korea;S. Korea;ROK;Korea*|South Korean;S. Korean;Korean*|Seoul
SSD|South Sudan|South Sudanese|Juba
ESP|Spain|Spanish;Spaniard|Madrid
LKA|Sri Lanka;Ceylon|Sri Lankan;Ceylonese|Colombo
SDN|Sudan;the Sudan|Sudanese|Khartoum
SUR|Suriname;Surinam|Surinamese|Paramaribo
SWE|Sweden|Swedish;Swede|Stockholm
CHE|Switzerland|Swiss|Bern;Berne
SYR|Syria;Syrian Arab Republic|Syrian|Damascus
TWN|Taiwan;Republic of China;Formosa;Chinese Taipei|Taiwanese|Taipei
TJK|Tajikistan;Tadzhikistan|Tajik;Tajikistani;Tadzhik|Dushanbe
TZA|Tanzania;Tanganyika|Tanzanian|Dodoma;Dar es Salaam
THA|Thailand;Siam|Thai|Bangkok
TGO|Togo|Togolese|Lome
TON|Tonga|Tongan|Nuku'alofa
TTO|Trinidad and Tobago;Trinidad|Trinidadian|Port of Spain
TUN|Tunisia|Tunisian|Tunis
TUR|Turkey*;Türkiye;Turkiye|Turkish;Turk|Ankara
TKM|Turkmenistan|Turkmen;Turkmenistani|Ashgabat
TUV|Tuvalu|Tuvaluan|Funafuti
UGA|Uganda|Ugandan|Kampala
UKR|Ukraine;the Ukraine|Ukrainian|Kyiv;Kiev
ARE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
GBR|United Kingdom;UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|British;Briton;English*;Scottish;Welsh;Brit;Northern Irish;UK|London
USA|United States;US;U.S.;USA;U.S.A.;United States of America;America|American;US;U.S.;Yankee|Washington;Washington D.C.;Washington, D.C.;Washington DC
URY|Uruguay|Uruguayan|Montevideo
UZB|Uzbekistan|Uzbek;Uzbekistani|Tashkent
VUT|Vanuatu;New Hebrides|Ni-Vanuatu|Port Vila
VAT|Vatican;the Vatican;Holy See;Vatican City||
VEN|Venezuela|Venezuelan|Caracas
VNM|Vietnam;Viet Nam;North Vietnam|Vietnamese|Hanoi
ESH|Western Sahara|Sahrawi;Saharawi|Laayoune
YEM|Yemen;North Yemen;South Yemen|Yemeni;Yemenite|Sanaa;Sana'a;Aden
ZMB|Zambia|Zambian|Lusaka
ZWE|Zimbabwe;Rhodesia|Zimbabwean;Rhodesian|Harare
GRL|Greenland|Greenlandic;Greenlander|Nuuk
FRO|Faroe Islands|Faroese|
ATA|Antarctica||
`
