/**
 * Regions and cities that are not capitals, with their state: ISO alpha-3 | names. They compose ("Shanghai
 * authorities" are Chinese) and locate. Facts; spellings after GeoNames. "*" as in countries.ts.
 */
export const REGIONS = `
USA|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia*;West Virginia;Wisconsin;Wyoming;Chicago;Los Angeles;San Francisco;Houston;Philadelphia;Boston;Dallas;Detroit;Seattle;Atlanta;Miami;Baltimore;New Orleans;Minneapolis;Las Vegas;Denver;Phoenix*;San Diego;Manhattan;Brooklyn;Guam;Pittsburgh;Cleveland;Portland;Hollywood;Silicon Valley;Guantanamo
GBR|Manchester;Birmingham;Liverpool;Glasgow;Edinburgh;Belfast;Cardiff;Leeds;Bristol;Ulster;Londonderry;Gibraltar;Salisbury;Cornwall;Yorkshire
FRA|Marseille;Lyon;Toulouse;Nice*;Strasbourg;Bordeaux;Lille;Corsica;Calais;New Caledonia;Normandy;Brittany
DEU|Munich;Hamburg;Frankfurt;Cologne;Bavaria;Saxony;Stuttgart;Dresden;Leipzig;Düsseldorf;Hanover;Bremen;Hesse;Thuringia
ITA|Milan;Naples;Turin;Sicily;Sardinia;Venice;Genoa;Lampedusa;Palermo;Florence*;Bologna;Lombardy
ESP|Barcelona;Catalonia;Basque Country;Seville;Valencia;Bilbao;Ceuta;Melilla;Canary Islands
RUS|Chechnya;Dagestan;Ingushetia;Tatarstan;St. Petersburg;St Petersburg;Saint Petersburg;Leningrad;Siberia;Kaliningrad;Vladivostok;Grozny;Sochi;Belgorod;Kursk;Rostov;Novosibirsk;Yekaterinburg;Bryansk;North Ossetia;Khabarovsk;Kazan;Sakhalin
UKR|Crimea;Donetsk;Luhansk;Donbas;Donbass;Kharkiv;Kharkov;Odesa;Odessa;Lviv;Mariupol;Kherson;Zaporizhzhia;Sevastopol;Dnipro;Bakhmut;Mykolaiv;Chernihiv;Sumy;Bucha
CHN|Shanghai;Tibet;Xinjiang;Guangdong;Guangzhou;Shenzhen;Wuhan;Sichuan;Inner Mongolia;Chongqing;Tianjin;Hubei;Yunnan;Fujian;Lhasa;Urumqi;Nanjing;Harbin
IND|Mumbai;Bombay;Kolkata;Calcutta;Chennai;Madras;Bangalore;Bengaluru;Hyderabad;Kashmir;Jammu and Kashmir;Punjab*;Gujarat;Uttar Pradesh;Bihar;West Bengal;Tamil Nadu;Kerala;Assam;Manipur;Maharashtra;Rajasthan;Himachal Pradesh;Karnataka;Nagaland;Ahmedabad;Srinagar;Odisha;Chhattisgarh;Jharkhand;Ladakh;Goa
PAK|Karachi;Lahore;Peshawar;Balochistan;Baluchistan;Sindh;Khyber Pakhtunkhwa;Waziristan;Quetta;Rawalpindi;Swat*
AFG|Kandahar;Herat;Helmand;Kunduz;Mazar-i-Sharif;Jalalabad;Panjshir;Nangarhar
IRQ|Mosul;Basra;Kirkuk;Fallujah;Najaf;Karbala;Anbar;Irbil;Erbil;Tikrit;Samarra;Iraqi Kurdistan;Ramadi;Nineveh
SYR|Aleppo;Homs;Idlib;Hama;Raqqa;Deir al-Zor;Deir ez-Zor;Latakia;Golan Heights;Daraa;Palmyra;Kobani;Afrin;Ghouta;Rojava
IRN|Isfahan;Mashhad;Shiraz;Tabriz;Qom;Natanz;Fordow;Bushehr;Khuzestan
TUR|Istanbul;Izmir;Diyarbakir;Cappadocia
ISR|Haifa;Galilee;Negev;Eilat;Beersheba;Ashkelon;Sderot
PSE|Gaza City;Rafah;Khan Younis;Khan Yunis;Hebron;Nablus;Jenin;Bethlehem;Jericho;East Jerusalem
LBN|Sidon;Tyre*;Bekaa;Bekaa Valley
EGY|Alexandria;Sinai;Suez;Port Said;Sharm el-Sheikh
SAU|Jeddah;Mecca;Medina;Dhahran;Hejaz
ARE|Dubai;Sharjah
YEM|Hodeidah;Taiz;Marib;Hadramout
LBY|Benghazi;Misrata;Sirte;Tobruk;Derna
DZA|Oran;Kabylia
MAR|Casablanca;Marrakesh;Tangier;Fez
SDN|Darfur;Omdurman;Port Sudan;Kordofan;El Fasher
ETH|Tigray;Amhara;Oromia;Mekelle;Ogaden
SOM|Puntland;Jubaland;Kismayo;Baidoa
KEN|Mombasa;Kisumu
NGA|Lagos;Kano;Borno;Maiduguri;Kaduna;Plateau State;Biafra;Zamfara;Jos;Rivers State;Katsina;Niger Delta;Port Harcourt;Adamawa;Benue
COD|Goma;Bukavu;Lubumbashi;Kivu;North Kivu;South Kivu;Ituri;Katanga;Beni;Kisangani;Mongbwalu;Mongwalu;Bunia
ZAF|Johannesburg;Cape Town;Durban;Soweto;KwaZulu-Natal;Natal;Transvaal;Gauteng;Bophuthatswana
MOZ|Cabo Delgado;Beira
MLI|Timbuktu;Gao;Kidal;Mopti
AGO|Cabinda;Huambo
ZWE|Bulawayo;Matabeleland
BRA|Sao Paulo;Rio de Janeiro;Amazonas;Bahia;Recife
MEX|Tijuana;Chiapas;Oaxaca;Ciudad Juarez;Sinaloa;Guerrero;Monterrey;Guadalajara;Michoacan;Jalisco
COL|Medellin;Cali;Cartagena;Antioquia;Arauca;Cauca
VEN|Maracaibo;Zulia
ARG|Cordoba*;Rosario;Patagonia
CHL|Valparaiso;Araucania
ECU|Guayaquil
PER|Cusco;Ayacucho;Arequipa
BOL|Santa Cruz;Cochabamba;Sucre*
CAN|Quebec;Ontario;British Columbia;Alberta;Toronto;Montreal;Vancouver;Manitoba;Nova Scotia;Saskatchewan;Calgary
AUS|Sydney;Melbourne;Queensland;New South Wales;Brisbane;Perth;Tasmania;Northern Territory;Western Australia;Darwin*
JPN|Okinawa;Hiroshima;Nagasaki;Osaka;Fukushima;Hokkaido;Kyoto
KOR|Busan;Incheon;Gwangju
PHL|Mindanao;Luzon;Marawi;Davao;Jolo;Cebu;Basilan
IDN|Aceh;Papua;West Papua;Bali;Java*;Sumatra;Sulawesi;Maluku;Borneo;Irian Jaya
MYS|Sabah;Sarawak;Penang
THA|Pattani;Chiang Mai;Phuket
MMR|Rakhine;Rakhine State;Shan State;Kachin;Mandalay;Karen State;Arakan
VNM|Ho Chi Minh City;Saigon;Da Nang
LKA|Jaffna;Tamil Eelam
NPL|Pokhara
BGD|Chittagong;Cox's Bazar
SRB|Vojvodina;Novi Sad;Sandzak;Presevo
BIH|Republika Srpska;Srebrenica;Mostar;Banja Luka;Tuzla
XKX|Mitrovica;Prizren
HRV|Krajina;Dubrovnik;Vukovar
GRC|Thessaloniki;Crete;Lesbos
POL|Gdansk;Krakow;Bialystok
BLR|Gomel;Brest*;Grodno
CHE|Geneva;Zurich;Davos;Basel
BEL|Flanders;Wallonia;Antwerp
NLD|Rotterdam
AZE|Ganja
KAZ|Baikonur;Aktau
UZB|Andijan;Karakalpakstan
KGZ|Osh
TJK|Gorno-Badakhshan
IRL|Cork*
DNK|Aarhus
SWE|Malmo;Gothenburg
CYP|Limassol
ROU|Timisoara;Transylvania
CMR|Ambazonia
TZA|Zanzibar
SEN|Casamance
`
/** Lands that govern themselves without being recognised by most (PLOVER sector PRE): state | names. */
export const BREAKAWAY = `
GEO|South Ossetia;Abkhazia;Sukhumi;Tskhinvali
MDA|Transnistria;Trans-Dniester;Transdniestria;Tiraspol
AZE|Nagorno-Karabakh;Nagorny Karabakh;Artsakh;Stepanakert
SOM|Somaliland;Hargeisa
CYP|Northern Cyprus;Turkish Republic of Northern Cyprus
UKR|Donetsk People's Republic;Luhansk People's Republic;DPR;LPR
`
