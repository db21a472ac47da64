/**
 * Seats of power, ministries and other bodies of states by name: state | sector | name; aliases. The first name is
 * shown. A country of "-" is a body of no state. Facts, from the bodies' own sites and the public record.
 */
export const BODIES = `
RUS|GOV|Kremlin;the Kremlin
RUS|GOV|Russian Foreign Ministry;Smolenskaya Square
RUS|LEG|State Duma;Duma
RUS|LEG|Federation Council
RUS|SPY|FSB;Federal Security Service
RUS|SPY|KGB
RUS|SPY|GRU
RUS|SPY|SVR;Foreign Intelligence Service
RUS|GOV|Roskomnadzor
RUS|COP|Investigative Committee
RUS|COP|Rosgvardia
RUS|MIL|Black Sea Fleet
RUS|MIL|Baltic Fleet
RUS|MIL|Northern Fleet
RUS|MIL|Pacific Fleet
RUS|MIL|Red Army
RUS|PRM|Wagner Group;Wagner
RUS|BUS|Gazprom
RUS|BUS|Rosneft
RUS|BUS|Rosatom
RUS|BUS|Lukoil
RUS|GOV|Roscosmos
USA|GOV|White House;Oval Office
USA|GOV|State Department;Foggy Bottom;Department of State
USA|MIL|Pentagon;Department of Defense;Defense Department
USA|GOV|Department of Justice;Justice Department
USA|GOV|Treasury Department;U.S. Treasury;US Treasury
USA|GOV|Department of Homeland Security;Homeland Security;DHS
USA|GOV|Commerce Department
USA|GOV|Environmental Protection Agency;EPA
USA|GOV|USAID;Agency for International Development
USA|GOV|NASA
USA|GOV|Federal Reserve
USA|LEG|Congress;U.S. Congress;US Congress;Capitol Hill
USA|LEG|Senate;U.S. Senate;US Senate
USA|LEG|House of Representatives
USA|JUD|U.S. Supreme Court;US Supreme Court
USA|SPY|Central Intelligence Agency;CIA
USA|SPY|National Security Agency;NSA
USA|COP|Federal Bureau of Investigation;FBI
USA|COP|Drug Enforcement Administration;DEA
USA|COP|Immigration and Customs Enforcement
USA|COP|Secret Service
USA|MIL|Central Command;CENTCOM
USA|MIL|US Navy;U.S. Navy
USA|MIL|Marine Corps;U.S. Marines
USA|MIL|Delta Force
USA|MIL|Navy SEALs
USA|PTY|Democratic Party;Democrats
USA|PTY|Republican Party;Republicans;GOP
USA|UAF|Oath Keepers
USA|UAF|Proud Boys
USA|UAF|Ku Klux Klan
USA|EDU|Harvard University;Harvard
USA|EDU|Massachusetts Institute of Technology;MIT
USA|EDU|Stanford University;Stanford
USA|EDU|Yale University;Yale
USA|EDU|Princeton University;Princeton
USA|EDU|Columbia University
USA|EDU|Amherst College
USA|EDU|Brookings Institution;Brookings
USA|BUS|Boeing
USA|BUS|Exxon Mobil;ExxonMobil
USA|BUS|Google
USA|BUS|Microsoft
USA|BUS|Facebook
USA|BUS|Lockheed Martin
USA|BUS|General Motors
USA|BUS|Chevron
USA|GOV|National Security Council
USA|NGO|American Civil Liberties Union;ACLU
GBR|GOV|Downing Street;10 Downing Street;Number 10
GBR|GOV|Whitehall
GBR|GOV|Foreign Office;Foreign and Commonwealth Office;Foreign, Commonwealth and Development Office
GBR|GOV|Home Office
GBR|GOV|Buckingham Palace
GBR|LEG|Westminster;House of Commons
GBR|LEG|House of Lords
GBR|COP|Scotland Yard;Metropolitan Police
GBR|SPY|MI5
GBR|SPY|MI6;Secret Intelligence Service
GBR|SPY|GCHQ
GBR|GOV|Bank of England
GBR|MIL|Royal Navy
GBR|MIL|Royal Air Force;RAF
GBR|PTY|Labour Party
GBR|PTY|Conservative Party;Tories;Tory Party
GBR|PTY|Liberal Democrats
GBR|PTY|Scottish National Party;SNP
GBR|OPP|Sinn Fein
GBR|PTY|Democratic Unionist Party;DUP
GBR|REB|Irish Republican Army;IRA;Provisional IRA
GBR|REB|Real IRA
GBR|PRM|Ulster Volunteer Force
GBR|PRM|Ulster Defence Association
GBR|EDU|Oxford University;University of Oxford
GBR|EDU|Cambridge University;University of Cambridge
GBR|EDU|University of St. Andrews
GBR|EDU|Chatham House
GBR|BUS|British Petroleum;BP
GBR|BUS|British Airways
FRA|GOV|Elysee;Elysee Palace;Élysée
FRA|GOV|Quai d'Orsay
FRA|GOV|Matignon
FRA|SPY|DGSE
FRA|SPY|DGSI
FRA|LEG|French National Assembly
FRA|PTY|National Front;National Rally;Front National
FRA|BUS|TotalEnergies
FRA|BUS|Air France
FRA|MIL|Operation Barkhane;Foreign Legion
DEU|GOV|Bundeskanzleramt;German Chancellery
DEU|LEG|Bundestag
DEU|LEG|Bundesrat
DEU|MIL|Bundeswehr
DEU|GOV|Bundesbank
DEU|SPY|BND
DEU|PTY|Christian Democratic Union;CDU
DEU|PTY|Alternative for Germany;AfD
DEU|BUS|Lufthansa
DEU|BUS|Volkswagen
DEU|BUS|Siemens
ITA|GOV|Quirinale;Quirinal Palace
ITA|GOV|Palazzo Chigi
ITA|GOV|Farnesina
ITA|BUS|Eni
ESP|GOV|Moncloa;Moncloa Palace
ESP|LEG|Cortes
ESP|REB|ETA;Basque Homeland and Freedom
ESP|COP|Guardia Civil;Civil Guard
POL|LEG|Sejm
POL|PTY|Law and Justice;Law and Justice party
POL|LAB|Solidarity
HUN|PTY|Fidesz
UKR|GOV|Bankova
UKR|LEG|Verkhovna Rada
UKR|SPY|SBU;Security Service of Ukraine
UKR|PRM|Azov Battalion;Azov Regiment
BLR|SPY|Belarusian KGB
TUR|GOV|Beştepe
TUR|SPY|MIT National Intelligence Organization
TUR|PTY|AKP;Justice and Development Party
TUR|PTY|CHP;Republican People's Party
TUR|OPP|HDP;Peoples' Democratic Party
TUR|REB|PKK;Kurdistan Workers' Party;Kurdistan Workers Party
TUR|REB|DHKP-C
ISR|LEG|Knesset
ISR|SPY|Mossad
ISR|SPY|Shin Bet;Shabak
ISR|MIL|Israel Defense Forces;Israeli Defense Forces;IDF
ISR|PTY|Likud;Likud Party
ISR|PTY|Labor Party
ISR|PTY|Kadima
ISR|PTY|Shas
PSE|GOV|Palestinian Authority;Palestinian National Authority
PSE|GOV|Palestine Liberation Organization;PLO
PSE|PTY|Fatah
PSE|REB|Hamas
PSE|REB|Islamic Jihad;Palestinian Islamic Jihad
PSE|REB|Qassam Brigades;al-Qassam Brigades;Izz ad-Din al-Qassam Brigades
PSE|REB|Al-Aqsa Martyrs Brigades;al-Aqsa Martyrs' Brigades
PSE|REB|Popular Front for the Liberation of Palestine;PFLP
PSE|REB|Black September
LBN|REB|Hezbollah;Hizbollah;Hizbullah;Hezballah
LBN|REB|Amal;Amal Movement
LBN|MIL|South Lebanon Army
LBN|PTY|Lebanese Forces
SYR|REB|Syrian Democratic Forces;SDF
SYR|REB|Free Syrian Army
SYR|REB|Hayat Tahrir al-Sham;HTS
SYR|REB|al-Nusra Front;Nusra Front;Jabhat al-Nusra
SYR|REB|YPG;People's Protection Units
SYR|REB|Ahrar al-Sham
SYR|REB|Jaish al-Islam
SYR|NGO|White Helmets;Syrian Civil Defence
IRQ|PRM|Popular Mobilization Forces;Hashd al-Shaabi;Popular Mobilisation Forces
IRQ|PRM|Kataib Hezbollah
IRQ|PRM|Mahdi Army
IRQ|PRM|Badr Organization
IRQ|MIL|Peshmerga
IRQ|PTY|Patriotic Union of Kurdistan;PUK
IRQ|PTY|Kurdistan Democratic Party;KDP
IRQ|GOV|Kurdistan Regional Government;KRG
IRQ|PTY|Baath Party;Ba'ath Party
IRQ|REB|Ansar al-Islam
IRN|MIL|Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guards;Revolutionary Guard;Revolutionary Guard Corps
IRN|MIL|Quds Force
IRN|PRM|Basij
IRN|LEG|Majlis
IRN|GOV|Guardian Council
IRN|GOV|Assembly of Experts
IRN|OPP|People's Mujahedin;Mujahedin-e Khalq;MEK;National Council of Resistance of Iran
YEM|REB|Houthis;Houthi;Ansar Allah;Huthi;Huthis
YEM|REB|al-Qaeda in the Arabian Peninsula;AQAP
YEM|SEP|Southern Transitional Council
SAU|BUS|Saudi Aramco;Aramco
SAU|GOV|Shura Council
EGY|OPP|Muslim Brotherhood
EGY|REB|Gamaa Islamiya;al-Gama'a al-Islamiyya
EGY|REL|Al-Azhar
LBY|GOV|Government of National Accord
LBY|REB|Libyan National Army;LNA
TUN|PTY|Ennahda;Ennahdha
DZA|REB|Armed Islamic Group;GIA
DZA|OPP|Islamic Salvation Front;FIS
MAR|GOV|Makhzen
ESH|REB|Polisario Front;Polisario
AFG|REB|Taliban;Taleban
AFG|REB|Haqqani network;Haqqani Network
AFG|REB|Northern Alliance
AFG|REB|Hezb-i-Islami;Hezb-e-Islami
AFG|LEG|Loya Jirga
PAK|SPY|Inter-Services Intelligence;ISI
PAK|REB|Pakistani Taliban;Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban;TTP
PAK|REB|Lashkar-e-Taiba;Lashkar-e-Tayyiba;LeT
PAK|REB|Jaish-e-Mohammad;Jaish-e-Mohammed
PAK|REB|Baloch Liberation Army;Balochistan Liberation Army
PAK|PTY|Pakistan People's Party;PPP;Pakistan Peoples Party
PAK|PTY|Pakistan Muslim League;PML-N
PAK|PTY|Pakistan Tehreek-e-Insaf;PTI
PAK|PTY|Muttahida Qaumi Movement;MQM
IND|LEG|Lok Sabha
IND|LEG|Rajya Sabha
IND|PTY|Congress Party;Indian National Congress
IND|PTY|Bharatiya Janata Party;BJP
IND|PTY|Aam Aadmi Party
IND|PTY|Shiv Sena
IND|REL|Rashtriya Swayamsevak Sangh;RSS
IND|SPY|Research and Analysis Wing
IND|COP|Central Bureau of Investigation;CBI
IND|REB|Naxalites;Naxals
IND|REB|United Liberation Front of Asom;ULFA
IND|REB|Hizbul Mujahideen
IND|GOV|South Block
LKA|REB|Liberation Tigers of Tamil Eelam;LTTE;Tamil Tigers
NPL|REB|Nepalese Maoists
BGD|PTY|Awami League
BGD|PTY|Bangladesh Nationalist Party;BNP
BGD|COP|Rapid Action Battalion
MMR|MIL|Tatmadaw
MMR|PTY|National League for Democracy;NLD
MMR|REB|Arakan Army
MMR|REB|Karen National Union
MMR|REB|Kachin Independence Army
MMR|REB|Arakan Rohingya Salvation Army;ARSA
MMR|GOV|State Administration Council
CHN|MIL|People's Liberation Army;PLA
CHN|PTY|Chinese Communist Party;Communist Party of China;CCP
CHN|LEG|National People's Congress
CHN|GOV|Taiwan Affairs Office
CHN|BUS|Huawei
CHN|REL|Falun Gong
CHN|REB|East Turkestan Islamic Movement
TWN|LEG|Legislative Yuan
TWN|PTY|Kuomintang;KMT
TWN|PTY|Democratic Progressive Party;DPP
JPN|PTY|Liberal Democratic Party
JPN|LEG|National Diet
JPN|MIL|Japan Self-Defense Forces;Japan Self-Defence Forces
JPN|REB|Aum Shinrikyo
JPN|BUS|Toyota
KOR|GOV|Blue House;Cheong Wa Dae
KOR|SPY|National Intelligence Service
KOR|BUS|Samsung
KOR|BUS|Hyundai
PRK|PTY|Workers' Party of Korea
PHL|GOV|Malacanang;Malacanang Palace
PHL|REB|Abu Sayyaf
PHL|REB|Moro Islamic Liberation Front;MILF
PHL|REB|Moro National Liberation Front;MNLF
PHL|REB|New People's Army
IDN|REB|Free Aceh Movement;GAM
IDN|REB|Free Papua Movement
IDN|REB|Jemaah Islamiyah;Jemaah Islamiah
IDN|COP|Densus 88
TLS|REB|Fretilin
MYS|PTY|UMNO;United Malays National Organisation
KHM|REB|Khmer Rouge
THA|PTY|Pheu Thai
AUS|GOV|Northern Territory government
AUS|MED|Aboriginal Medical Services Alliance Northern Territory
AUS|SPY|ASIO
CAN|COP|Royal Canadian Mounted Police;RCMP
CAN|GOV|Global Affairs Canada
CAN|LEG|Canadian Parliament
MEX|CRM|Los Zetas;Zetas;Zetas Cartel
MEX|CRM|Sinaloa Cartel
MEX|CRM|Jalisco New Generation Cartel
MEX|CRM|Gulf Cartel
MEX|REB|Zapatista National Liberation Army;Zapatistas;EZLN
MEX|GOV|Los Pinos
MEX|PTY|Institutional Revolutionary Party;PRI
COL|REB|Revolutionary Armed Forces of Colombia;FARC
COL|REB|National Liberation Army;ELN
COL|PRM|United Self-Defense Forces of Colombia;AUC
COL|CRM|Clan del Golfo;Gulf Clan
COL|GOV|Casa de Narino
PER|REB|Shining Path;Sendero Luminoso
PER|REB|Tupac Amaru Revolutionary Movement
VEN|GOV|Miraflores;Miraflores Palace
VEN|BUS|PDVSA
VEN|PTY|United Socialist Party of Venezuela
BRA|GOV|Planalto;Planalto Palace
BRA|GOV|Itamaraty
BRA|BUS|Petrobras
BRA|PTY|Workers' Party
ARG|GOV|Casa Rosada
CHL|GOV|La Moneda
NIC|REB|Contras
NIC|PTY|Sandinistas;Sandinista National Liberation Front;FSLN
SLV|REB|Farabundo Marti National Liberation Front;FMLN
SLV|CRM|MS-13;Mara Salvatrucha
HTI|COP|Haitian National Police
CUB|PTY|Communist Party of Cuba
NGA|GOV|Aso Rock
NGA|REB|Boko Haram
NGA|REB|Islamic State West Africa Province;ISWAP
NGA|REB|Movement for the Emancipation of the Niger Delta;MEND
NGA|PTY|All Progressives Congress
NGA|PTY|Peoples Democratic Party
NGA|COP|Economic and Financial Crimes Commission;EFCC
NGA|SEP|Indigenous People of Biafra;IPOB
NGA|SPY|Department of State Services
SOM|REB|al-Shabab;al-Shabaab;Shabab;Al Shabaab
SOM|REB|Islamic Courts Union;Union of Islamic Courts
SOM|JRN|SONNA
ETH|REB|Tigray People's Liberation Front;TPLF
ETH|REB|Oromo Liberation Front;OLF
ETH|REB|Oromo Liberation Army
ETH|REB|Ogaden National Liberation Front
SDN|PRM|Rapid Support Forces;RSF
SDN|PRM|Janjaweed
SDN|REB|Justice and Equality Movement;JEM
SDN|REB|Sudan Liberation Army;SLA
SDN|REB|Sudan People's Liberation Army;SPLA
SDN|REB|Sudan People's Liberation Movement;SPLM
UGA|REB|Lord's Resistance Army;LRA
UGA|REB|Allied Democratic Forces;ADF
UGA|PTY|National Resistance Movement
RWA|REB|Democratic Forces for the Liberation of Rwanda;FDLR
RWA|REB|Rwandan Patriotic Front
RWA|PRM|Interahamwe
COD|REB|M23;March 23 Movement
COD|PRM|CODECO;Cooperative for the Development of the Congo
COD|PRM|Mai-Mai;Mai Mai
COD|REB|Congolese Rally for Democracy
BDI|REB|National Liberation Forces
CAF|REB|Seleka
CAF|PRM|anti-balaka;Anti-Balaka
AGO|REB|UNITA;National Union for the Total Independence of Angola
AGO|PTY|MPLA
MOZ|REB|Renamo
MOZ|PTY|Frelimo
ZWE|PTY|ZANU-PF;Zanu-PF
ZWE|OPP|Movement for Democratic Change;MDC
ZAF|PTY|African National Congress;ANC
ZAF|PTY|Inkatha;Inkatha Freedom Party
ZAF|PTY|Democratic Alliance
ZAF|PTY|Economic Freedom Fighters
ZAF|MIL|South African National Defence Force;SANDF
ZAF|LAB|Congress of South African Trade Unions;COSATU
NAM|PTY|SWAPO
KEN|PTY|Jubilee Party
KEN|OPP|Orange Democratic Movement
KEN|CRM|Mungiki
CIV|REB|New Forces
SLE|REB|Revolutionary United Front;RUF
MLI|REB|Ansar Dine;Ansar al-Din
MLI|REB|National Movement for the Liberation of Azawad;MNLA
MLI|REB|JNIM;Jama'at Nasr al-Islam wal Muslimin
SRB|PTY|Serbian Progressive Party
XKX|REB|Kosovo Liberation Army;KLA
XKX|PTY|Vetevendosje
XKX|GOV|Kosovo Police*
BIH|LEG|Republika Srpska Assembly
MKD|REB|National Liberation Army of Macedonia
GRC|PTY|Syriza
GRC|PTY|New Democracy
GRC|REB|November 17
GEO|PTY|Georgian Dream
ARM|PTY|Civil Contract
AUT|PTY|Freedom Party
CZE|GOV|Prague Castle
VAT|REL|Catholic Church*
-|REB|Islamic State;ISIS;ISIL;Daesh;IS group;Islamic State group
-|REB|al-Qaeda;al-Qaida;Al Qaeda;Al-Qaeda
-|REB|al-Qaeda in the Islamic Maghreb;AQIM
RUS|GOV|Lubyanka Square
RUS|GOV|Security Council of Russia;Russian Security Council
RUS|BUS|Transneft
RUS|BUS|Sberbank
RUS|BUS|Novatek
USA|GOV|OFAC;Office of Foreign Assets Control
USA|MIL|Indo-Pacific Command
USA|MIL|Fifth Fleet;5th Fleet
USA|MIL|Seventh Fleet;7th Fleet
USA|MIL|AFRICOM;Africa Command
USA|BUS|Raytheon
GBR|PRM|Loyalist Volunteer Force
GBR|REB|Continuity IRA
FRA|GOV|Place Beauvau
FRA|GOV|Bercy
FRA|LEG|Palais Bourbon
FRA|REB|Corsican National Liberation Front;FLNC
DEU|GOV|Werderscher Markt
DEU|GOV|Auswärtiges Amt
DEU|BUS|Rheinmetall
ITA|LEG|Montecitorio
ITA|REB|Red Brigades
ITA|CRM|Cosa Nostra
ITA|CRM|'Ndrangheta;Ndrangheta
ITA|CRM|Camorra
ESP|GOV|Zarzuela
PRT|GOV|Necessidades Palace
BEL|GOV|Rue de la Loi
NLD|GOV|Binnenhof
NLD|LEG|Tweede Kamer
DNK|LEG|Folketing
DNK|GOV|Christiansborg
SWE|LEG|Riksdag
SWE|GOV|Rosenbad
NOR|LEG|Storting
FIN|LEG|Eduskunta
ISL|LEG|Althing
EST|LEG|Riigikogu
EST|GOV|Stenbock House
LVA|LEG|Saeima
LTU|LEG|Seimas
POL|GOV|Belweder
CZE|GOV|Czernin Palace
AUT|GOV|Ballhausplatz
AUT|LEG|Nationalrat
CHE|LEG|Federal Assembly of Switzerland
CHE|GOV|Federal Department of Foreign Affairs;FDFA
HUN|GOV|Carmelite Monastery
SRB|LEG|Skupština;Skupstina
HRV|GOV|Banski Dvori
HRV|LEG|Sabor
HRV|GOV|Pantovčak
BGR|LEG|Narodno Sabranie
ROU|GOV|Cotroceni;Cotroceni Palace
ROU|GOV|Victoria Palace
GRC|GOV|Maximos Mansion
TUR|GOV|Çankaya
TUR|LEG|Grand National Assembly of Turkey;Turkish Grand National Assembly
TUR|PTY|AK Party
TUR|REB|Kurdistan Freedom Falcons
TUR|BUS|Turkish Airlines
UKR|SPY|HUR
UKR|BUS|Naftogaz
UKR|BUS|Energoatom
BLR|LEG|House of Representatives of Belarus
MDA|SEP|Transnistrian Supreme Soviet
GEO|REB|Zviadists
ARM|SEP|Nagorno-Karabakh Defense Army;Artsakh Defence Army
AZE|BUS|SOCAR
KAZ|GOV|Ak Orda
KAZ|LEG|Mazhilis;Majilis
KGZ|GOV|Ala-Archa
KGZ|LEG|Jogorku Kenesh
UZB|REB|Islamic Movement of Uzbekistan
UZB|LEG|Oliy Majlis
MNG|LEG|State Great Khural
CHN|GOV|State Council of China
CHN|MIL|Eastern Theater Command
CHN|MIL|Central Military Commission
CHN|GOV|Cyberspace Administration of China
CHN|BUS|Sinopec
CHN|BUS|CNOOC
CHN|BUS|ZTE
CHN|BUS|ByteDance
CHN|BUS|Alibaba
TWN|GOV|Mainland Affairs Council
TWN|BUS|TSMC
HKG|LEG|Legislative Council of Hong Kong;LegCo
JPN|GOV|Kantei
JPN|GOV|Kasumigaseki
JPN|MIL|Self-Defense Forces
JPN|PTY|Liberal Democratic Party of Japan
JPN|REB|Japanese Red Army
JPN|CRM|Yamaguchi-gumi
KOR|GOV|Unification Ministry
PRK|MIL|Korean People's Army
PRK|SPY|Reconnaissance General Bureau
PRK|CRM|Lazarus Group
IND|GOV|Rashtrapati Bhavan
IND|GOV|Ministry of External Affairs
IND|COP|National Investigation Agency
IND|REB|National Democratic Front of Bodoland
IND|REB|National Socialist Council of Nagaland;NSCN
IND|REB|Communist Party of India (Maoist)
IND|REB|Jammu Kashmir Liberation Front
IND|REB|The Resistance Front
PAK|MIL|ISPR;Inter-Services Public Relations
PAK|PTY|Pakistan Muslim League-Nawaz
PAK|REB|Lashkar-e-Jhangvi
PAK|REB|Sipah-e-Sahaba
PAK|REB|Jamaat-ul-Ahrar
PAK|REB|Harkat-ul-Mujahideen
PAK|REB|Baloch Republican Army
PAK|REB|Balochistan Liberation Front
BGD|PTY|Jamaat-e-Islami
BGD|REB|Jamaat-ul-Mujahideen Bangladesh
LKA|PTY|Sri Lanka Freedom Party
LKA|REB|Janatha Vimukthi Peramuna;JVP
AFG|REB|Islamic State Khorasan;ISIS-K;ISIS-Khorasan;Islamic State-Khorasan;ISKP
AFG|REB|National Resistance Front of Afghanistan
MMR|PTY|Union Solidarity and Development Party
MMR|OPP|National Unity Government
MMR|REB|People's Defence Force;People's Defence Forces;People's Defense Force
MMR|REB|Ta'ang National Liberation Army;TNLA
MMR|REB|Myanmar National Democratic Alliance Army;MNDAA
MMR|REB|United Wa State Army
MMR|REB|Shan State Army
MMR|REB|Chin National Front
THA|REB|Barisan Revolusi Nasional;BRN
LAO|PTY|Lao People's Revolutionary Party
VNM|PTY|Communist Party of Vietnam
MYS|GOV|Wisma Putra
SGP|PTY|People's Action Party
IDN|GOV|Merdeka Palace
IDN|REB|West Papua National Liberation Army;TPNPB
IDN|REB|Jamaah Ansharut Daulah
IDN|REB|East Indonesia Mujahideen
PHL|REB|Maute group
PHL|REB|Bangsamoro Islamic Freedom Fighters
PHL|PTY|Communist Party of the Philippines
PNG|REB|Bougainville Revolutionary Army
AUS|SPY|ASIS
AUS|COP|Australian Federal Police
CAN|GOV|Rideau Hall
CAN|SPY|CSIS;Canadian Security Intelligence Service
CAN|LEG|Parliament Hill
CAN|SEP|Front de libération du Québec;FLQ
MEX|CRM|Juárez Cartel
MEX|CRM|Tijuana Cartel
MEX|CRM|Beltrán Leyva Cartel;Beltran-Leyva Cartel
MEX|CRM|La Familia Michoacana
MEX|CRM|Knights Templar Cartel
MEX|REB|Popular Revolutionary Army
MEX|PTY|National Action Party
GTM|REB|Guatemalan National Revolutionary Unity;URNG
GTM|CRM|Barrio 18;18th Street gang
HND|CRM|Los Cachiros
SLV|PTY|ARENA
PAN|GOV|Palacio de las Garzas
CUB|GOV|Palace of the Revolution
HTI|CRM|Viv Ansanm
HTI|CRM|G9 gang
HTI|PRM|Tonton Macoutes
COL|REB|FARC dissidents
COL|REB|Estado Mayor Central
COL|REB|Segunda Marquetalia
COL|REB|M-19
COL|REB|Popular Liberation Army
COL|CRM|Medellín Cartel
COL|CRM|Cali Cartel
VEN|SPY|SEBIN
VEN|CRM|Tren de Aragua
VEN|CRM|Cartel of the Suns;Cartel de los Soles
BRA|CRM|First Capital Command
BRA|CRM|Comando Vermelho;Red Command
ARG|REB|Montoneros
ARG|PTY|Peronists;Justicialist Party
CHL|REB|Manuel Rodríguez Patriotic Front
CHL|REB|Coordinadora Arauco-Malleco
URY|REB|Tupamaros
PRY|REB|Paraguayan People's Army
PER|GOV|Torre Tagle
ECU|GOV|Carondelet;Carondelet Palace
ECU|CRM|Los Choneros
ECU|CRM|Los Lobos
BOL|GOV|Palacio Quemado
BOL|PTY|Movement for Socialism
ISR|SPY|Unit 8200
ISR|MIL|COGAT
ISR|PTY|Yesh Atid
ISR|PTY|Yisrael Beiteinu
ISR|REB|Kach
ISR|REB|Irgun
PSE|GOV|Muqata
PSE|REB|Democratic Front for the Liberation of Palestine
PSE|REB|Abu Nidal Organization
PSE|REB|Popular Resistance Committees
PSE|REB|Lions' Den
LBN|GOV|Baabda;Baabda Palace
LBN|GOV|Grand Serail
LBN|MIL|Lebanese Armed Forces
LBN|PTY|Future Movement
LBN|PTY|Free Patriotic Movement
LBN|REB|Fatah al-Islam
JOR|GOV|Royal Hashemite Court
SYR|REB|Syrian National Army
SYR|REB|Jund al-Aqsa
SYR|REB|Faylaq al-Sham;Sham Legion
SYR|PRM|Shabiha
SYR|OPP|Syrian National Council
SYR|OPP|Syrian National Coalition
IRQ|PRM|Asaib Ahl al-Haq;Asa'ib Ahl al-Haq
IRQ|PRM|Harakat Hezbollah al-Nujaba
IRQ|REB|al-Qaeda in Iraq;Al-Qaida in Iraq
IRQ|REB|Islamic Army in Iraq
IRQ|REB|Naqshbandi Army
IRN|GOV|Atomic Energy Organization of Iran
IRN|REB|Jundallah
IRN|REB|Jaish al-Adl
IRN|REB|PJAK
SAU|GOV|Royal Court of Saudi Arabia
ARE|BUS|DP World
ARE|BUS|Emirates Airline
QAT|BUS|QatarEnergy
QAT|GOV|Amiri Diwan
YEM|GOV|Presidential Leadership Council
YEM|REB|Aden-Abyan Islamic Army
YEM|PTY|Islah;Al-Islah
KWT|LEG|National Assembly of Kuwait
EGY|PTY|National Democratic Party of Egypt
EGY|REB|Egyptian Islamic Jihad
EGY|REB|Ansar Beit al-Maqdis
EGY|BUS|Suez Canal Authority
LBY|GOV|Government of National Unity of Libya
LBY|GOV|National Transitional Council
LBY|REB|Ansar al-Sharia
LBY|REB|Libyan Islamic Fighting Group
LBY|LEG|House of Representatives of Libya
TUN|GOV|Carthage Palace
DZA|GOV|El Mouradia
DZA|PTY|National Liberation Front of Algeria;FLN
DZA|REB|Salafist Group for Preaching and Combat;GSPC
DZA|BUS|Sonatrach
SDN|GOV|Sovereign Council;Sovereignty Council
SDN|PTY|National Congress Party
SDN|OPP|Forces of Freedom and Change
SDN|REB|SPLM-N;Sudan People's Liberation Movement-North
SDN|REB|Sudan Revolutionary Front
SSD|REB|SPLM-IO;Sudan People's Liberation Movement-in-Opposition
ETH|PTY|Prosperity Party
ETH|PTY|EPRDF;Ethiopian People's Revolutionary Democratic Front
ERI|REB|Eritrean People's Liberation Front
SOM|GOV|Villa Somalia
SOM|REB|Hizbul Islam
SOM|REB|Islamic State in Somalia
UGA|MIL|Uganda People's Defence Force;UPDF
RWA|MIL|Rwanda Defence Force
RWA|GOV|Urugwiro
BDI|REB|RED-Tabara
BDI|PRM|Imbonerakure
BDI|REB|Forces for the Defence of Democracy
COD|MIL|FARDC
COD|REB|Congo River Alliance;Alliance Fleuve Congo
COD|REB|National Congress for the Defence of the People;CNDP
COD|REB|Movement for the Liberation of Congo
COD|REB|Alliance of Democratic Forces for the Liberation of Congo
COD|PRM|Wazalendo
COD|PRM|Raia Mutomboki
COD|PRM|Nyatura
CAF|REB|Coalition of Patriots for Change
CAF|REB|Popular Front for the Rebirth of Central African Republic
CMR|SEP|Ambazonia Defence Forces
CMR|SEP|Ambazonian separatists
TCD|REB|FACT rebels;Front for Change and Concord in Chad
TCD|REB|Union of Forces for Democracy and Development
NGA|REB|Niger Delta Avengers
NGA|REB|Ansaru
MLI|REB|Macina Liberation Front;Katiba Macina
MLI|REB|Movement for Oneness and Jihad in West Africa;MUJAO
MLI|REB|Coordination of Azawad Movements
MLI|REB|Azawad Liberation Front
MLI|REB|Islamic State in the Greater Sahara
BFA|REB|Ansarul Islam
BFA|PRM|Volunteers for the Defense of the Homeland
NER|REB|Movement of Nigeriens for Justice
NER|GOV|National Council for the Safeguard of the Homeland
SEN|SEP|Movement of Democratic Forces of Casamance
GIN|GOV|Sekhoutoureya
SLE|PRM|Kamajors
SLE|REB|Armed Forces Revolutionary Council
LBR|REB|LURD;Liberians United for Reconciliation and Democracy
LBR|REB|National Patriotic Front of Liberia
LBR|REB|Movement for Democracy in Liberia
CIV|REB|Patriotic Movement of Ivory Coast
GHA|GOV|Jubilee House
GHA|PTY|New Patriotic Party
AGO|SEP|FLEC;Front for the Liberation of the Enclave of Cabinda
AGO|BUS|Sonangol
MOZ|REB|Ansar al-Sunna of Mozambique
ZAF|GOV|Union Buildings
ZAF|BUS|Eskom
NAM|SEP|Caprivi Liberation Army
MDG|GOV|Iavoloha Palace
BIH|MIL|Bosnian Serb Army;Army of Republika Srpska
XKX|REB|Liberation Army of Presevo, Medvedja and Bujanovac
GRC|REB|Conspiracy of Fire Nuclei
ISL|GOV|Bessastadir
MNE|PTY|Democratic Party of Socialists
`
/** Bodies of states and of citizens without a land: sector | name; aliases. Country is null. */
export const INTERNATIONAL = `
IGO|United Nations;UN;U.N.
IGO|UN Security Council;United Nations Security Council;U.N. Security Council;Security Council
IGO|UN General Assembly;United Nations General Assembly;U.N. General Assembly
IGO|UNHCR;UN refugee agency;U.N. refugee agency
IGO|UNICEF
IGO|UNESCO
IGO|UNRWA
IGO|World Food Programme;World Food Program;WFP
IGO|World Health Organization;World Health Organisation;WHO
IGO|UN Human Rights Council
IGO|OCHA
IGO|UNIFIL
IGO|UNPROFOR
IGO|MONUSCO
IGO|International Atomic Energy Agency;IAEA
IGO|International Court of Justice;ICJ
IGO|International Criminal Court;ICC
IGO|International Criminal Tribunal for the former Yugoslavia;ICTY
IGO|International Labour Organization;International Labor Organization;International Labor Office;ILO
IGO|International Monetary Fund;IMF
IGO|World Bank;World Bank Group
IGO|World Trade Organization;World Trade Organisation;WTO
IGO|European Union;EU;E.U.;European Community;EC;EEC;European Economic Community;Brussels
IGO|European Commission;EU Commission
IGO|European Parliament
IGO|European Council
IGO|European Central Bank;ECB
IGO|Europol
IGO|Frontex
IGO|European Court of Human Rights
IGO|European Court of Justice
IGO|Council of Europe
IGO|NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation
IGO|OSCE;Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe
IGO|African Union;AU
IGO|Organization of African Unity;Organisation of African Unity;OAU
IGO|ECOWAS;Economic Community of West African States
IGO|IGAD;Intergovernmental Authority on Development
IGO|Southern African Development Community;SADC
IGO|East African Community
IGO|AMISOM
IGO|Arab League;League of Arab States
IGO|Gulf Cooperation Council;GCC
IGO|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;Organization of the Islamic Conference;OIC
IGO|OPEC
IGO|ASEAN;Association of Southeast Asian Nations
IGO|SAARC
IGO|APEC
IGO|Pacific Islands Forum
IGO|Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO
IGO|Collective Security Treaty Organization;CSTO
IGO|Commonwealth of Independent States;CIS
IGO|Eurasian Economic Union
IGO|BRICS
IGO|G7;Group of Seven
IGO|G8;Group of Eight
IGO|G20;Group of 20
IGO|Commonwealth
IGO|Organization of American States;OAS
IGO|Mercosur
IGO|CARICOM
IGO|Union of South American Nations;UNASUR
IGO|OECD
IGO|Interpol
IGO|OPCW;Organisation for the Prohibition of Chemical Weapons
IGO|Asian Development Bank
IGO|African Development Bank
IGO|Financial Action Task Force
IGO|Non-Aligned Movement
IGO|Warsaw Pact
IGO|Paris Club
IGO|League of Nations
IGO|Visegrad Group
IGO|Nordic Council
NGO|Red Cross;International Committee of the Red Cross;ICRC;International Red Cross
NGO|Red Crescent
NGO|Doctors Without Borders;Medecins Sans Frontieres;MSF
NGO|Amnesty International;Amnesty
NGO|Human Rights Watch;HRW
NGO|Greenpeace
NGO|Oxfam
NGO|Save the Children
NGO|Reporters Without Borders
NGO|Committee to Protect Journalists
NGO|Transparency International
NGO|International Crisis Group
NGO|Freedom House
NGO|CARE International
NGO|Norwegian Refugee Council
NGO|World Vision
NGO|World Wildlife Fund;WWF
NGO|Bellingcat
NGO|Carter Center
NGO|Nobel Committee
NGO|FIFA
NGO|International Olympic Committee;IOC
MNC|Shell;Royal Dutch Shell
MNC|OpenAI
IGO|UN Secretariat;United Nations Secretariat
IGO|UNDP;United Nations Development Programme;UN Development Programme
IGO|UNEP;United Nations Environment Programme;UN Environment Programme
IGO|UNCTAD
IGO|UNODC;UN Office on Drugs and Crime
IGO|UNFPA;UN Population Fund
IGO|UNAIDS
IGO|UN Women
IGO|UN Habitat;UN-Habitat
IGO|Food and Agriculture Organization;FAO
IGO|International Organization for Migration;IOM
IGO|International Maritime Organization
IGO|International Civil Aviation Organization;ICAO
IGO|International Telecommunication Union
IGO|Universal Postal Union
IGO|World Meteorological Organization
IGO|World Intellectual Property Organization;WIPO
IGO|UNDOF
IGO|UNMIK
IGO|UNFICYP
IGO|UNTAET
IGO|UNMIS
IGO|UNMISS
IGO|UNAMID
IGO|UNISFA
IGO|UNOCI
IGO|UNMIL
IGO|UNAMSIL
IGO|UNAMI
IGO|UNAMA
IGO|UNSMIL
IGO|UNMOVIC
IGO|UNSCOM
IGO|UNTSO
IGO|MONUC
IGO|MINUSMA
IGO|MINUSCA
IGO|MINURSO
IGO|MINUSTAH
IGO|ATMIS
IGO|KFOR
IGO|SFOR
IGO|IFOR
IGO|ISAF;International Security Assistance Force
IGO|EUFOR
IGO|EULEX
IGO|Eurojust
IGO|European External Action Service;EEAS
IGO|Council of the European Union
IGO|European Investment Bank
IGO|European Bank for Reconstruction and Development;EBRD
IGO|Eurogroup
IGO|Venice Commission
IGO|Parliamentary Assembly of the Council of Europe
IGO|European Free Trade Association;EFTA
IGO|Benelux
IGO|Organization of Turkic States;Turkic Council
IGO|Black Sea Economic Cooperation
IGO|Arctic Council
IGO|North Atlantic Council
IGO|Minsk Group
IGO|African Union Commission
IGO|African Union Peace and Security Council
IGO|G5 Sahel
IGO|Alliance of Sahel States
IGO|ECOMOG
IGO|Economic Community of Central African States;ECCAS
IGO|CEMAC
IGO|COMESA
IGO|West African Economic and Monetary Union
IGO|International Conference on the Great Lakes Region
IGO|Arab Maghreb Union
IGO|Lake Chad Basin Commission
IGO|Multinational Joint Task Force
IGO|African Court on Human and Peoples' Rights
IGO|Islamic Development Bank
IGO|Gas Exporting Countries Forum
IGO|International Energy Agency;IEA
IGO|International Renewable Energy Agency
IGO|East Asia Summit
IGO|Asian Infrastructure Investment Bank;AIIB
IGO|New Development Bank
IGO|Quad*
IGO|AUKUS
IGO|Five Eyes
IGO|BIMSTEC
IGO|Economic Cooperation Organization
IGO|Mekong River Commission
IGO|Pacific Community
IGO|Andean Community
IGO|Organization of Eastern Caribbean States
IGO|Central American Integration System
IGO|CELAC;Community of Latin American and Caribbean States
IGO|ALBA*
IGO|Lima Group
IGO|Pacific Alliance
IGO|Inter-American Development Bank
IGO|Inter-American Court of Human Rights
IGO|Inter-American Commission on Human Rights
IGO|Pan American Health Organization
IGO|Nuclear Suppliers Group
IGO|Comprehensive Nuclear-Test-Ban Treaty Organization;CTBTO
IGO|Permanent Court of Arbitration
IGO|International Criminal Tribunal for Rwanda;ICTR
IGO|Special Court for Sierra Leone
IGO|Special Tribunal for Lebanon
IGO|International Tribunal for the Law of the Sea
IGO|International Seabed Authority
IGO|International Whaling Commission
IGO|Intergovernmental Panel on Climate Change;IPCC
IGO|Group of 77
IGO|D-8
IGO|Community of Portuguese Language Countries
IGO|La Francophonie;Organisation internationale de la Francophonie
IGO|Bank for International Settlements
IGO|World Customs Organization
IGO|Middle East Quartet
NGO|International Federation of Red Cross and Red Crescent Societies;IFRC
NGO|International Rescue Committee;IRC
NGO|Mercy Corps
NGO|Danish Refugee Council
NGO|Islamic Relief
NGO|Caritas
NGO|Catholic Relief Services
NGO|Action Against Hunger
NGO|World Central Kitchen
NGO|Handicap International
NGO|ActionAid
NGO|Global Witness
NGO|PEN International
NGO|Article 19
NGO|Open Society Foundations
NGO|National Endowment for Democracy
NGO|International Campaign to Abolish Nuclear Weapons
NGO|International Federation for Human Rights
NGO|World Economic Forum
NGO|B'Tselem
NGO|Peace Now
NGO|Memorial Human Rights Center
NGO|Golos
NGO|Syrian Observatory for Human Rights
NGO|Airwars
NGO|SOS Méditerranée
NGO|Sea-Watch
NGO|Rainforest Action Network
NGO|Friends of the Earth
NGO|Extinction Rebellion
NGO|Sea Shepherd
NGO|World Anti-Doping Agency;WADA
NGO|UEFA
`
/** News media, sector JRN: state ("-" where the outlet belongs to none) | name; aliases. */
export const MEDIA = `
RUS|TASS;Itar-Tass;ITAR-TASS
RUS|Interfax
RUS|RIA Novosti;RIA
RUS|RT;Russia Today
RUS|Sputnik
RUS|Kommersant
RUS|Novaya Gazeta
RUS|Izvestia
RUS|Pravda
CHN|Xinhua;Xinhua News Agency
CHN|Global Times
CHN|People's Daily
CHN|CCTV
HKG|South China Morning Post
TWN|Central News Agency
JPN|Kyodo;Kyodo News
JPN|NHK
JPN|Asahi Shimbun
KOR|Yonhap;Yonhap News Agency
PRK|KCNA;Korean Central News Agency
USA|Associated Press;AP
USA|New York Times
USA|Washington Post
USA|Wall Street Journal
USA|CNN
USA|Fox News
USA|NBC
USA|CBS
USA|ABC News
USA|Bloomberg
USA|Voice of America;VOA
USA|Radio Free Europe;RFE/RL
USA|Los Angeles Times
USA|Politico
USA|Axios
USA|NPR
GBR|Reuters
GBR|BBC
GBR|Guardian;The Guardian
GBR|Financial Times
GBR|Sky News
GBR|The Economist
GBR|Daily Telegraph
GBR|Daily Mail
FRA|Agence France-Presse;AFP
FRA|Le Monde
FRA|Le Figaro
FRA|France 24
DEU|Der Spiegel;Spiegel
DEU|Deutsche Welle;DW
DEU|dpa
DEU|Bild
ITA|ANSA
ITA|Corriere della Sera
ESP|EFE
ESP|El Pais
TUR|Anadolu;Anadolu Agency
TUR|Hurriyet
IRN|IRNA
IRN|Fars News Agency;Fars
IRN|Tasnim
IRN|Press TV
IRQ|INA
SYR|SANA
EGY|MENA news agency
EGY|Al-Ahram
QAT|Al Jazeera;al-Jazeera
SAU|Al Arabiya;al-Arabiya
SAU|Saudi Press Agency;SPA
ISR|Haaretz
ISR|Jerusalem Post
ISR|Times of Israel
PSE|WAFA
LBN|Al-Manar
LBN|An-Nahar
IND|Press Trust of India;PTI news agency
IND|Times of India
IND|The Hindu
PAK|Dawn newspaper
PAK|Geo TV
UKR|Ukrinform
UKR|Kyiv Independent
BLR|BelTA
KAZ|Kazinform
POL|Gazeta Wyborcza
POL|PAP
SRB|Tanjug
NGA|Punch newspaper
ZAF|Mail & Guardian
AUS|Australian Broadcasting Corporation
CAN|CBC
CAN|Globe and Mail
CUB|Granma
VEN|Telesur
MEX|El Universal
`
