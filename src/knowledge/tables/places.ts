/**
 * Coordinates of places: state | name | latitude | longitude, in degrees; two decimals for a town, one for the middle of
 * a region. From GeoNames (https://www.geonames.org), CC BY 4.0. Written by train/places.ts; do not edit.
 */
export const PLACES = `
AFG|Helmand|31.6|64.2
AFG|Herat|34.35|62.20
AFG|Jalalabad|34.43|70.45
AFG|Kabul|34.53|69.17
AFG|Kandahar|31.61|65.71
AFG|Kunduz|36.73|68.86
AFG|Nangarhar|34.3|70.5
AFG|Panjshir|35.4|69.7
AGO|Cabinda|-5.56|12.19
AGO|Huambo|-12.78|15.74
AGO|Luanda|-8.84|13.23
ALB|Tirana|41.33|19.82
AND|Andorra la Vella|42.51|1.52
ARE|Abu Dhabi|24.45|54.40
ARE|Dubai|25.08|55.31
ARE|Sharjah|25.33|55.41
ARG|Buenos Aires|-34.61|-58.38
ARG|Cordoba|-31.41|-64.19
ARG|Rosario|-32.95|-60.64
ARM|Yerevan|40.18|44.51
AUS|Brisbane|-27.47|153.03
AUS|Canberra|-35.28|149.13
AUS|Darwin|-12.46|130.84
AUS|Melbourne|-37.81|144.96
AUS|New South Wales|-33.4|150.9
AUS|Northern Territory|-14.4|131.9
AUS|Perth|-31.95|115.86
AUS|Queensland|-25.2|151.2
AUS|Sydney|-33.87|151.21
AUS|Tasmania|-42.1|147.0
AUS|Western Australia|-31.3|116.3
AUT|Vienna|48.21|16.37
AZE|Baku|40.38|49.89
AZE|Ganja|40.68|46.36
BDI|Bujumbura|-3.38|29.36
BDI|Gitega|-3.43|29.92
BEL|Antwerp|51.22|4.40
BEL|Flanders|51.0|4.2
BEL|Wallonia|50.5|4.8
BEN|Cotonou|6.37|2.42
BEN|Porto-Novo|6.50|2.60
BFA|Ouagadougou|12.37|-1.53
BGD|Chittagong|22.9|91.5
BGD|Cox's Bazar|21.44|92.01
BGD|Dhaka|23.71|90.41
BGR|Sofia|42.70|23.32
BHR|Manama|26.23|50.59
BHS|Nassau|25.06|-77.34
BIH|Banja Luka|44.78|17.21
BIH|Mostar|43.34|17.81
BIH|Sarajevo|43.85|18.36
BIH|Srebrenica|44.11|19.30
BIH|Tuzla|44.54|18.67
BLR|Brest|52.11|23.72
BLR|Minsk|53.90|27.57
BLZ|Belmopan|17.25|-88.76
BOL|Cochabamba|-17.38|-66.16
BOL|La Paz|-16.50|-68.15
BOL|Santa Cruz|-17.7|-62.7
BOL|Sucre|-19.03|-65.26
BRA|Amazonas|-3.9|-63.0
BRA|Bahia|-12.9|-40.4
BRA|Brasilia|-15.78|-47.93
BRA|Recife|-8.05|-34.88
BRA|Rio de Janeiro|-22.91|-43.18
BRA|Sao Paulo|-23.55|-46.64
BRB|Bridgetown|13.11|-59.62
BRN|Bandar Seri Begawan|4.89|114.94
BTN|Thimphu|27.47|89.64
BWA|Gaborone|-24.65|25.91
CAF|Bangui|4.36|18.55
CAN|Alberta|52.5|-113.8
CAN|British Columbia|49.6|-122.5
CAN|Calgary|51.05|-114.09
CAN|Manitoba|50.4|-97.9
CAN|Montreal|45.51|-73.59
CAN|Nova Scotia|45.0|-63.2
CAN|Ontario|44.4|-80.0
CAN|Ottawa|45.41|-75.70
CAN|Quebec|46.81|-71.21
CAN|Saskatchewan|51.7|-105.8
CAN|Toronto|43.71|-79.40
CAN|Vancouver|49.25|-123.12
CHE|Basel|47.56|7.57
CHE|Bern|46.95|7.45
CHE|Davos|46.80|9.84
CHE|Geneva|46.20|6.15
CHE|Zurich|47.37|8.55
CHL|Araucania|-38.6|-72.6
CHL|Santiago|-33.46|-70.65
CHL|Valparaiso|-33.04|-71.63
CHN|Beijing|39.91|116.40
CHN|Chongqing|29.56|106.56
CHN|Fujian|25.9|118.7
CHN|Guangdong|22.7|113.7
CHN|Guangzhou|23.12|113.25
CHN|Harbin|45.75|126.65
CHN|Hubei|30.8|112.7
CHN|Inner Mongolia|43.3|115.1
CHN|Lhasa|29.65|91.10
CHN|Nanjing|32.06|118.78
CHN|Shanghai|31.22|121.46
CHN|Shenzhen|22.55|114.07
CHN|Sichuan|30.1|104.4
CHN|Tianjin|39.14|117.18
CHN|Tibet|30.2|91.1
CHN|Urumqi|43.80|87.60
CHN|Wuhan|30.58|114.27
CHN|Xinjiang|41.4|82.5
CHN|Yunnan|24.9|101.0
CIV|Abidjan|5.35|-4.00
CIV|Yamoussoukro|6.82|-5.28
CMR|Yaounde|3.87|11.52
COD|Beni|0.49|29.47
COD|Bukavu|-2.49|28.84
COD|Bunia|1.56|30.25
COD|Goma|-1.67|29.23
COD|Ituri|2.1|30.4
COD|Kinshasa|-4.33|15.31
COD|Kisangani|0.52|25.19
COD|Lubumbashi|-11.66|27.48
COD|North Kivu|-0.4|29.3
COD|South Kivu|-2.8|28.9
COG|Brazzaville|-4.27|15.28
COL|Antioquia|6.6|-75.6
COL|Arauca|7.08|-70.76
COL|Bogota|4.61|-74.08
COL|Cali|3.43|-76.52
COL|Cartagena|10.40|-75.49
COL|Cauca|2.5|-76.7
COL|Medellin|6.25|-75.57
COM|Moroni|-11.70|43.26
CPV|Praia|14.93|-23.51
CRI|San Jose|9.8|-84.1
CUB|Havana|23.13|-82.38
CYP|Limassol|34.68|33.04
CYP|Nicosia|35.17|33.35
CZE|Prague|50.09|14.42
DEU|Bavaria|48.9|11.3
DEU|Berlin|52.52|13.41
DEU|Bonn|50.73|7.10
DEU|Bremen|53.08|8.81
DEU|Dresden|51.05|13.74
DEU|Düsseldorf|51.22|6.78
DEU|Hamburg|53.55|9.99
DEU|Hesse|50.4|8.9
DEU|Leipzig|51.34|12.37
DEU|Munich|48.14|11.58
DEU|Saxony|51.8|11.7
DEU|Stuttgart|48.78|9.18
DEU|Thuringia|50.9|11.1
DMA|Roseau|15.30|-61.39
DNK|Copenhagen|55.68|12.57
DOM|Santo Domingo|18.47|-69.89
DZA|Algiers|36.73|3.09
DZA|Oran|35.70|-0.64
ECU|Guayaquil|-2.20|-79.89
ECU|Quito|-0.23|-78.52
EGY|Alexandria|31.20|29.92
EGY|Cairo|30.06|31.25
EGY|Port Said|31.27|32.30
EGY|Sharm el-Sheikh|27.92|34.33
EGY|Suez|29.97|32.53
ERI|Asmara|15.34|38.93
ESH|Laayoune|27.14|-13.19
ESP|Barcelona|41.39|2.16
ESP|Basque Country|43.1|-2.5
ESP|Bilbao|43.26|-2.93
ESP|Canary Islands|28.3|-16.0
ESP|Catalonia|41.7|1.9
ESP|Ceuta|35.89|-5.32
ESP|Madrid|40.42|-3.70
ESP|Melilla|35.29|-2.94
ESP|Valencia|39.47|-0.38
EST|Tallinn|59.44|24.75
ETH|Addis Ababa|9.02|38.75
ETH|Amhara|11.3|38.3
ETH|Tigray|13.8|38.7
FIN|Helsinki|60.17|24.94
FJI|Suva|-18.14|178.43
FRA|Bordeaux|44.84|-0.58
FRA|Brittany|48.2|-2.8
FRA|Calais|50.95|1.86
FRA|Corsica|42.2|9.2
FRA|Lille|50.63|3.06
FRA|Lyon|45.75|4.85
FRA|Marseille|43.30|5.38
FRA|Nice|43.70|7.27
FRA|Normandy|49.2|0.2
FRA|Paris|48.85|2.35
FRA|Strasbourg|48.58|7.75
FRA|Toulouse|43.60|1.44
FSM|Palikir|6.92|158.16
GAB|Libreville|0.39|9.45
GBR|Belfast|54.60|-5.93
GBR|Birmingham|52.48|-1.90
GBR|Bristol|51.46|-2.60
GBR|Cardiff|51.48|-3.18
GBR|Edinburgh|55.95|-3.20
GBR|Glasgow|55.87|-4.26
GBR|Leeds|53.80|-1.55
GBR|Liverpool|53.41|-2.98
GBR|London|51.51|-0.13
GBR|Manchester|53.48|-2.24
GBR|Salisbury|51.07|-1.80
GEO|Tbilisi|41.69|44.83
GHA|Accra|5.56|-0.20
GIN|Conakry|9.54|-13.68
GMB|Banjul|13.45|-16.58
GNB|Bissau|11.86|-15.60
GNQ|Malabo|3.76|8.78
GRC|Athens|37.98|23.73
GRC|Crete|35.3|24.9
GRC|Thessaloniki|40.64|22.93
GRL|Nuuk|64.18|-51.72
GTM|Guatemala City|14.64|-90.51
GUY|Georgetown|6.80|-58.16
HND|Tegucigalpa|14.08|-87.21
HRV|Dubrovnik|42.64|18.11
HRV|Vukovar|45.35|19.00
HRV|Zagreb|45.81|15.98
HTI|Port-au-Prince|18.54|-72.34
HUN|Budapest|47.50|19.04
IDN|Aceh|4.4|96.8
IDN|Bali|-8.5|115.2
IDN|Jakarta|-6.21|106.85
IDN|Maluku|-3.9|129.2
IDN|Papua|-2.2|138.2
IDN|West Papua|-2.3|133.4
IND|Ahmedabad|23.03|72.59
IND|Assam|26.3|92.6
IND|Bengaluru|12.97|77.59
IND|Bihar|25.7|85.5
IND|Chennai|13.09|80.28
IND|Chhattisgarh|21.5|82.1
IND|Delhi|28.65|77.23
IND|Goa|15.4|73.9
IND|Gujarat|22.2|72.2
IND|Himachal Pradesh|31.6|76.8
IND|Hyderabad|17.38|78.46
IND|Jammu and Kashmir|33.5|74.8
IND|Jharkhand|23.7|85.9
IND|Karnataka|14.2|76.0
IND|Kerala|10.6|76.1
IND|Kolkata|22.56|88.36
IND|Ladakh|34.2|77.1
IND|Maharashtra|19.4|75.7
IND|Manipur|24.7|93.9
IND|Mumbai|19.07|72.88
IND|Nagaland|26.1|94.3
IND|New Delhi|28.62|77.21
IND|Odisha|20.5|84.8
IND|Punjab|31.0|75.6
IND|Rajasthan|26.3|74.8
IND|Srinagar|34.09|74.81
IND|Tamil Nadu|10.9|78.3
IND|Uttar Pradesh|27.3|80.0
IND|West Bengal|23.6|88.1
IRL|Cork|51.90|-8.47
IRL|Dublin|53.33|-6.25
IRN|Bushehr|28.97|50.84
IRN|Isfahan|32.65|51.67
IRN|Khuzestan|31.5|48.8
IRN|Mashhad|36.30|59.61
IRN|Natanz|33.51|51.92
IRN|Qom|34.64|50.88
IRN|Shiraz|37.43|45.91
IRN|Tabriz|38.08|46.29
IRN|Tehran|35.69|51.42
IRQ|Anbar|33.9|42.2
IRQ|Baghdad|33.34|44.40
IRQ|Basra|30.4|47.9
IRQ|Erbil|36.19|44.01
IRQ|Karbala|32.62|44.02
IRQ|Kirkuk|35.47|44.39
IRQ|Mosul|36.34|43.12
IRQ|Najaf|32.03|44.35
IRQ|Nineveh|36.3|43.0
IRQ|Ramadi|33.42|43.31
IRQ|Samarra|34.20|43.89
IRQ|Tikrit|34.62|43.68
ISL|Reykjavik|64.14|-21.90
ISR|Ashkelon|31.67|34.57
ISR|Beersheba|31.25|34.79
ISR|Eilat|29.56|34.95
ISR|Haifa|32.81|35.00
ISR|Jerusalem|31.77|35.22
ISR|Sderot|31.52|34.60
ISR|Tel Aviv|32.08|34.78
ITA|Bologna|44.49|11.34
ITA|Florence|43.78|11.25
ITA|Genoa|44.40|8.94
ITA|Lampedusa|35.50|12.61
ITA|Lombardy|45.6|9.6
ITA|Milan|45.46|9.19
ITA|Naples|40.85|14.27
ITA|Palermo|38.12|13.36
ITA|Rome|41.89|12.51
ITA|Sardinia|40.0|9.0
ITA|Sicily|37.7|14.3
ITA|Turin|45.07|7.69
ITA|Venice|45.44|12.33
JAM|Kingston|18.00|-76.79
JOR|Amman|31.96|35.95
JPN|Fukushima|37.4|140.3
JPN|Hiroshima|34.40|132.45
JPN|Hokkaido|43.3|142.1
JPN|Kyoto|35.02|135.75
JPN|Nagasaki|33.1|129.7
JPN|Okinawa|26.34|127.80
JPN|Osaka|34.69|135.50
JPN|Tokyo|35.69|139.69
KAZ|Aktau|43.66|51.17
KAZ|Almaty|43.25|76.91
KAZ|Astana|51.18|71.45
KAZ|Baikonur|45.62|63.32
KEN|Kisumu|-0.10|34.76
KEN|Mombasa|-4.05|39.66
KEN|Nairobi|-1.28|36.82
KGZ|Bishkek|42.87|74.59
KGZ|Osh|40.53|72.80
KHM|Phnom Penh|11.56|104.92
KIR|Tarawa|1.33|172.98
KNA|Basseterre|17.30|-62.72
KOR|Busan|35.10|129.03
KOR|Gwangju|35.1|126.9
KOR|Incheon|37.46|126.71
KOR|Seoul|37.57|126.98
KWT|Kuwait City|29.37|47.97
LAO|Vientiane|17.97|102.60
LBN|Beirut|33.89|35.50
LBN|Bekaa|33.7|35.8
LBN|Sidon|33.56|35.37
LBN|Tyre|33.27|35.19
LBR|Monrovia|6.30|-10.80
LBY|Benghazi|32.11|20.07
LBY|Misrata|32.2|14.5
LBY|Sirte|31.21|16.59
LBY|Tobruk|32.09|23.95
LBY|Tripoli|32.89|13.19
LCA|Castries|14.00|-61.01
LIE|Vaduz|47.14|9.52
LKA|Colombo|6.94|79.85
LKA|Jaffna|9.67|80.01
LSO|Maseru|-29.32|27.48
LTU|Vilnius|54.69|25.28
LVA|Riga|56.95|24.11
MAR|Casablanca|33.59|-7.61
MAR|Marrakesh|31.63|-8.00
MAR|Rabat|34.01|-6.83
MAR|Tangier|35.77|-5.80
MDA|Chisinau|47.01|28.86
MDG|Antananarivo|-18.91|47.54
MDV|Male|4.18|73.51
MEX|Chiapas|16.4|-92.6
MEX|Ciudad Juarez|31.72|-106.46
MEX|Guadalajara|20.68|-103.35
MEX|Guerrero|28.31|-100.38
MEX|Jalisco|16.43|-91.97
MEX|Mexico City|19.43|-99.13
MEX|Michoacan|19.6|-101.6
MEX|Monterrey|16.06|-93.37
MEX|Oaxaca|17.06|-96.73
MEX|Sinaloa|15.89|-92.13
MEX|Tijuana|32.50|-117.00
MHL|Majuro|7.09|171.38
MKD|Skopje|42.00|21.43
MLI|Bamako|12.61|-7.98
MLI|Gao|16.27|-0.04
MLI|Kidal|18.44|1.41
MLI|Mopti|14.48|-4.18
MLI|Timbuktu|16.77|-3.01
MLT|Valletta|35.90|14.51
MMR|Kachin|25.1|96.9
MMR|Mandalay|21.97|96.08
MMR|Rakhine|19.3|93.8
MMR|Shan State|21.8|98.0
MMR|Yangon|16.81|96.16
MNE|Podgorica|42.44|19.26
MNG|Ulaanbaatar|47.8|107.1
MNG|Ulan Bator|47.91|106.88
MOZ|Beira|-19.84|34.84
MOZ|Cabo Delgado|-12.3|40.0
MOZ|Maputo|-25.97|32.58
MRT|Nouakchott|18.09|-15.98
MUS|Port Louis|-20.16|57.50
MWI|Lilongwe|-13.97|33.79
MYS|Kuala Lumpur|3.14|101.69
MYS|Penang|5.4|100.3
MYS|Putrajaya|2.94|101.69
MYS|Sabah|5.5|116.7
MYS|Sarawak|2.5|112.3
NAM|Windhoek|-22.56|17.08
NER|Niamey|13.51|2.11
NGA|Abuja|9.06|7.50
NGA|Adamawa|9.7|12.6
NGA|Benue|7.3|8.7
NGA|Borno|11.6|13.0
NGA|Jos|9.93|8.89
NGA|Kaduna|10.53|7.44
NGA|Kano|12.00|8.52
NGA|Katsina|12.99|7.60
NGA|Lagos|6.45|3.39
NGA|Maiduguri|11.85|13.16
NGA|Plateau State|9.4|9.3
NGA|Port Harcourt|4.78|7.01
NGA|Rivers State|4.8|7.0
NGA|Zamfara|12.3|6.4
NIC|Managua|12.13|-86.25
NLD|Amsterdam|52.37|4.89
NLD|Rotterdam|51.92|4.48
NLD|The Hague|52.08|4.30
NOR|Oslo|59.91|10.75
NPL|Kathmandu|27.70|85.32
NPL|Pokhara|28.27|83.97
NZL|Wellington|-41.29|174.78
OMN|Muscat|23.58|58.41
PAK|Balochistan|28.5|66.6
PAK|Islamabad|33.72|73.04
PAK|Karachi|24.86|67.01
PAK|Khyber Pakhtunkhwa|34.0|71.9
PAK|Lahore|31.56|74.35
PAK|Peshawar|34.01|71.58
PAK|Quetta|30.18|67.00
PAK|Rawalpindi|33.60|73.05
PAK|Sindh|26.5|68.5
PAN|Panama City|8.99|-79.52
PER|Arequipa|-16.40|-71.54
PER|Ayacucho|-13.16|-74.22
PER|Cusco|-7.26|-76.48
PER|Lima|-12.04|-77.03
PHL|Davao|7.07|125.61
PHL|Jolo|6.05|121.00
PHL|Luzon|6.52|126.09
PHL|Manila|14.60|120.98
PNG|Port Moresby|-9.48|147.15
POL|Gdansk|54.35|18.65
POL|Krakow|50.06|19.94
POL|Warsaw|52.23|21.01
PRI|San Juan|18.47|-66.11
PRK|Pyongyang|39.03|125.75
PRT|Lisbon|38.73|-9.15
PRY|Asuncion|-25.29|-57.65
PSE|Bethlehem|31.70|35.20
PSE|East Jerusalem|31.78|35.23
PSE|Hebron|31.53|35.09
PSE|Jericho|31.87|35.45
PSE|Khan Yunis|31.34|34.31
PSE|Nablus|32.22|35.25
PSE|Rafah|31.30|34.24
PSE|Ramallah|31.90|35.20
QAT|Doha|25.29|51.53
ROU|Bucharest|44.43|26.11
ROU|Timisoara|45.75|21.23
RUS|Belgorod|50.60|36.58
RUS|Bryansk|53.27|34.32
RUS|Chechnya|43.2|45.7
RUS|Dagestan|42.7|47.2
RUS|Grozny|43.31|45.69
RUS|Kaliningrad|54.71|20.51
RUS|Kazan|55.79|49.12
RUS|Khabarovsk|48.46|135.10
RUS|Kursk|51.73|36.18
RUS|Leningrad|60.0|30.6
RUS|Moscow|55.75|37.62
RUS|North Ossetia|43.2|44.5
RUS|Novosibirsk|55.02|82.93
RUS|Rostov|47.6|40.6
RUS|Saint Petersburg|59.94|30.31
RUS|Sakhalin|48.2|143.3
RUS|Sochi|43.60|39.72
RUS|St Petersburg|59.9|30.2
RUS|St. Petersburg|59.9|30.2
RUS|Tatarstan|55.4|50.8
RUS|Vladivostok|43.11|131.87
RUS|Yekaterinburg|56.86|60.62
RWA|Kigali|-1.95|30.06
SAU|Dhahran|26.29|50.11
SAU|Jeddah|21.49|39.19
SAU|Mecca|21.7|40.1
SAU|Medina|24.7|39.2
SAU|Riyadh|24.69|46.72
SDN|El Fasher|13.63|25.35
SDN|Khartoum|15.55|32.53
SDN|Omdurman|15.64|32.48
SDN|Port Sudan|19.62|37.22
SEN|Dakar|14.69|-17.44
SLB|Honiara|-9.43|159.95
SLE|Freetown|8.49|-13.24
SLV|San Salvador|13.69|-89.19
SOM|Baidoa|3.11|43.65
SOM|Kismayo|-0.36|42.55
SOM|Mogadishu|2.04|45.34
SRB|Belgrade|44.80|20.47
SRB|Novi Sad|45.25|19.84
SRB|Presevo|42.31|21.65
SRB|Vojvodina|45.4|20.2
SSD|Juba|4.85|31.58
SUR|Paramaribo|5.87|-55.17
SVK|Bratislava|48.15|17.11
SVN|Ljubljana|46.05|14.51
SWE|Gothenburg|57.71|11.97
SWE|Malmo|55.61|13.00
SWE|Stockholm|59.33|18.07
SWZ|Mbabane|-26.32|31.13
SYC|Victoria|-4.62|55.46
SYR|Afrin|36.51|36.87
SYR|Aleppo|36.20|37.16
SYR|Damascus|33.51|36.29
SYR|Daraa|32.8|36.2
SYR|Deir ez-Zor|35.34|40.14
SYR|Hama|35.2|36.7
SYR|Homs|34.72|36.73
SYR|Idlib|35.93|36.63
SYR|Latakia|35.53|35.79
SYR|Raqqa|36.1|39.0
TCD|N'Djamena|12.11|15.04
TGO|Lome|6.13|1.22
THA|Bangkok|13.75|100.50
THA|Chiang Mai|18.79|98.98
THA|Pattani|6.87|101.25
THA|Phuket|7.89|98.40
TJK|Dushanbe|38.54|68.78
TJK|Gorno-Badakhshan|37.8|71.8
TKM|Ashgabat|37.95|58.38
TLS|Dili|-8.56|125.57
TON|Nuku'alofa|-21.14|-175.20
TTO|Port of Spain|10.67|-61.52
TUN|Tunis|36.82|10.17
TUR|Ankara|39.92|32.85
TUR|Diyarbakir|37.91|40.22
TUR|Istanbul|41.01|28.95
TUR|Izmir|38.41|27.14
TUV|Funafuti|-8.52|179.19
TWN|Taipei|25.05|121.53
TZA|Dar es Salaam|-6.82|39.27
TZA|Dodoma|-6.17|35.74
TZA|Zanzibar|-6.16|39.20
UGA|Kampala|0.32|32.58
UKR|Bakhmut|48.59|38.00
UKR|Bucha|50.55|30.21
UKR|Chernihiv|51.51|31.29
UKR|Crimea|45.2|34.3
UKR|Dnipro|48.47|35.04
UKR|Donetsk|48.02|37.80
UKR|Kharkiv|49.98|36.25
UKR|Kherson|46.64|32.61
UKR|Kyiv|50.45|30.52
UKR|Luhansk|48.57|39.31
UKR|Lviv|49.84|24.02
UKR|Mariupol|47.10|37.54
UKR|Mykolaiv|47.4|31.7
UKR|Odesa|46.49|30.74
UKR|Sevastopol|44.61|33.52
UKR|Sumy|50.92|34.80
UKR|Zaporizhzhia|47.3|35.6
URY|Montevideo|-34.90|-56.19
USA|Alabama|43.10|-78.39
USA|Alaska|60.9|-149.7
USA|Arizona|33.8|-111.6
USA|Arkansas|35.1|-92.4
USA|Atlanta|33.75|-84.39
USA|Baltimore|39.29|-76.61
USA|Boston|30.79|-83.79
USA|Brooklyn|39.54|-86.37
USA|California|36.2|-119.9
USA|Chicago|41.85|-87.65
USA|Cleveland|33.99|-86.58
USA|Colorado|39.3|-105.5
USA|Connecticut|41.6|-72.7
USA|Dallas|33.92|-84.84
USA|Delaware|40.30|-83.07
USA|Denver|35.53|-81.03
USA|Detroit|42.33|-83.05
USA|Florida|41.33|-74.36
USA|Hawaii|21.1|-157.5
USA|Hollywood|26.01|-80.15
USA|Houston|37.33|-91.96
USA|Idaho|44.3|-114.8
USA|Illinois|40.8|-88.7
USA|Indiana|40.62|-79.15
USA|Iowa|30.24|-93.01
USA|Kansas|38.4|-97.2
USA|Kentucky|37.9|-85.3
USA|Las Vegas|35.59|-105.22
USA|Los Angeles|34.05|-118.24
USA|Louisiana|39.45|-91.05
USA|Maine|45.03|-89.69
USA|Manhattan|39.18|-96.57
USA|Maryland|39.2|-76.8
USA|Massachusetts|42.2|-71.4
USA|Miami|25.77|-80.19
USA|Michigan|43.2|-84.7
USA|Minneapolis|39.12|-97.71
USA|Minnesota|45.3|-93.8
USA|Mississippi|32.6|-89.6
USA|Missouri|38.4|-92.1
USA|Montana|46.9|-110.8
USA|Nebraska|41.3|-98.6
USA|Nevada|38.4|-117.3
USA|New Hampshire|43.3|-71.5
USA|New Jersey|40.4|-74.5
USA|New Mexico|34.6|-106.4
USA|New Orleans|29.95|-90.08
USA|New York|41.8|-74.7
USA|North Carolina|35.5|-79.6
USA|North Dakota|47.5|-100.1
USA|Ohio|40.4|-82.8
USA|Oklahoma|35.5|-97.0
USA|Oregon|44.6|-122.4
USA|Pennsylvania|40.5|-77.1
USA|Philadelphia|32.77|-89.12
USA|Phoenix|41.61|-87.63
USA|Pittsburgh|40.44|-80.00
USA|Portland|36.58|-86.52
USA|Rhode Island|41.7|-71.5
USA|San Diego|27.76|-98.24
USA|San Francisco|37.77|-122.42
USA|Seattle|47.61|-122.33
USA|South Carolina|34.0|-81.1
USA|South Dakota|44.1|-99.4
USA|Tennessee|35.9|-86.0
USA|Texas|31.0|-97.7
USA|Utah|40.3|-111.8
USA|Vermont|44.0|-72.8
USA|Virginia|37.8|-78.4
USA|Washington|47.3|-121.6
USA|West Virginia|38.8|-80.8
USA|Wisconsin|43.9|-89.3
USA|Wyoming|42.9|-107.5
UZB|Andijan|40.8|72.4
UZB|Karakalpakstan|42.7|59.6
UZB|Tashkent|41.26|69.22
VCT|Kingstown|13.16|-61.23
VEN|Caracas|10.49|-66.88
VEN|Maracaibo|10.64|-71.61
VEN|Zulia|10.1|-71.6
VNM|Da Nang|16.07|108.22
VNM|Hanoi|21.0|105.8
VNM|Ho Chi Minh City|10.82|106.63
VUT|Port Vila|-17.74|168.31
WSM|Apia|-13.83|-171.77
XKX|Mitrovica|42.9|20.8
XKX|Pristina|42.67|21.17
XKX|Prizren|42.21|20.74
YEM|Aden|12.78|45.04
YEM|Sanaa|15.35|44.21
YEM|Taiz|13.58|44.02
ZAF|Cape Town|-33.93|18.42
ZAF|Durban|-29.86|31.03
ZAF|Gauteng|-26.1|28.1
ZAF|Johannesburg|-26.20|28.04
ZAF|KwaZulu-Natal|-29.1|30.8
ZAF|Pretoria|-25.74|28.19
ZAF|Soweto|-26.27|27.86
ZMB|Lusaka|-15.41|28.29
ZWE|Bulawayo|-20.15|28.58
ZWE|Harare|-17.83|31.05
ZWE|Matabeleland|-20.7|29.0
`
