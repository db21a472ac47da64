/**
 * Persons in office: state | PLOVER sector | office | from | to | name; aliases. Dates as exactly as known; an empty
 * "to" is an office held when the table was last checked (2025). Offices: president, prime minister,
 * foreign minister, defence minister, king … as `OFFICES` in src/actors names them. Facts of the public record.
 */
export const LEADERS = `
RUS|SPY|director of the FSB|1998-07-25|1999-08-09|Vladimir Putin
RUS|GOV|prime minister|1999-08-09|2000-05-07|Vladimir Putin
RUS|GOV|president|2000-05-07|2008-05-07|Vladimir Putin;Vladimir V. Putin
RUS|GOV|prime minister|2008-05-08|2012-05-07|Vladimir Putin
RUS|GOV|president|2012-05-07||Vladimir Putin
RUS|GOV|president|1991-07-10|1999-12-31|Boris Yeltsin
RUS|GOV|president|2008-05-07|2012-05-07|Dmitry Medvedev;Dmitri Medvedev
RUS|GOV|prime minister|2012-05-08|2020-01-16|Dmitry Medvedev
RUS|GOV|prime minister|2020-01-16||Mikhail Mishustin
RUS|GOV|foreign minister|2004-03-09||Sergey Lavrov;Sergei Lavrov
RUS|GOV|foreign minister|1998-09-11|2004-03-09|Igor Ivanov
RUS|GOV|foreign minister|1990-10-11|1996-01-05|Andrei Kozyrev;Andrey Kozyrev
RUS|GOV|foreign minister|1996-01-09|1998-09-11|Yevgeny Primakov
RUS|GOV|defence minister|2012-11-06|2024-05-12|Sergei Shoigu;Sergey Shoigu
RUS|GOV|defence minister|2024-05-14||Andrei Belousov;Andrey Belousov
RUS|GOV|president|1985-03-11|1991-12-25|Mikhail Gorbachev
USA|GOV|president|1981-01-20|1989-01-20|Ronald Reagan
USA|GOV|president|1989-01-20|1993-01-20|George H.W. Bush;George H. W. Bush
USA|GOV|president|1993-01-20|2001-01-20|Bill Clinton;President Clinton
USA|GOV|president|2001-01-20|2009-01-20|George W. Bush;George Bush;President Bush
USA|GOV|president|2009-01-20|2017-01-20|Barack Obama
USA|GOV|president|2017-01-20|2021-01-20|Donald Trump;Donald J. Trump
USA|GOV|president|2021-01-20|2025-01-20|Joe Biden;Joseph Biden
USA|GOV|vice president|2009-01-20|2017-01-20|Joe Biden
USA|GOV|president|2025-01-20||Donald Trump
USA|GOV|vice president|2001-01-20|2009-01-20|Dick Cheney
USA|GOV|vice president|2017-01-20|2021-01-20|Mike Pence
USA|GOV|vice president|2021-01-20|2025-01-20|Kamala Harris
USA|GOV|vice president|1993-01-20|2001-01-20|Al Gore
USA|GOV|foreign minister|1993-01-20|1997-01-17|Warren Christopher
USA|GOV|foreign minister|1997-01-23|2001-01-20|Madeleine Albright
USA|GOV|foreign minister|2001-01-20|2005-01-26|Colin Powell
USA|GOV|foreign minister|2005-01-26|2009-01-20|Condoleezza Rice
USA|GOV|foreign minister|2009-01-21|2013-02-01|Hillary Clinton;Hillary Rodham Clinton
USA|GOV|foreign minister|2013-02-01|2017-01-20|John Kerry
USA|GOV|foreign minister|2017-02-01|2018-03-31|Rex Tillerson
USA|GOV|foreign minister|2018-04-26|2021-01-20|Mike Pompeo
USA|SPY|director of the CIA|2017-01-23|2018-04-26|Mike Pompeo
USA|GOV|foreign minister|2021-01-26|2025-01-20|Antony Blinken
USA|GOV|foreign minister|2025-01-21||Marco Rubio
USA|GOV|defence minister|2001-01-20|2006-12-18|Donald Rumsfeld
USA|GOV|defence minister|2006-12-18|2011-07-01|Robert Gates
USA|GOV|defence minister|2011-07-01|2013-02-26|Leon Panetta
USA|GOV|defence minister|2013-02-27|2015-02-17|Chuck Hagel
USA|GOV|defence minister|2015-02-17|2017-01-20|Ash Carter;Ashton Carter
USA|GOV|defence minister|2017-01-20|2018-12-31|James Mattis;Jim Mattis
USA|GOV|defence minister|2019-07-23|2020-11-09|Mark Esper
USA|GOV|defence minister|2021-01-22|2025-01-20|Lloyd Austin
USA|GOV|deputy secretary of defense|2021-02-09|2025-01-20|Kathleen Hicks
USA|SPY|director of the CIA|2021-03-19|2025-01-20|William Burns;William J. Burns;Bill Burns
USA|GOV|national security adviser|2018-04-09|2019-09-10|John Bolton
USA|GOV|national security adviser|2021-01-20|2025-01-20|Jake Sullivan
USA|LEG|speaker of the house|2019-01-03|2023-01-03|Nancy Pelosi
GBR|GOV|prime minister|1979-05-04|1990-11-28|Margaret Thatcher
GBR|GOV|prime minister|1990-11-28|1997-05-02|John Major
GBR|GOV|prime minister|1997-05-02|2007-06-27|Tony Blair
GBR|GOV|prime minister|2007-06-27|2010-05-11|Gordon Brown
GBR|GOV|prime minister|2010-05-11|2016-07-13|David Cameron
GBR|GOV|foreign minister|2023-11-13|2024-07-05|David Cameron
GBR|GOV|prime minister|2016-07-13|2019-07-24|Theresa May
GBR|GOV|prime minister|2019-07-24|2022-09-06|Boris Johnson
GBR|GOV|foreign minister|2016-07-13|2018-07-09|Boris Johnson
GBR|GOV|prime minister|2022-09-06|2022-10-25|Liz Truss
GBR|GOV|foreign minister|2021-09-15|2022-09-06|Liz Truss
GBR|GOV|prime minister|2022-10-25|2024-07-05|Rishi Sunak
GBR|GOV|prime minister|2024-07-05||Keir Starmer
GBR|GOV|foreign minister|2001-06-08|2006-05-05|Jack Straw
GBR|GOV|foreign minister|1997-05-02|2001-06-08|Robin Cook
GBR|GOV|foreign minister|2007-06-28|2010-05-11|David Miliband
GBR|GOV|foreign minister|2010-05-12|2014-07-14|William Hague
GBR|GOV|foreign minister|2014-07-15|2016-07-13|Philip Hammond
GBR|GOV|foreign minister|2018-07-09|2019-07-24|Jeremy Hunt
GBR|GOV|foreign minister|2019-07-24|2021-09-15|Dominic Raab
GBR|GOV|foreign minister|2022-09-06|2023-11-13|James Cleverly
GBR|GOV|foreign minister|2024-07-05|2025-09-05|David Lammy
GBR|GOV|defence minister|2019-07-24|2023-08-31|Ben Wallace
GBR|GOV|king|2022-09-08||Charles III;King Charles;King Charles III
GBR|GOV|queen|1952-02-06|2022-09-08|Elizabeth II;Queen Elizabeth;Queen Elizabeth II
FRA|GOV|president|1981-05-21|1995-05-17|Francois Mitterrand
FRA|GOV|president|1995-05-17|2007-05-16|Jacques Chirac
FRA|GOV|president|2007-05-16|2012-05-15|Nicolas Sarkozy
FRA|GOV|president|2012-05-15|2017-05-14|Francois Hollande
FRA|GOV|president|2017-05-14||Emmanuel Macron
FRA|GOV|defence minister|2012-05-16|2017-05-17|Jean-Yves Le Drian
FRA|GOV|foreign minister|2017-05-17|2022-05-20|Jean-Yves Le Drian
FRA|GOV|foreign minister|2012-05-16|2016-02-11|Laurent Fabius
FRA|GOV|foreign minister|2007-05-18|2010-11-14|Bernard Kouchner
FRA|GOV|foreign minister|2002-05-07|2004-03-31|Dominique de Villepin
FRA|GOV|prime minister|2005-05-31|2007-05-17|Dominique de Villepin
FRA|GOV|foreign minister|2022-05-20|2024-01-11|Catherine Colonna
FRA|GOV|defence minister|2017-06-21|2022-05-20|Florence Parly
FRA|GOV|defence minister|2022-05-20|2025-09-09|Sebastien Lecornu
FRA|MIL|chief of the defence staff|2021-07-22|2025-09-01|Thierry Burkhard
DEU|GOV|chancellor|1982-10-01|1998-10-27|Helmut Kohl
DEU|GOV|chancellor|1998-10-27|2005-11-22|Gerhard Schroeder;Gerhard Schröder
DEU|GOV|chancellor|2005-11-22|2021-12-08|Angela Merkel
DEU|GOV|chancellor|2021-12-08|2025-05-06|Olaf Scholz
DEU|GOV|chancellor|2025-05-06||Friedrich Merz
DEU|GOV|foreign minister|1998-10-27|2005-11-22|Joschka Fischer
DEU|GOV|foreign minister|2005-11-22|2009-10-28|Frank-Walter Steinmeier
DEU|GOV|foreign minister|2013-12-17|2017-01-27|Frank-Walter Steinmeier
DEU|GOV|president|2017-03-19||Frank-Walter Steinmeier
DEU|GOV|foreign minister|2009-10-28|2013-12-17|Guido Westerwelle
DEU|GOV|foreign minister|2017-01-27|2018-03-14|Sigmar Gabriel
DEU|GOV|foreign minister|2018-03-14|2021-12-08|Heiko Maas
DEU|GOV|foreign minister|2021-12-08|2025-05-06|Annalena Baerbock
DEU|GOV|defence minister|2023-01-19||Boris Pistorius
ITA|GOV|prime minister|2001-06-11|2006-05-17|Silvio Berlusconi
ITA|GOV|prime minister|2008-05-08|2011-11-16|Silvio Berlusconi
ITA|GOV|prime minister|2014-02-22|2016-12-12|Matteo Renzi
ITA|GOV|prime minister|2018-06-01|2021-02-13|Giuseppe Conte
ITA|GOV|prime minister|2021-02-13|2022-10-22|Mario Draghi
ITA|GOV|prime minister|2022-10-22||Giorgia Meloni
ITA|GOV|president|2015-02-03||Sergio Mattarella
ESP|GOV|prime minister|1996-05-05|2004-04-17|Jose Maria Aznar
ESP|GOV|prime minister|2004-04-17|2011-12-21|Jose Luis Rodriguez Zapatero
ESP|GOV|prime minister|2011-12-21|2018-06-01|Mariano Rajoy
ESP|GOV|prime minister|2018-06-02||Pedro Sanchez
POL|GOV|president|2015-08-06|2025-08-06|Andrzej Duda
POL|GOV|prime minister|2007-11-16|2014-09-22|Donald Tusk
POL|GOV|prime minister|2023-12-13||Donald Tusk
POL|GOV|prime minister|2017-12-11|2023-11-27|Mateusz Morawiecki
POL|GOV|president|1990-12-22|1995-12-22|Lech Walesa
HUN|GOV|prime minister|2010-05-29||Viktor Orban
HUN|GOV|foreign minister|2014-09-23||Peter Szijjarto
CZE|GOV|president|2013-03-08|2023-03-08|Milos Zeman
CZE|GOV|president|2023-03-09||Petr Pavel
CZE|GOV|prime minister|2017-12-06|2021-12-17|Andrej Babis
SVK|GOV|prime minister|2023-10-25||Robert Fico
SVK|GOV|president|2019-06-15|2024-06-15|Zuzana Caputova
AUT|GOV|president|2017-01-26||Alexander Van der Bellen
SRB|GOV|president|2017-05-31||Aleksandar Vucic
SRB|GOV|president|1989-05-08|2000-10-05|Slobodan Milosevic
SRB|GOV|prime minister|2017-06-29|2024-05-02|Ana Brnabic
XKX|GOV|prime minister|2020-02-03|2020-06-03|Albin Kurti
XKX|GOV|prime minister|2021-03-22||Albin Kurti
XKX|GOV|president|2016-04-07|2020-11-05|Hashim Thaci
XKX|GOV|president|2021-04-06||Vjosa Osmani
MNE|GOV|president|2018-05-20|2023-05-20|Milo Djukanovic
ALB|GOV|prime minister|2013-09-15||Edi Rama
GRC|GOV|prime minister|2015-01-26|2019-07-08|Alexis Tsipras
GRC|GOV|prime minister|2019-07-08||Kyriakos Mitsotakis
TUR|GOV|prime minister|2003-03-14|2014-08-28|Recep Tayyip Erdogan;Tayyip Erdogan
TUR|GOV|president|2014-08-28||Recep Tayyip Erdogan;Recep Erdogan
TUR|GOV|foreign minister|2014-08-29|2023-06-03|Mevlut Cavusoglu
TUR|GOV|foreign minister|2009-05-01|2014-08-28|Ahmet Davutoglu
TUR|GOV|prime minister|2014-08-28|2016-05-24|Ahmet Davutoglu
TUR|GOV|foreign minister|2023-06-04||Hakan Fidan
TUR|GOV|president|2007-08-28|2014-08-28|Abdullah Gul
UKR|GOV|president|1994-07-19|2005-01-23|Leonid Kuchma
UKR|GOV|president|2005-01-23|2010-02-25|Viktor Yushchenko
UKR|GOV|president|2010-02-25|2014-02-22|Viktor Yanukovych;Viktor Yanukovich
UKR|GOV|president|2014-06-07|2019-05-20|Petro Poroshenko
UKR|GOV|president|2019-05-20||Volodymyr Zelenskyy;Volodymyr Zelensky;Volodymyr Zelenskiy
UKR|GOV|foreign minister|2020-03-04|2024-09-05|Dmytro Kuleba
BLR|GOV|president|1994-07-20||Alexander Lukashenko;Aleksandr Lukashenko;Alyaksandr Lukashenka
BLR|OPP|opposition leader|2020-08-11||Sviatlana Tsikhanouskaya;Svetlana Tikhanovskaya
MDA|GOV|president|2020-12-24||Maia Sandu
MDA|GOV|president|2016-12-23|2020-12-24|Igor Dodon
LTU|GOV|president|2019-07-12||Gitanas Nauseda
EST|GOV|prime minister|2016-11-23|2021-01-26|Juri Ratas
EST|LEG|president of the Riigikogu|2021-03-18|2023-03-05|Juri Ratas
EST|GOV|prime minister|2021-01-26|2024-07-23|Kaja Kallas
FIN|GOV|prime minister|2019-12-10|2023-06-20|Sanna Marin
FIN|GOV|president|2012-03-01|2024-03-01|Sauli Niinisto
FIN|GOV|president|2024-03-01||Alexander Stubb
SWE|GOV|prime minister|2022-10-18||Ulf Kristersson
NOR|GOV|prime minister|2013-10-16|2021-10-14|Erna Solberg
NOR|GOV|prime minister|2021-10-14||Jonas Gahr Store
DNK|GOV|prime minister|2019-06-27||Mette Frederiksen
NLD|GOV|prime minister|2010-10-14|2024-07-02|Mark Rutte
GEO|GOV|president|2004-01-25|2013-11-17|Mikheil Saakashvili;Mikhail Saakashvili
GEO|GOV|president|1995-11-26|2003-11-23|Eduard Shevardnadze
GEO|GOV|president|2018-12-16|2024-12-29|Salome Zourabichvili
ARM|GOV|prime minister|2018-05-08||Nikol Pashinyan
AZE|GOV|president|2003-10-31||Ilham Aliyev
AZE|GOV|president|1993-10-10|2003-10-31|Heydar Aliyev
KAZ|GOV|president|1990-04-24|2019-03-20|Nursultan Nazarbayev
KAZ|GOV|president|2019-03-20||Kassym-Jomart Tokayev
KGZ|GOV|president|1990-10-27|2005-03-24|Askar Akayev
KGZ|GOV|president|2021-01-28||Sadyr Japarov
TJK|GOV|president|1994-11-16||Emomali Rahmon
UZB|GOV|president|1991-08-31|2016-09-02|Islam Karimov
UZB|GOV|president|2016-12-14||Shavkat Mirziyoyev
MNG|GOV|prime minister|2017-10-04|2021-01-27|Ukhnaagiin Khurelsukh
MNG|GOV|president|2021-06-25||Ukhnaagiin Khurelsukh
CHN|GOV|president|1993-03-27|2003-03-15|Jiang Zemin
CHN|GOV|president|2003-03-15|2013-03-14|Hu Jintao
CHN|GOV|president|2013-03-14||Xi Jinping
CHN|GOV|prime minister|2003-03-16|2013-03-15|Wen Jiabao
CHN|GOV|prime minister|2013-03-15|2023-03-11|Li Keqiang
CHN|GOV|prime minister|2023-03-11||Li Qiang
CHN|GOV|foreign minister|2013-03-16|2022-12-30|Wang Yi
CHN|GOV|foreign minister|2023-07-25||Wang Yi
TWN|GOV|president|2000-05-20|2008-05-20|Chen Shui-bian
TWN|GOV|president|2008-05-20|2016-05-20|Ma Ying-jeou
TWN|GOV|president|2016-05-20|2024-05-20|Tsai Ing-wen
TWN|GOV|president|2024-05-20||Lai Ching-te;William Lai
TWN|GOV|foreign minister|2018-02-26|2024-05-20|Joseph Wu
HKG|GOV|chief executive|2017-07-01|2022-06-30|Carrie Lam
JPN|GOV|prime minister|2001-04-26|2006-09-26|Junichiro Koizumi
JPN|GOV|prime minister|2006-09-26|2007-09-26|Shinzo Abe
JPN|GOV|prime minister|2012-12-26|2020-09-16|Shinzo Abe
JPN|GOV|prime minister|2020-09-16|2021-10-04|Yoshihide Suga
JPN|GOV|prime minister|2021-10-04|2024-10-01|Fumio Kishida
JPN|GOV|prime minister|2024-10-01|2025-10-21|Shigeru Ishiba
KOR|GOV|president|1998-02-25|2003-02-25|Kim Dae-jung
KOR|GOV|president|2003-02-25|2008-02-25|Roh Moo-hyun
KOR|GOV|president|2008-02-25|2013-02-25|Lee Myung-bak
KOR|GOV|president|2013-02-25|2017-03-10|Park Geun-hye
KOR|GOV|president|2017-05-10|2022-05-10|Moon Jae-in
KOR|GOV|president|2022-05-10|2025-04-04|Yoon Suk-yeol;Yoon Suk Yeol
PRK|GOV|supreme leader|1994-07-08|2011-12-17|Kim Jong-il;Kim Jong Il
PRK|GOV|supreme leader|2011-12-17||Kim Jong-un;Kim Jong Un
IND|GOV|prime minister|1998-03-19|2004-05-22|Atal Bihari Vajpayee
IND|GOV|prime minister|2004-05-22|2014-05-26|Manmohan Singh
IND|GOV|prime minister|2014-05-26||Narendra Modi
IND|GOV|foreign minister|2019-05-30||S. Jaishankar;Subrahmanyam Jaishankar
IND|GOV|foreign minister|2014-05-26|2019-05-30|Sushma Swaraj
IND|GOV|chief minister|2017-12-27|2022-12-11|Jai Ram Thakur
PAK|GOV|president|2001-06-20|2008-08-18|Pervez Musharraf
PAK|GOV|president|1978-09-16|1988-08-17|Mohammad Zia-ul-Haq;Zia-ul-Haq;Mohammed Zia-ul-Haq
PAK|GOV|prime minister|1993-10-19|1996-11-05|Benazir Bhutto
PAK|GOV|prime minister|2013-06-05|2017-07-28|Nawaz Sharif
PAK|GOV|prime minister|2018-08-18|2022-04-10|Imran Khan
PAK|GOV|prime minister|2022-04-11|2023-08-14|Shehbaz Sharif;Shahbaz Sharif
PAK|GOV|prime minister|2024-03-04||Shehbaz Sharif
PAK|GOV|president|2008-09-09|2013-09-08|Asif Ali Zardari
PAK|GOV|chief minister|2018-08-19|2021-10-24|Jam Kamal Khan;Jam Kamal Khan Alyani
AFG|GOV|president|2001-12-22|2014-09-29|Hamid Karzai
AFG|GOV|president|2014-09-29|2021-08-15|Ashraf Ghani
BGD|GOV|prime minister|2009-01-06|2024-08-05|Sheikh Hasina
BGD|GOV|prime minister|2001-10-10|2006-10-29|Khaleda Zia
LKA|GOV|president|2005-11-19|2015-01-09|Mahinda Rajapaksa
LKA|GOV|president|2019-11-18|2022-07-14|Gotabaya Rajapaksa
LKA|GOV|president|2022-07-21|2024-09-23|Ranil Wickremesinghe
LKA|GOV|president|2024-09-23||Anura Kumara Dissanayake
MDV|GOV|president|2018-11-17|2023-11-17|Ibrahim Mohamed Solih;Ibrahim Solih
MDV|GOV|president|2023-11-17||Mohamed Muizzu
MMR|GOV|state counsellor|2016-04-06|2021-02-01|Aung San Suu Kyi
MMR|GOV|prime minister|2021-08-01||Min Aung Hlaing
THA|GOV|prime minister|2001-02-09|2006-09-19|Thaksin Shinawatra
THA|GOV|prime minister|2014-08-24|2023-08-22|Prayut Chan-o-cha;Prayuth Chan-ocha
IDN|GOV|president|1967-03-12|1998-05-21|Suharto
IDN|GOV|president|2001-07-23|2004-10-20|Megawati Sukarnoputri
IDN|GOV|president|2004-10-20|2014-10-20|Susilo Bambang Yudhoyono
IDN|GOV|president|2014-10-20|2024-10-20|Joko Widodo
IDN|GOV|president|2024-10-20||Prabowo Subianto
MYS|GOV|prime minister|1981-07-16|2003-10-31|Mahathir Mohamad
MYS|GOV|prime minister|2018-05-10|2020-03-01|Mahathir Mohamad
MYS|GOV|prime minister|2022-11-24||Anwar Ibrahim
SGP|GOV|prime minister|2004-08-12|2024-05-15|Lee Hsien Loong
PHL|GOV|president|2001-01-20|2010-06-30|Gloria Macapagal Arroyo;Gloria Arroyo
PHL|GOV|president|2010-06-30|2016-06-30|Benigno Aquino III;Benigno Aquino
PHL|GOV|president|2016-06-30|2022-06-30|Rodrigo Duterte
PHL|GOV|president|2022-06-30||Ferdinand Marcos Jr.;Bongbong Marcos
KHM|GOV|prime minister|1985-01-14|2023-08-22|Hun Sen
KHM|GOV|prime minister|2023-08-22||Hun Manet
AUS|GOV|prime minister|1996-03-11|2007-12-03|John Howard
AUS|GOV|prime minister|2007-12-03|2010-06-24|Kevin Rudd
AUS|GOV|prime minister|2010-06-24|2013-06-27|Julia Gillard
AUS|GOV|prime minister|2013-09-18|2015-09-15|Tony Abbott
AUS|GOV|prime minister|2015-09-15|2018-08-24|Malcolm Turnbull
AUS|GOV|prime minister|2018-08-24|2022-05-23|Scott Morrison
AUS|GOV|prime minister|2022-05-23||Anthony Albanese
AUS|GOV|foreign minister|2022-05-23||Penny Wong
NZL|GOV|prime minister|2017-10-26|2023-01-25|Jacinda Ardern
NZL|GOV|prime minister|2023-11-27||Christopher Luxon
CAN|GOV|prime minister|2006-02-06|2015-11-04|Stephen Harper
CAN|GOV|prime minister|2015-11-04|2025-03-14|Justin Trudeau
CAN|GOV|prime minister|2025-03-14||Mark Carney
MEX|GOV|president|2000-12-01|2006-11-30|Vicente Fox
MEX|GOV|president|2006-12-01|2012-11-30|Felipe Calderon
MEX|GOV|president|2012-12-01|2018-11-30|Enrique Pena Nieto
MEX|GOV|president|2018-12-01|2024-09-30|Andres Manuel Lopez Obrador
MEX|GOV|president|2024-10-01||Claudia Sheinbaum
CUB|GOV|president|1976-12-02|2008-02-24|Fidel Castro
CUB|GOV|president|2008-02-24|2018-04-19|Raul Castro
CUB|GOV|president|2018-04-19||Miguel Diaz-Canel
VEN|GOV|president|1999-02-02|2013-03-05|Hugo Chavez
VEN|GOV|president|2013-04-19||Nicolas Maduro
VEN|OPP|opposition leader|2019-01-05|2023-01-05|Juan Guaido
COL|GOV|president|2002-08-07|2010-08-07|Alvaro Uribe
COL|GOV|president|2010-08-07|2018-08-07|Juan Manuel Santos
COL|GOV|president|2018-08-07|2022-08-07|Ivan Duque
COL|GOV|president|2022-08-07||Gustavo Petro
COL|GOV|defence minister|2021-02-06|2022-08-07|Diego Molano
BRA|GOV|president|2003-01-01|2011-01-01|Luiz Inacio Lula da Silva;Lula da Silva;Lula
BRA|GOV|president|2011-01-01|2016-08-31|Dilma Rousseff
BRA|GOV|president|2016-08-31|2019-01-01|Michel Temer
BRA|GOV|president|2019-01-01|2023-01-01|Jair Bolsonaro
BRA|GOV|president|2023-01-01||Luiz Inacio Lula da Silva
ARG|GOV|president|2007-12-10|2015-12-10|Cristina Fernandez de Kirchner
ARG|GOV|president|2015-12-10|2019-12-10|Mauricio Macri
ARG|GOV|president|2019-12-10|2023-12-10|Alberto Fernandez
ARG|GOV|president|2023-12-10||Javier Milei
CHL|GOV|president|2022-03-11||Gabriel Boric
CHL|GOV|president|1974-12-17|1990-03-11|Augusto Pinochet
BOL|GOV|president|2006-01-22|2019-11-10|Evo Morales
ECU|GOV|president|2007-01-15|2017-05-24|Rafael Correa
ECU|GOV|president|2023-11-23||Daniel Noboa
PER|GOV|president|1990-07-28|2000-11-22|Alberto Fujimori
PER|GOV|president|2022-12-07|2025-10-10|Dina Boluarte
NIC|GOV|president|2007-01-10||Daniel Ortega
SLV|GOV|president|2019-06-01||Nayib Bukele
HTI|GOV|president|2001-02-07|2004-02-29|Jean-Bertrand Aristide
HTI|GOV|president|1988-09-17|1990-03-10|Prosper Avril
HTI|GOV|president|2017-02-07|2021-07-07|Jovenel Moise
ISR|GOV|prime minister|1992-07-13|1995-11-04|Yitzhak Rabin
ISR|GOV|prime minister|1999-07-06|2001-03-07|Ehud Barak
ISR|GOV|defence minister|2007-06-18|2013-03-18|Ehud Barak
ISR|GOV|prime minister|2001-03-07|2006-04-14|Ariel Sharon
ISR|GOV|prime minister|2006-04-14|2009-03-31|Ehud Olmert
ISR|GOV|prime minister|1996-06-18|1999-07-06|Benjamin Netanyahu
ISR|GOV|prime minister|2009-03-31|2021-06-13|Benjamin Netanyahu
ISR|GOV|prime minister|2021-06-13|2022-06-30|Naftali Bennett
ISR|GOV|prime minister|2022-07-01|2022-12-29|Yair Lapid
ISR|GOV|prime minister|2022-12-29||Benjamin Netanyahu;Binyamin Netanyahu
ISR|GOV|president|2007-07-15|2014-07-24|Shimon Peres
ISR|GOV|president|2021-07-07||Isaac Herzog
ISR|GOV|defence minister|2022-12-29|2024-11-05|Yoav Gallant
PSE|GOV|president|1994-07-05|2004-11-11|Yasser Arafat;Yasir Arafat
PSE|GOV|president|2005-01-15||Mahmoud Abbas
PSE|GOV|prime minister|2006-03-29|2007-06-14|Ismail Haniyeh;Ismail Haniya
PSE|REB|Hamas leader|2007-06-15|2024-07-31|Ismail Haniyeh
PSE|REB|Hamas leader|2017-02-13|2024-10-16|Yahya Sinwar
JOR|GOV|king|1952-08-11|1999-02-07|King Hussein
JOR|GOV|king|1999-02-07||Abdullah II;King Abdullah II
JOR|GOV|foreign minister|2017-01-15||Ayman Safadi
EGY|GOV|president|1981-10-14|2011-02-11|Hosni Mubarak
EGY|GOV|president|2012-06-30|2013-07-03|Mohamed Morsi;Mohammed Morsi;Mohamed Mursi
EGY|GOV|president|2014-06-08||Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah el-Sisi
EGY|GOV|foreign minister|2014-06-17|2024-07-03|Sameh Shoukry
SYR|GOV|president|1971-03-12|2000-06-10|Hafez al-Assad;Hafez Assad
SYR|GOV|president|2000-07-17|2024-12-08|Bashar al-Assad;Bashar Assad;Bashar al Assad
LBN|GOV|president|2016-10-31|2022-10-30|Michel Aoun
LBN|GOV|prime minister|2016-12-18|2020-01-21|Saad Hariri;Saad al-Hariri
LBN|REB|Hezbollah leader|1992-02-16|2024-09-27|Hassan Nasrallah
IRQ|GOV|president|1979-07-16|2003-04-09|Saddam Hussein
IRQ|GOV|prime minister|2006-05-20|2014-09-08|Nouri al-Maliki;Nuri al-Maliki
IRQ|GOV|prime minister|2014-09-08|2018-10-25|Haider al-Abadi
IRQ|GOV|prime minister|2020-05-07|2022-10-27|Mustafa al-Kadhimi
IRQ|GOV|prime minister|2022-10-27||Mohammed Shia al-Sudani
IRQ|REL|cleric|2003||Moqtada al-Sadr;Muqtada al-Sadr
IRN|GOV|supreme leader|1979-12-03|1989-06-03|Ruhollah Khomeini;Ayatollah Khomeini
IRN|GOV|supreme leader|1989-06-04||Ali Khamenei;Ayatollah Khamenei
IRN|GOV|president|1997-08-03|2005-08-03|Mohammad Khatami
IRN|GOV|president|2005-08-03|2013-08-03|Mahmoud Ahmadinejad
IRN|GOV|president|2013-08-03|2021-08-03|Hassan Rouhani
IRN|GOV|president|2021-08-03|2024-05-19|Ebrahim Raisi
IRN|GOV|president|2024-07-28||Masoud Pezeshkian
IRN|GOV|foreign minister|2013-08-15|2021-08-25|Mohammad Javad Zarif;Javad Zarif
IRN|GOV|foreign minister|2021-08-25|2024-05-19|Hossein Amir-Abdollahian;Hossein Amirabdollahian
IRN|GOV|foreign minister|2024-08-21||Abbas Araghchi
IRN|MIL|Quds Force commander|1998|2020-01-03|Qassem Soleimani;Qasem Soleimani
SAU|GOV|king|2005-08-01|2015-01-23|King Abdullah of Saudi Arabia
SAU|GOV|king|2015-01-23||King Salman
SAU|GOV|crown prince|2017-06-21||Mohammed bin Salman;Mohammad bin Salman
SAU|GOV|foreign minister|2019-10-23||Faisal bin Farhan
QAT|GOV|emir|2013-06-25||Tamim bin Hamad Al Thani;Tamim bin Hamad
ARE|GOV|president|2022-05-14||Mohammed bin Zayed
YEM|GOV|president|1990-05-22|2012-02-27|Ali Abdullah Saleh
YEM|GOV|president|2012-02-27|2022-04-07|Abd-Rabbu Mansour Hadi;Abdrabbuh Mansur Hadi
LBY|GOV|leader|1969-09-01|2011-10-20|Muammar Gaddafi;Moammar Gadhafi;Muammar Gadhafi;Moammar Gaddafi;Muammar Qaddafi
LBY|REB|Libyan National Army commander|2015-03-02||Khalifa Haftar;Khalifa Hifter
TUN|GOV|president|1987-11-07|2011-01-14|Zine El Abidine Ben Ali
TUN|GOV|president|2019-10-23||Kais Saied
DZA|GOV|president|1999-04-27|2019-04-02|Abdelaziz Bouteflika
DZA|GOV|president|2019-12-19||Abdelmadjid Tebboune
MAR|GOV|king|1961-02-26|1999-07-23|Hassan II;King Hassan
MAR|GOV|king|1999-07-23||Mohammed VI;King Mohammed VI
SDN|GOV|president|1989-06-30|2019-04-11|Omar al-Bashir;Omar Hassan al-Bashir;Omar Bashir
SDN|MIL|army chief|2019-08-21||Abdel Fattah al-Burhan
SDN|GOV|prime minister|2019-08-21|2022-01-02|Abdalla Hamdok
SSD|GOV|president|2011-07-09||Salva Kiir
ETH|GOV|prime minister|1995-08-23|2012-08-20|Meles Zenawi
ETH|GOV|prime minister|2018-04-02||Abiy Ahmed
ERI|GOV|president|1993-05-24||Isaias Afwerki
SOM|GOV|president|2017-02-16|2022-05-23|Mohamed Abdullahi Mohamed;Mohamed Abdullahi Farmajo
SOM|GOV|president|2022-05-23||Hassan Sheikh Mohamud
SOM|GOV|prime minister|2020-09-23|2022-06-25|Mohamed Hussein Roble;Mohammed Hussein Roble
KEN|GOV|president|1978-10-14|2002-12-30|Daniel arap Moi
KEN|GOV|president|2002-12-30|2013-04-09|Mwai Kibaki
KEN|GOV|president|2013-04-09|2022-09-13|Uhuru Kenyatta
KEN|GOV|president|2022-09-13||William Ruto
KEN|GOV|vice president|2003-09-25|2008-01-09|Moody Awori
KEN|OPP|opposition leader|2013-04-09||Raila Odinga
UGA|GOV|president|1986-01-29||Yoweri Museveni
TZA|GOV|president|2015-11-05|2021-03-17|John Magufuli
TZA|GOV|president|2021-03-19||Samia Suluhu Hassan
RWA|GOV|president|2000-03-24||Paul Kagame
BDI|GOV|president|2005-08-26|2020-06-08|Pierre Nkurunziza
BDI|GOV|president|2020-06-18||Evariste Ndayishimiye
COD|GOV|president|2001-01-26|2019-01-24|Joseph Kabila
COD|GOV|president|2019-01-24||Felix Tshisekedi
COD|GOV|president|1965-11-24|1997-05-16|Mobutu Sese Seko
COG|GOV|president|1997-10-25||Denis Sassou Nguesso;Denis Sassou-Nguesso
AGO|GOV|president|1979-09-21|2017-09-26|Jose Eduardo dos Santos
AGO|GOV|president|2017-09-26||Joao Lourenco
MOZ|GOV|president|2015-01-15|2025-01-15|Filipe Nyusi
ZMB|GOV|president|2021-08-24||Hakainde Hichilema
ZWE|GOV|prime minister|1980-04-18|1987-12-31|Robert Mugabe
ZWE|GOV|president|1987-12-31|2017-11-21|Robert Mugabe
ZWE|GOV|president|2017-11-24||Emmerson Mnangagwa
ZWE|OPP|opposition leader|1999-09|2009-02-11|Morgan Tsvangirai
ZAF|GOV|president|1994-05-10|1999-06-14|Nelson Mandela
ZAF|GOV|president|1999-06-14|2008-09-24|Thabo Mbeki
ZAF|GOV|president|2009-05-09|2018-02-14|Jacob Zuma
ZAF|GOV|president|2018-02-15||Cyril Ramaphosa
ZAF|ELI|archbishop|1986|1996|Desmond Tutu
NGA|GOV|president|1999-05-29|2007-05-29|Olusegun Obasanjo
NGA|GOV|president|2010-05-05|2015-05-29|Goodluck Jonathan
NGA|GOV|president|2015-05-29|2023-05-29|Muhammadu Buhari
NGA|GOV|president|2023-05-29||Bola Tinubu;Bola Ahmed Tinubu
GHA|GOV|president|2017-01-07|2025-01-07|Nana Akufo-Addo
CIV|GOV|president|2000-10-26|2011-04-11|Laurent Gbagbo
CIV|GOV|president|2010-12-04||Alassane Ouattara
LBR|GOV|president|1997-08-02|2003-08-11|Charles Taylor
LBR|GOV|president|2006-01-16|2018-01-22|Ellen Johnson Sirleaf
SEN|GOV|president|2012-04-02|2024-04-02|Macky Sall
SEN|GOV|president|2024-04-02||Bassirou Diomaye Faye
GMB|GOV|president|1996-10-18|2017-01-21|Yahya Jammeh
GIN|GOV|president|2010-12-21|2021-09-05|Alpha Conde
TCD|GOV|president|1990-12-04|2021-04-20|Idriss Deby
CMR|GOV|president|1982-11-06||Paul Biya
NER|GOV|president|2021-04-02|2023-07-26|Mohamed Bazoum
BFA|GOV|president|1987-10-15|2014-10-31|Blaise Compaore
BFA|GOV|president|2022-09-30||Ibrahim Traore
MLI|GOV|president|2013-09-04|2020-08-18|Ibrahim Boubacar Keita
MLI|GOV|president|2021-05-24||Assimi Goita
POL|GOV|foreign minister|2023-12-13||Radoslaw Sikorski;Radek Sikorski
POL|GOV|president|2025-08-06||Karol Nawrocki
LVA|GOV|president|2023-07-08||Edgars Rinkevics
LVA|GOV|foreign minister|2011-10-25|2023-07-08|Edgars Rinkevics
LTU|GOV|foreign minister|2020-12-11|2024-12-12|Gabrielius Landsbergis
EST|GOV|president|2021-10-11||Alar Karis
BEL|GOV|prime minister|2020-10-01|2025-02-03|Alexander De Croo
IRL|GOV|prime minister|2017-06-14|2020-06-27|Leo Varadkar
IRL|GOV|prime minister|2022-12-17|2024-04-09|Leo Varadkar
PRT|GOV|prime minister|2015-11-26|2024-04-02|Antonio Costa
PRT|GOV|president|2016-03-09||Marcelo Rebelo de Sousa
ROU|GOV|president|2014-12-21|2025-02-12|Klaus Iohannis
BGR|GOV|president|2017-01-22||Rumen Radev
HRV|GOV|prime minister|2016-10-19||Andrej Plenkovic
HRV|GOV|president|2020-02-18||Zoran Milanovic
HRV|GOV|president|1990-05-30|1999-12-10|Franjo Tudjman
ISL|GOV|prime minister|2017-11-30|2024-04-09|Katrin Jakobsdottir
UKR|GOV|defence minister|2021-11-04|2023-09-05|Oleksii Reznikov;Oleksiy Reznikov
UKR|GOV|defence minister|2023-09-06|2025-07-17|Rustem Umerov
UKR|GOV|foreign minister|2024-09-05||Andrii Sybiha
UKR|GOV|prime minister|2020-03-04|2025-07-17|Denys Shmyhal
ARM|GOV|president|2008-04-09|2018-04-09|Serzh Sargsyan
ARM|GOV|foreign minister|2021-08-19||Ararat Mirzoyan
AZE|GOV|foreign minister|2020-07-16||Jeyhun Bayramov
TKM|GOV|president|2007-02-14|2022-03-19|Gurbanguly Berdimuhamedow
TKM|GOV|president|2022-03-19||Serdar Berdimuhamedow
KGZ|GOV|president|2017-11-24|2020-10-15|Sooronbay Jeenbekov
CHN|GOV|foreign minister|2022-12-30|2023-07-25|Qin Gang
JPN|GOV|foreign minister|2021-11-10|2023-09-13|Yoshimasa Hayashi
JPN|GOV|foreign minister|2023-09-13|2024-10-01|Yoko Kamikawa
KOR|GOV|president|2025-06-04||Lee Jae-myung;Lee Jae Myung
NPL|GOV|prime minister|2022-12-26|2024-07-15|Pushpa Kamal Dahal
BTN|GOV|king|2006-12-09||Jigme Khesar Namgyel Wangchuck
THA|GOV|prime minister|2023-08-22|2024-08-14|Srettha Thavisin
VNM|GOV|prime minister|2021-04-05||Pham Minh Chinh
SGP|GOV|prime minister|2024-05-15||Lawrence Wong
MYS|GOV|prime minister|2009-04-03|2018-05-10|Najib Razak
PNG|GOV|prime minister|2019-05-30||James Marape
IRN|GOV|foreign minister|2010-12-13|2013-08-15|Ali Akbar Salehi
ISR|GOV|foreign minister|2022-12-29|2024-01-01|Eli Cohen
ISR|GOV|defence minister|2024-11-08||Israel Katz
OMN|GOV|sultan|1970-07-23|2020-01-10|Sultan Qaboos;Qaboos bin Said
KWT|GOV|emir|2006-01-29|2020-09-29|Sabah al-Ahmad al-Sabah
QAT|GOV|emir|1995-06-27|2013-06-25|Hamad bin Khalifa Al Thani
EGY|GOV|president|1970-10-15|1981-10-06|Anwar Sadat
EGY|GOV|foreign minister|2024-07-03||Badr Abdelatty
LBN|GOV|prime minister|2021-09-10|2025-02-08|Najib Mikati
TUN|GOV|president|2014-12-31|2019-07-25|Beji Caid Essebsi
NAM|GOV|president|2015-03-21|2024-02-04|Hage Geingob
ZMB|GOV|president|2015-01-25|2021-08-24|Edgar Lungu
BEN|GOV|president|2016-04-06||Patrice Talon
GAB|GOV|president|2009-10-16|2023-08-30|Ali Bongo;Ali Bongo Ondimba
GNQ|GOV|president|1979-08-03||Teodoro Obiang;Teodoro Obiang Nguema
SLE|GOV|president|2018-04-04||Julius Maada Bio
LBR|GOV|president|2018-01-22|2024-01-22|George Weah
MRT|GOV|president|2019-08-01||Mohamed Ould Ghazouani
CAF|GOV|president|2016-03-30||Faustin-Archange Touadera
DJI|GOV|president|1999-05-08||Ismail Omar Guelleh
URY|GOV|president|2020-03-01|2025-03-01|Luis Lacalle Pou
PRY|GOV|president|2023-08-15||Santiago Pena
BOL|GOV|president|2020-11-08|2025-11-08|Luis Arce
PAN|GOV|president|2024-07-01||Jose Raul Mulino
GTM|GOV|president|2024-01-15||Bernardo Arevalo
HND|GOV|president|2022-01-27||Xiomara Castro
CRI|GOV|president|2022-05-08||Rodrigo Chaves
DOM|GOV|president|2020-08-16||Luis Abinader
JAM|GOV|prime minister|2016-03-03||Andrew Holness
GUY|GOV|president|2020-08-02||Irfaan Ali
-|IGO|secretary-general of the United Nations|1992-01-01|1996-12-31|Boutros Boutros-Ghali
-|IGO|secretary-general of the United Nations|1997-01-01|2006-12-31|Kofi Annan
-|IGO|secretary-general of the United Nations|2007-01-01|2016-12-31|Ban Ki-moon
-|IGO|secretary-general of the United Nations|2017-01-01||Antonio Guterres
-|IGO|secretary general of NATO|2014-10-01|2024-10-01|Jens Stoltenberg
-|IGO|secretary general of NATO|2009-08-01|2014-10-01|Anders Fogh Rasmussen
-|IGO|president of the European Commission|2019-12-01||Ursula von der Leyen
-|IGO|president of the European Commission|2014-11-01|2019-11-30|Jean-Claude Juncker
-|IGO|high representative of the European Union|2019-12-01|2024-11-30|Josep Borrell
-|IGO|high representative of the European Union|2014-11-01|2019-11-30|Federica Mogherini
-|IGO|director general of the IAEA|1997-12-01|2009-11-30|Mohamed ElBaradei
-|IGO|director general of the IAEA|2019-12-03||Rafael Grossi;Rafael Mariano Grossi
-|IGO|director general of the WHO|2017-07-01||Tedros Adhanom Ghebreyesus
-|REL|pope|1978-10-16|2005-04-02|Pope John Paul II;John Paul II
-|REL|pope|2005-04-19|2013-02-28|Pope Benedict XVI;Benedict XVI;Pope Benedict
-|REL|pope|2013-03-13|2025-04-21|Pope Francis
-|REB|al-Qaeda leader|1988|2011-05-02|Osama bin Laden;Usama bin Laden
SWE|GOV|prime minister|1996-03-22|2006-10-06|Göran Persson
SWE|GOV|prime minister|2006-10-06|2014-10-03|Fredrik Reinfeldt
SWE|GOV|prime minister|2014-10-03|2021-11-30|Stefan Löfven
SWE|GOV|prime minister|2021-11-30|2022-10-18|Magdalena Andersson
SWE|GOV|foreign minister|2006-10-06|2014-10-03|Carl Bildt
SWE|GOV|foreign minister|2014-10-03|2019-09-10|Margot Wallström
SWE|GOV|foreign minister|2019-09-10|2022-10-18|Ann Linde
NOR|GOV|prime minister|2000-03-17|2001-10-19|Jens Stoltenberg
NOR|GOV|prime minister|2005-10-17|2013-10-16|Jens Stoltenberg
NOR|GOV|foreign minister|2013-10-16|2017-10-20|Børge Brende
DNK|GOV|prime minister|2001-11-27|2009-04-05|Anders Fogh Rasmussen
DNK|GOV|prime minister|2009-04-05|2011-10-03|Lars Løkke Rasmussen
DNK|GOV|prime minister|2011-10-03|2015-06-28|Helle Thorning-Schmidt
DNK|GOV|prime minister|2015-06-28|2019-06-27|Lars Løkke Rasmussen
DNK|GOV|foreign minister|2022-12-15||Lars Løkke Rasmussen
FIN|GOV|prime minister|2014-06-24|2015-05-29|Alexander Stubb
FIN|GOV|prime minister|2015-05-29|2019-06-06|Juha Sipilä
FIN|GOV|prime minister|2023-06-20||Petteri Orpo
FIN|GOV|president|2000-03-01|2012-03-01|Tarja Halonen
FIN|GOV|foreign minister|2019-06-06|2023-06-20|Pekka Haavisto
NLD|GOV|prime minister|2002-07-22|2010-10-14|Jan Peter Balkenende
NLD|GOV|prime minister|2024-07-02||Dick Schoof
BEL|GOV|prime minister|1999-07-12|2008-03-20|Guy Verhofstadt
BEL|GOV|prime minister|2011-12-06|2014-10-11|Elio Di Rupo
BEL|GOV|prime minister|2014-10-11|2019-10-27|Charles Michel
BEL|GOV|prime minister|2025-02-03||Bart De Wever
LUX|GOV|prime minister|1995-01-20|2013-12-04|Jean-Claude Juncker
LUX|GOV|prime minister|2013-12-04|2023-11-17|Xavier Bettel
LUX|GOV|prime minister|2023-11-17||Luc Frieden
LUX|GOV|foreign minister|2004-07-31|2023-11-17|Jean Asselborn
AUT|GOV|chancellor|2000-02-04|2007-01-11|Wolfgang Schüssel
AUT|GOV|chancellor|2008-12-02|2016-05-09|Werner Faymann
AUT|GOV|chancellor|2021-12-06|2025-01-10|Karl Nehammer
AUT|GOV|chancellor|2025-03-03||Christian Stocker
AUT|GOV|president|2004-07-08|2016-07-08|Heinz Fischer
HUN|GOV|prime minister|2004-09-29|2009-04-14|Ferenc Gyurcsány
HUN|GOV|prime minister|2009-04-14|2010-05-29|Gordon Bajnai
HUN|GOV|president|2012-05-10|2022-05-10|János Áder
HUN|GOV|president|2022-05-10|2024-02-26|Katalin Novák
CZE|GOV|president|2003-03-07|2013-03-07|Václav Klaus
CZE|GOV|president|1993-02-02|2003-02-02|Václav Havel
CZE|GOV|prime minister|2021-12-17|2025-12-09|Petr Fiala
CZE|GOV|foreign minister|2021-12-17|2025-12-15|Jan Lipavský
SVK|GOV|prime minister|1998-10-30|2006-07-04|Mikuláš Dzurinda
SVK|GOV|prime minister|2010-07-08|2012-04-04|Iveta Radičová
SVK|GOV|prime minister|2018-03-22|2020-03-21|Peter Pellegrini
SVK|GOV|prime minister|2021-04-01|2023-05-15|Eduard Heger
SVK|GOV|president|2004-06-15|2014-06-15|Ivan Gašparovič
SVK|GOV|president|2014-06-15|2019-06-15|Andrej Kiska
SVK|GOV|president|2024-06-15||Peter Pellegrini
SVN|GOV|president|2012-12-22|2022-12-22|Borut Pahor
SVN|GOV|president|2022-12-23||Nataša Pirc Musar
SVN|GOV|prime minister|2008-11-21|2012-02-10|Borut Pahor
SVN|GOV|prime minister|2020-03-13|2022-06-01|Janez Janša
SVN|GOV|prime minister|2022-06-01||Robert Golob
HRV|GOV|president|2000-02-18|2010-02-18|Stjepan Mesić
HRV|GOV|president|2010-02-18|2015-02-19|Ivo Josipović
BGR|GOV|prime minister|2009-07-27|2013-03-13|Boyko Borisov;Boyko Borissov
BGR|GOV|prime minister|2014-11-07|2017-01-27|Boyko Borisov
BGR|GOV|prime minister|2017-05-04|2021-05-12|Boyko Borisov
BGR|GOV|prime minister|2021-12-13|2022-08-02|Kiril Petkov
BGR|GOV|president|2002-01-22|2012-01-22|Georgi Parvanov
BGR|GOV|president|2012-01-22|2017-01-22|Rosen Plevneliev
ROU|GOV|president|2004-12-20|2014-12-21|Traian Băsescu
ROU|GOV|president|2025-05-26||Nicușor Dan
ROU|GOV|prime minister|2012-05-07|2015-11-05|Victor Ponta
ROU|GOV|prime minister|2023-06-15|2025-05-06|Marcel Ciolacu
GRC|GOV|prime minister|1996-01-22|2004-03-10|Costas Simitis
GRC|GOV|prime minister|2004-03-10|2009-10-06|Kostas Karamanlis
GRC|GOV|prime minister|2009-10-06|2011-11-11|George Papandreou
GRC|GOV|prime minister|2012-06-20|2015-01-26|Antonis Samaras
GRC|GOV|foreign minister|2019-07-09|2023-05-26|Nikos Dendias
GRC|GOV|president|2020-03-13|2025-03-13|Katerina Sakellaropoulou
CYP|GOV|president|2008-02-28|2013-02-28|Dimitris Christofias
CYP|GOV|president|2013-02-28|2023-02-28|Nicos Anastasiades
CYP|GOV|president|2023-02-28||Nikos Christodoulides
PRT|GOV|prime minister|2005-03-12|2011-06-21|José Sócrates
PRT|GOV|prime minister|2011-06-21|2015-11-26|Pedro Passos Coelho
PRT|GOV|prime minister|2024-04-02||Luís Montenegro
IRL|GOV|prime minister|1997-06-26|2008-05-07|Bertie Ahern
IRL|GOV|prime minister|2008-05-07|2011-03-09|Brian Cowen
IRL|GOV|prime minister|2011-03-09|2017-06-14|Enda Kenny
IRL|GOV|president|2011-11-11|2025-11-11|Michael D. Higgins
IRL|GOV|president|1997-11-11|2011-11-11|Mary McAleese
LVA|GOV|president|1999-07-08|2007-07-08|Vaira Vīķe-Freiberga
LVA|GOV|president|2015-07-08|2019-07-08|Raimonds Vējonis
LVA|GOV|president|2019-07-08|2023-07-08|Egils Levits
LVA|GOV|prime minister|2019-01-23|2023-09-15|Krišjānis Kariņš
LVA|GOV|prime minister|2023-09-15||Evika Siliņa
LTU|GOV|president|2009-07-12|2019-07-12|Dalia Grybauskaitė
LTU|GOV|president|2004-07-12|2009-07-12|Valdas Adamkus
LTU|GOV|prime minister|2020-12-11|2024-12-12|Ingrida Šimonytė
EST|GOV|president|2006-10-09|2016-10-10|Toomas Hendrik Ilves
EST|GOV|president|2016-10-10|2021-10-11|Kersti Kaljulaid
EST|GOV|prime minister|2024-07-23||Kristen Michal
BLR|GOV|foreign minister|2012-08-20|2022-11-26|Vladimir Makei
MDA|GOV|president|2001-04-07|2009-09-11|Vladimir Voronin
ALB|GOV|prime minister|2005-09-11|2013-09-15|Sali Berisha
MKD|GOV|prime minister|2006-08-27|2016-01-18|Nikola Gruevski
MKD|GOV|prime minister|2017-05-31|2020-01-03|Zoran Zaev
MKD|GOV|prime minister|2020-08-30|2022-01-16|Zoran Zaev
MKD|GOV|prime minister|2022-01-16|2024-01-28|Dimitar Kovačevski
MKD|GOV|prime minister|2024-06-23||Hristijan Mickoski
MKD|GOV|president|2009-05-12|2019-05-12|Gjorge Ivanov
MKD|GOV|president|2019-05-12|2024-05-12|Stevo Pendarovski
MKD|GOV|president|2024-05-12||Gordana Siljanovska-Davkova
SRB|GOV|president|2004-07-11|2012-04-05|Boris Tadić
SRB|GOV|prime minister|2014-04-27|2017-05-31|Aleksandar Vucic;Aleksandar Vučić
SRB|GOV|prime minister|2012-07-27|2014-04-27|Ivica Dačić
NZL|GOV|prime minister|1999-12-05|2008-11-19|Helen Clark
NZL|GOV|prime minister|2008-11-19|2016-12-12|John Key
NZL|GOV|prime minister|2016-12-12|2017-10-26|Bill English
NZL|GOV|prime minister|2023-01-25|2023-11-27|Chris Hipkins
FJI|GOV|prime minister|2007-01-05|2022-12-24|Frank Bainimarama
FJI|GOV|prime minister|2022-12-24||Sitiveni Rabuka
SLB|GOV|prime minister|2019-04-24|2024-05-02|Manasseh Sogavare
THA|GOV|prime minister|2008-12-17|2011-08-05|Abhisit Vejjajiva
THA|GOV|prime minister|2011-08-05|2014-05-07|Yingluck Shinawatra
NPL|GOV|president|2008-07-23|2015-10-29|Ram Baran Yadav
NPL|GOV|president|2015-10-29|2023-03-13|Bidya Devi Bhandari
MNG|GOV|president|2009-06-18|2017-07-10|Tsakhiagiin Elbegdorj
LAO|GOV|president|2021-03-22||Thongloun Sisoulith
VNM|GOV|prime minister|2006-06-27|2016-04-06|Nguyen Tan Dung
VNM|GOV|prime minister|2016-04-07|2021-04-05|Nguyen Xuan Phuc
TLS|GOV|president|2007-05-20|2012-05-20|José Ramos-Horta
TLS|GOV|president|2022-05-20||José Ramos-Horta
TLS|GOV|prime minister|2007-08-08|2015-02-16|Xanana Gusmão
TLS|GOV|president|2002-05-20|2007-05-20|Xanana Gusmão
GHA|GOV|president|2001-01-07|2009-01-07|John Kufuor
GHA|GOV|president|2009-01-07|2012-07-24|John Atta Mills
GHA|GOV|president|2012-07-24|2017-01-07|John Mahama;John Dramani Mahama
GHA|GOV|president|2025-01-07||John Mahama
SLE|GOV|president|2007-09-17|2018-04-04|Ernest Bai Koroma
SLE|GOV|president|1998-03-10|2007-09-17|Ahmad Tejan Kabbah
BEN|GOV|president|2006-04-06|2016-04-06|Thomas Boni Yayi
TGO|GOV|president|1967-04-14|2005-02-05|Gnassingbé Eyadéma
TGO|GOV|president|2005-05-04|2025-05-03|Faure Gnassingbé
NER|GOV|president|1999-12-22|2010-02-18|Mamadou Tandja
NER|GOV|president|2011-04-07|2021-04-02|Mahamadou Issoufou
MRT|GOV|president|2009-08-05|2019-08-01|Mohamed Ould Abdel Aziz
MWI|GOV|president|2004-05-24|2012-04-05|Bingu wa Mutharika
MWI|GOV|president|2012-04-07|2014-05-31|Joyce Banda
MWI|GOV|president|2020-06-28|2025-10-04|Lazarus Chakwera
MOZ|GOV|president|2005-02-02|2015-01-15|Armando Guebuza
MOZ|GOV|president|1986-11-06|2005-02-02|Joaquim Chissano
MOZ|GOV|president|2025-01-15||Daniel Chapo
NAM|GOV|president|1990-03-21|2005-03-21|Sam Nujoma
NAM|GOV|president|2005-03-21|2015-03-21|Hifikepunye Pohamba
NAM|GOV|president|2025-03-21||Netumbo Nandi-Ndaitwah
BWA|GOV|president|2008-04-01|2018-04-01|Ian Khama
BWA|GOV|president|2018-04-01|2024-11-01|Mokgweetsi Masisi
BWA|GOV|president|2024-11-01||Duma Boko
MDG|GOV|president|2014-01-25|2018-09-07|Hery Rajaonarimampianina
MDG|GOV|president|2002-05-06|2009-03-17|Marc Ravalomanana
MUS|GOV|prime minister|2017-01-23|2024-11-12|Pravind Jugnauth
MUS|GOV|prime minister|2024-11-13||Navin Ramgoolam
SYC|GOV|president|2020-10-26|2025-10-26|Wavel Ramkalawan
COM|GOV|president|2016-05-26||Azali Assoumani
CPV|GOV|president|2021-11-09||José Maria Neves
GNB|GOV|president|2020-02-27|2025-11-26|Umaro Sissoco Embaló
ETH|GOV|president|2018-10-25|2024-10-07|Sahle-Work Zewde
TZA|GOV|president|1995-11-23|2005-12-21|Benjamin Mkapa
TZA|GOV|president|2005-12-21|2015-11-05|Jakaya Kikwete
ZMB|GOV|president|2008-11-02|2011-09-23|Rupiah Banda
ZMB|GOV|president|2011-09-23|2014-10-28|Michael Sata
LSO|GOV|prime minister|2022-10-28||Sam Matekane
URY|GOV|president|2010-03-01|2015-03-01|José Mujica
URY|GOV|president|2025-03-01||Yamandú Orsi
PRY|GOV|president|2003-08-15|2008-08-15|Nicanor Duarte Frutos
PRY|GOV|president|2008-08-15|2012-06-22|Fernando Lugo
PRY|GOV|president|2013-08-15|2018-08-15|Horacio Cartes
PRY|GOV|president|2018-08-15|2023-08-15|Mario Abdo Benítez
PER|GOV|president|2001-07-28|2006-07-28|Alejandro Toledo
PER|GOV|president|2006-07-28|2011-07-28|Alan García
PER|GOV|president|2011-07-28|2016-07-28|Ollanta Humala
PER|GOV|president|2016-07-28|2018-03-23|Pedro Pablo Kuczynski
PER|GOV|president|2018-03-23|2020-11-09|Martín Vizcarra
PER|GOV|president|2021-07-28|2022-12-07|Pedro Castillo
PAN|GOV|president|2009-07-01|2014-07-01|Ricardo Martinelli
PAN|GOV|president|2014-07-01|2019-07-01|Juan Carlos Varela
PAN|GOV|president|2019-07-01|2024-07-01|Laurentino Cortizo
CRI|GOV|president|2006-05-08|2010-05-08|Óscar Arias
CRI|GOV|president|2010-05-08|2014-05-08|Laura Chinchilla
CRI|GOV|president|2018-05-08|2022-05-08|Carlos Alvarado Quesada
GTM|GOV|president|2012-01-14|2015-09-02|Otto Pérez Molina
GTM|GOV|president|2016-01-14|2020-01-14|Jimmy Morales
GTM|GOV|president|2020-01-14|2024-01-14|Alejandro Giammattei
HND|GOV|president|2006-01-27|2009-06-28|Manuel Zelaya
HND|GOV|president|2010-01-27|2014-01-27|Porfirio Lobo
HND|GOV|president|2014-01-27|2022-01-27|Juan Orlando Hernández
SLV|GOV|president|2009-06-01|2014-06-01|Mauricio Funes
SLV|GOV|president|2014-06-01|2019-06-01|Salvador Sánchez Cerén
DOM|GOV|president|2012-08-16|2020-08-16|Danilo Medina
DOM|GOV|president|2004-08-16|2012-08-16|Leonel Fernández
JAM|GOV|prime minister|2007-09-11|2011-10-23|Bruce Golding
TTO|GOV|prime minister|2015-09-09|2025-03-17|Keith Rowley
BRB|GOV|prime minister|2018-05-25||Mia Mottley
VCT|GOV|prime minister|2001-03-29|2025-11-28|Ralph Gonsalves
GUY|GOV|president|2015-05-16|2020-08-02|David Granger
SUR|GOV|president|2010-08-12|2020-07-16|Desi Bouterse
SUR|GOV|president|2020-07-16|2025-07-16|Chan Santokhi
BHR|GOV|king|2002-02-14||Hamad bin Isa Al Khalifa
LBN|GOV|president|1998-11-24|2007-11-23|Emile Lahoud
LBN|GOV|president|2008-05-25|2014-05-25|Michel Suleiman
LBN|GOV|president|2025-01-09||Joseph Aoun
LBN|GOV|prime minister|2025-02-08||Nawaf Salam
IRQ|GOV|president|2005-04-07|2014-07-24|Jalal Talabani
IRQ|GOV|president|2014-07-24|2018-10-02|Fuad Masum
IRQ|GOV|president|2018-10-02|2022-10-17|Barham Salih
TJK|GOV|foreign minister|2013-11-29||Sirojiddin Muhriddin
ARM|GOV|president|2018-04-09|2022-02-01|Armen Sarkissian
ARM|GOV|president|1998-02-04|2008-04-09|Robert Kocharyan
GEO|GOV|prime minister|2012-10-25|2013-11-20|Bidzina Ivanishvili
GEO|GOV|prime minister|2021-02-22|2024-01-29|Irakli Garibashvili
GEO|GOV|prime minister|2024-02-08||Irakli Kobakhidze
DEU|GOV|president|2004-07-01|2010-05-31|Horst Köhler
DEU|GOV|president|2012-03-18|2017-03-18|Joachim Gauck
DEU|GOV|defence minister|2013-12-17|2019-07-17|Ursula von der Leyen
DEU|GOV|defence minister|2019-07-17|2021-12-08|Annegret Kramp-Karrenbauer
DEU|GOV|defence minister|2021-12-08|2023-01-19|Christine Lambrecht
FRA|GOV|prime minister|2007-05-17|2012-05-15|François Fillon
FRA|GOV|prime minister|2014-03-31|2016-12-06|Manuel Valls
FRA|GOV|prime minister|2017-05-15|2020-07-03|Édouard Philippe
FRA|GOV|prime minister|2020-07-03|2022-05-16|Jean Castex
FRA|GOV|prime minister|2022-05-16|2024-01-09|Élisabeth Borne
FRA|GOV|prime minister|2024-01-09|2024-09-05|Gabriel Attal
FRA|GOV|prime minister|2024-09-05|2024-12-13|Michel Barnier
ITA|GOV|president|2006-05-15|2015-01-14|Giorgio Napolitano
CAN|GOV|foreign minister|2017-01-10|2019-11-20|Chrystia Freeland
CAN|GOV|foreign minister|2021-10-26|2025-05-13|Mélanie Joly
AUS|GOV|foreign minister|2013-09-18|2018-08-28|Julie Bishop
AUS|GOV|foreign minister|2018-08-28|2022-05-23|Marise Payne
IND|GOV|defence minister|2019-05-31||Rajnath Singh
IND|GOV|president|2012-07-25|2017-07-25|Pranab Mukherjee
IND|GOV|president|2017-07-25|2022-07-25|Ram Nath Kovind
IND|GOV|president|2022-07-25||Droupadi Murmu
JPN|GOV|foreign minister|2012-12-26|2017-08-03|Fumio Kishida
JPN|GOV|foreign minister|2017-08-03|2019-09-11|Taro Kono
JPN|GOV|foreign minister|2019-09-11|2021-11-10|Toshimitsu Motegi
KOR|GOV|foreign minister|2017-06-18|2021-02-08|Kang Kyung-wha
KOR|GOV|foreign minister|2021-02-09|2022-05-12|Chung Eui-yong
KOR|GOV|foreign minister|2022-05-12|2024-01-10|Park Jin
IDN|GOV|foreign minister|2014-10-27|2024-10-20|Retno Marsudi
IDN|GOV|foreign minister|2009-10-22|2014-10-20|Marty Natalegawa
BRA|GOV|foreign minister|2003-01-01|2011-01-01|Celso Amorim
SGP|GOV|foreign minister|2015-10-01||Vivian Balakrishnan
USA|GOV|defence minister|1997-01-24|2001-01-20|William Cohen
USA|GOV|defence minister|2025-01-25||Pete Hegseth
USA|GOV|vice president|2025-01-20||JD Vance;J.D. Vance
USA|GOV|national security adviser|2001-01-20|2005-01-26|Condoleezza Rice
USA|GOV|national security adviser|2005-01-26|2009-01-20|Stephen Hadley
USA|GOV|national security adviser|2010-10-08|2013-07-01|Tom Donilon
USA|GOV|national security adviser|2013-07-01|2017-01-20|Susan Rice
USA|GOV|national security adviser|2017-02-20|2018-04-09|H.R. McMaster;H. R. McMaster
USA|GOV|national security adviser|2019-09-18|2021-01-20|Robert O'Brien
USA|GOV|national security adviser|2025-01-20|2025-05-01|Mike Waltz;Michael Waltz
USA|SPY|director of the CIA|1996-12-15|2004-07-11|George Tenet
USA|SPY|director of the CIA|2009-02-13|2011-06-30|Leon Panetta
USA|SPY|director of the CIA|2011-09-06|2012-11-09|David Petraeus
USA|SPY|director of the CIA|2013-03-08|2017-01-20|John Brennan
USA|SPY|director of the CIA|2018-05-21|2021-01-20|Gina Haspel
USA|SPY|director of the CIA|2025-01-23||John Ratcliffe
USA|SPY|director of national intelligence|2025-02-12||Tulsi Gabbard
USA|COP|director of the FBI|2001-09-04|2013-09-04|Robert Mueller
USA|COP|director of the FBI|2013-09-04|2017-05-09|James Comey
USA|COP|director of the FBI|2017-08-02|2025-01-19|Christopher Wray
USA|GOV|finance minister|2009-01-26|2013-01-25|Timothy Geithner
USA|GOV|finance minister|2017-02-13|2021-01-20|Steven Mnuchin
USA|GOV|finance minister|2021-01-26|2025-01-20|Janet Yellen
USA|GOV|finance minister|2025-01-28||Scott Bessent
USA|LEG|speaker of the house|2011-01-05|2015-10-29|John Boehner
USA|LEG|speaker of the house|2015-10-29|2019-01-03|Paul Ryan
USA|LEG|speaker of the house|2023-01-07|2023-10-03|Kevin McCarthy
USA|LEG|speaker of the house|2023-10-25||Mike Johnson
USA|GOV|ambassador to the United Nations|2013-08-05|2017-01-20|Samantha Power
USA|GOV|ambassador to the United Nations|2017-01-27|2018-12-31|Nikki Haley
USA|GOV|ambassador to the United Nations|2021-02-25|2025-01-20|Linda Thomas-Greenfield
USA|GOV|special envoy|2025-01-20||Steve Witkoff
GBR|GOV|foreign minister|2006-05-05|2007-06-27|Margaret Beckett
GBR|GOV|foreign minister|2025-09-05||Yvette Cooper
GBR|GOV|defence minister|1999-10-11|2005-05-05|Geoff Hoon
GBR|GOV|defence minister|2006-05-05|2008-10-03|Des Browne
GBR|GOV|defence minister|2010-05-12|2011-10-14|Liam Fox
GBR|GOV|defence minister|2011-10-14|2014-07-15|Philip Hammond
GBR|GOV|defence minister|2014-07-15|2017-11-01|Michael Fallon
GBR|GOV|defence minister|2017-11-02|2019-05-01|Gavin Williamson
GBR|GOV|defence minister|2019-05-01|2019-07-24|Penny Mordaunt
GBR|GOV|defence minister|2023-08-31|2024-07-05|Grant Shapps
GBR|GOV|defence minister|2024-07-05||John Healey
FRA|GOV|foreign minister|1997-06-04|2002-05-06|Hubert Védrine
FRA|GOV|foreign minister|2004-03-31|2005-05-31|Michel Barnier
FRA|GOV|foreign minister|2005-06-02|2007-05-15|Philippe Douste-Blazy
FRA|GOV|foreign minister|2010-11-14|2011-02-27|Michèle Alliot-Marie
FRA|GOV|defence minister|2002-05-07|2007-05-15|Michèle Alliot-Marie
FRA|GOV|foreign minister|2011-02-27|2012-05-10|Alain Juppé
FRA|GOV|prime minister|2012-05-15|2014-03-31|Jean-Marc Ayrault
FRA|GOV|foreign minister|2016-02-11|2017-05-10|Jean-Marc Ayrault
FRA|GOV|foreign minister|2024-01-11|2024-09-21|Stéphane Séjourné
FRA|GOV|foreign minister|2024-09-21||Jean-Noël Barrot
FRA|GOV|prime minister|1997-06-02|2002-05-06|Lionel Jospin
FRA|GOV|prime minister|2002-05-06|2005-05-31|Jean-Pierre Raffarin
FRA|GOV|prime minister|2016-12-06|2017-05-10|Bernard Cazeneuve
FRA|GOV|prime minister|2024-12-13|2025-09-09|François Bayrou
FRA|GOV|prime minister|2025-09-09||Sebastien Lecornu
DEU|GOV|defence minister|1998-10-27|2002-07-19|Rudolf Scharping
DEU|GOV|defence minister|2002-07-19|2005-11-22|Peter Struck
DEU|GOV|defence minister|2005-11-22|2009-10-28|Franz Josef Jung
DEU|GOV|defence minister|2009-10-28|2011-03-03|Karl-Theodor zu Guttenberg
DEU|GOV|defence minister|2011-03-03|2013-12-17|Thomas de Maizière
DEU|GOV|foreign minister|2025-05-06||Johann Wadephul
DEU|GOV|finance minister|2009-10-28|2017-10-24|Wolfgang Schäuble
DEU|GOV|finance minister|2021-12-08|2024-11-07|Christian Lindner
ITA|GOV|prime minister|1998-10-21|2000-04-26|Massimo D'Alema
ITA|GOV|foreign minister|2006-05-17|2008-05-08|Massimo D'Alema
ITA|GOV|prime minister|2006-05-17|2008-05-08|Romano Prodi
ITA|GOV|prime minister|2011-11-16|2013-04-28|Mario Monti
ITA|GOV|prime minister|2013-04-28|2014-02-22|Enrico Letta
ITA|GOV|foreign minister|2014-10-31|2016-12-12|Paolo Gentiloni
ITA|GOV|prime minister|2016-12-12|2018-06-01|Paolo Gentiloni
ITA|GOV|foreign minister|2008-05-08|2011-11-16|Franco Frattini
ITA|GOV|foreign minister|2016-12-12|2018-06-01|Angelino Alfano
ITA|GOV|foreign minister|2019-09-05|2022-10-22|Luigi Di Maio
ITA|GOV|foreign minister|2022-10-22||Antonio Tajani
ITA|GOV|defence minister|2014-02-22|2018-06-01|Roberta Pinotti
ITA|GOV|defence minister|2019-09-05|2022-10-22|Lorenzo Guerini
ITA|GOV|defence minister|2022-10-22||Guido Crosetto
ITA|GOV|president|1999-05-18|2006-05-15|Carlo Azeglio Ciampi
ESP|GOV|foreign minister|2002-07-10|2004-04-18|Ana Palacio
ESP|GOV|foreign minister|2004-04-18|2010-10-21|Miguel Ángel Moratinos
ESP|GOV|foreign minister|2010-10-21|2011-12-22|Trinidad Jiménez
ESP|GOV|foreign minister|2011-12-22|2016-11-04|José Manuel García-Margallo
ESP|GOV|foreign minister|2016-11-04|2018-06-07|Alfonso Dastis
ESP|GOV|foreign minister|2018-06-07|2019-11-29|Josep Borrell
ESP|GOV|foreign minister|2020-01-13|2021-07-12|Arancha González Laya
ESP|GOV|foreign minister|2021-07-12||José Manuel Albares
ESP|GOV|defence minister|2018-06-07||Margarita Robles
ESP|GOV|king|1975-11-22|2014-06-19|Juan Carlos I;King Juan Carlos
ESP|GOV|king|2014-06-19||Felipe VI;King Felipe
POL|GOV|president|1995-12-23|2005-12-23|Aleksander Kwaśniewski
POL|GOV|president|2005-12-23|2010-04-10|Lech Kaczyński
POL|GOV|president|2010-08-06|2015-08-06|Bronisław Komorowski
POL|GOV|prime minister|2001-10-19|2004-05-02|Leszek Miller
POL|GOV|prime minister|2004-05-02|2005-10-31|Marek Belka
POL|GOV|prime minister|2006-07-14|2007-11-16|Jarosław Kaczyński
POL|GOV|prime minister|2014-09-22|2015-11-16|Ewa Kopacz
POL|GOV|prime minister|2015-11-16|2017-12-11|Beata Szydło
POL|GOV|foreign minister|2006-05-09|2007-11-16|Anna Fotyga
POL|GOV|foreign minister|2014-09-22|2015-11-16|Grzegorz Schetyna
POL|GOV|foreign minister|2015-11-16|2018-01-09|Witold Waszczykowski
POL|GOV|foreign minister|2018-01-09|2020-08-26|Jacek Czaputowicz
POL|GOV|foreign minister|2020-08-26|2023-11-27|Zbigniew Rau
POL|GOV|defence minister|2015-11-16|2018-01-09|Antoni Macierewicz
POL|GOV|defence minister|2018-01-09|2023-11-27|Mariusz Błaszczak
POL|GOV|defence minister|2023-12-13||Władysław Kosiniak-Kamysz
TUR|GOV|foreign minister|1997-06-30|2002-07-11|Ismail Cem
TUR|GOV|foreign minister|2003-03-14|2007-08-28|Abdullah Gul
TUR|GOV|prime minister|2002-11-18|2003-03-14|Abdullah Gul
TUR|GOV|foreign minister|2007-08-29|2009-05-01|Ali Babacan
TUR|GOV|prime minister|1999-01-11|2002-11-18|Bulent Ecevit
TUR|GOV|prime minister|2016-05-24|2018-07-09|Binali Yildirim
TUR|GOV|president|2000-05-16|2007-08-28|Ahmet Necdet Sezer
TUR|GOV|defence minister|2018-07-10|2023-06-03|Hulusi Akar
TUR|GOV|defence minister|2023-06-03||Yasar Guler
UKR|GOV|prime minister|2005-01-24|2005-09-08|Yulia Tymoshenko
UKR|GOV|prime minister|2007-12-18|2010-03-04|Yulia Tymoshenko
UKR|GOV|prime minister|2010-03-11|2014-01-28|Mykola Azarov
UKR|GOV|prime minister|2014-02-27|2016-04-14|Arseniy Yatsenyuk
UKR|GOV|prime minister|2016-04-14|2019-08-29|Volodymyr Groysman
UKR|GOV|prime minister|2019-08-29|2020-03-04|Oleksiy Honcharuk
UKR|GOV|prime minister|2025-07-17||Yulia Svyrydenko
UKR|GOV|foreign minister|2005-02-04|2007-01-30|Borys Tarasyuk
UKR|GOV|foreign minister|2014-06-19|2019-08-29|Pavlo Klimkin
UKR|GOV|foreign minister|2019-08-29|2020-03-04|Vadym Prystaiko
UKR|MIL|army chief|2021-07-27|2024-02-08|Valerii Zaluzhnyi;Valery Zaluzhny
UKR|MIL|army chief|2024-02-08||Oleksandr Syrskyi;Oleksandr Syrsky
RUS|GOV|defence minister|1997-05-22|2001-03-28|Igor Sergeyev
RUS|GOV|defence minister|2001-03-28|2007-02-15|Sergei Ivanov
RUS|GOV|defence minister|2007-02-15|2012-11-06|Anatoly Serdyukov
RUS|GOV|prime minister|2000-05-17|2004-02-24|Mikhail Kasyanov
RUS|GOV|prime minister|2004-03-05|2007-09-14|Mikhail Fradkov
RUS|GOV|prime minister|2007-09-14|2008-05-07|Viktor Zubkov
RUS|MIL|chief of the general staff|2012-11-09||Valery Gerasimov
RUS|GOV|foreign ministry spokeswoman|2015-08-10||Maria Zakharova
RUS|GOV|Kremlin spokesman|2012-05-22||Dmitry Peskov;Dmitri Peskov
RUS|SPY|director of the FSB|1999-08-09|2008-05-12|Nikolai Patrushev
RUS|GOV|security council secretary|2008-05-12|2024-05-12|Nikolai Patrushev
RUS|SPY|director of the FSB|2008-05-12||Alexander Bortnikov
RUS|SPY|director of the SVR|2016-10-05||Sergei Naryshkin;Sergey Naryshkin
RUS|GOV|ambassador to the United States|2017-09-01|2024-10|Anatoly Antonov
RUS|GOV|ambassador to the United States|2008-07|2017-08|Sergey Kislyak;Sergei Kislyak
RUS|GOV|ambassador to the United Nations|2006-05|2017-02-20|Vitaly Churkin
RUS|GOV|ambassador to the United Nations|2017-07||Vasily Nebenzya;Vassily Nebenzia
RUS|GOV|deputy foreign minister|2008||Sergei Ryabkov;Sergey Ryabkov
RUS|GOV|head of Chechnya|2007-02-15||Ramzan Kadyrov
RUS|OPP|opposition leader|2011|2024-02-16|Alexei Navalny;Alexey Navalny
RUS|PRM|leader of Wagner|2014|2023-08-23|Yevgeny Prigozhin
RUS|LEG|speaker of the Duma|2016-10-05||Vyacheslav Volodin
RUS|LEG|speaker of the Federation Council|2011-09-21||Valentina Matviyenko
CHN|GOV|foreign minister|1998-03-18|2003-03-17|Tang Jiaxuan
CHN|GOV|foreign minister|2003-03-17|2007-04-27|Li Zhaoxing
CHN|GOV|foreign minister|2007-04-27|2013-03-16|Yang Jiechi
CHN|GOV|prime minister|1998-03-17|2003-03-16|Zhu Rongji
CHN|GOV|defence minister|2008-03-17|2013-03-16|Liang Guanglie
CHN|GOV|defence minister|2013-03-16|2018-03-19|Chang Wanquan
CHN|GOV|defence minister|2018-03-19|2023-03-12|Wei Fenghe
CHN|GOV|defence minister|2023-03-12|2023-10-24|Li Shangfu
CHN|GOV|defence minister|2023-12-29||Dong Jun
CHN|GOV|foreign ministry spokesman|2020-02-24|2023-01-09|Zhao Lijian
CHN|GOV|foreign ministry spokeswoman|2012-11||Hua Chunying
CHN|GOV|foreign ministry spokeswoman|2022-09-05||Mao Ning
CHN|GOV|foreign ministry spokesman|2020-07|2024-05|Wang Wenbin
CHN|GOV|foreign ministry spokesman|2024-03-18||Lin Jian
CHN|GOV|foreign ministry spokesman|2016-09|2020-07|Geng Shuang
CHN|GOV|foreign ministry spokesman|2010|2016|Hong Lei
CHN|GOV|foreign ministry spokesman|2015-06|2019-07|Lu Kang
JPN|GOV|prime minister|1998-07-30|2000-04-05|Keizo Obuchi
JPN|GOV|prime minister|2000-04-05|2001-04-26|Yoshiro Mori
JPN|GOV|prime minister|2007-09-26|2008-09-24|Yasuo Fukuda
JPN|GOV|prime minister|2008-09-24|2009-09-16|Taro Aso
JPN|GOV|foreign minister|2005-10-31|2007-08-27|Taro Aso
JPN|GOV|prime minister|2009-09-16|2010-06-08|Yukio Hatoyama
JPN|GOV|prime minister|2010-06-08|2011-09-02|Naoto Kan
JPN|GOV|prime minister|2011-09-02|2012-12-26|Yoshihiko Noda
JPN|GOV|prime minister|2025-10-21||Sanae Takaichi
JPN|GOV|foreign minister|2009-09-16|2010-09-17|Katsuya Okada
JPN|GOV|foreign minister|2010-09-17|2011-03-09|Seiji Maehara
JPN|GOV|foreign minister|2011-09-02|2012-12-26|Koichiro Gemba
JPN|GOV|foreign minister|2024-10-01|2025-10-21|Takeshi Iwaya
KOR|GOV|foreign minister|2004-01-17|2006-11-10|Ban Ki-moon
KOR|GOV|foreign minister|2010-10-08|2013-03-11|Kim Sung-hwan
KOR|GOV|foreign minister|2013-03-11|2017-06-18|Yun Byung-se
KOR|GOV|foreign minister|2024-01-10|2025-07-18|Cho Tae-yul
KOR|GOV|foreign minister|2025-07-19||Cho Hyun
PRK|GOV|foreign minister|2014-04-09|2016-05-09|Ri Su-yong;Ri Su Yong
PRK|GOV|foreign minister|2016-05-09|2020-01|Ri Yong-ho;Ri Yong Ho
PRK|GOV|foreign minister|2022-06-11||Choe Son-hui;Choe Son Hui
PRK|PTY|party official|2014||Kim Yo-jong;Kim Yo Jong
IND|GOV|foreign minister|1998-12-05|2002-06-23|Jaswant Singh
IND|GOV|foreign minister|2002-07-01|2004-05-22|Yashwant Sinha
IND|GOV|foreign minister|2004-05-22|2005-11-07|Natwar Singh;K. Natwar Singh
IND|GOV|foreign minister|2006-10-24|2009-05-22|Pranab Mukherjee
IND|GOV|foreign minister|2009-05-22|2012-10-26|S.M. Krishna;S. M. Krishna
IND|GOV|foreign minister|2012-10-28|2014-05-26|Salman Khurshid
IND|GOV|defence minister|2006-10-24|2014-05-26|A.K. Antony;A. K. Antony
IND|GOV|defence minister|2017-09-03|2019-05-30|Nirmala Sitharaman
IND|GOV|finance minister|2019-05-31||Nirmala Sitharaman
IND|GOV|interior minister|2019-06-01||Amit Shah
IND|GOV|president|2002-07-25|2007-07-25|A.P.J. Abdul Kalam
IND|GOV|president|2007-07-25|2012-07-25|Pratibha Patil
PAK|GOV|foreign minister|2008-03-31|2011-02-09|Shah Mahmood Qureshi;Shah Mehmood Qureshi
PAK|GOV|foreign minister|2018-08-20|2022-04-10|Shah Mahmood Qureshi
PAK|GOV|foreign minister|2011-07-20|2013-03-16|Hina Rabbani Khar
PAK|GOV|foreign minister|2022-04-27|2023-08-10|Bilawal Bhutto Zardari;Bilawal Bhutto-Zardari
PAK|GOV|foreign minister|2024-03-11||Ishaq Dar
PAK|GOV|prime minister|2004-08-28|2007-11-15|Shaukat Aziz
PAK|GOV|prime minister|2008-03-25|2012-06-19|Yousaf Raza Gilani;Yousuf Raza Gilani
PAK|GOV|prime minister|2012-06-22|2013-03-24|Raja Pervaiz Ashraf;Raja Pervez Ashraf
PAK|GOV|prime minister|2017-08-01|2018-05-31|Shahid Khaqan Abbasi
PAK|GOV|prime minister|2023-08-14|2024-03-04|Anwaar-ul-Haq Kakar
PAK|MIL|army chief|2007-11-29|2013-11-29|Ashfaq Parvez Kayani;Ashfaq Kayani
PAK|MIL|army chief|2013-11-29|2016-11-29|Raheel Sharif
PAK|MIL|army chief|2016-11-29|2022-11-29|Qamar Javed Bajwa
PAK|MIL|army chief|2022-11-29||Asim Munir
PAK|GOV|president|2013-09-09|2018-09-09|Mamnoon Hussain
PAK|GOV|president|2018-09-09|2024-03-10|Arif Alvi
BGD|GOV|chief adviser|2024-08-08||Muhammad Yunus
AFG|REB|Taliban leader|1996|2013-04-23|Mullah Omar;Mullah Mohammed Omar
AFG|REB|Taliban leader|2016-05-25||Hibatullah Akhundzada
AFG|REB|Taliban spokesman|2007||Zabihullah Mujahid
AFG|GOV|foreign minister|2021-09-07||Amir Khan Muttaqi
AFG|GOV|chief executive|2014-09-29|2020-03-11|Abdullah Abdullah
MMR|GOV|president|2011-03-30|2016-03-30|Thein Sein
MMR|GOV|president|2016-03-30|2018-03-21|Htin Kyaw
MMR|GOV|president|2018-03-30|2021-02-01|Win Myint
MMR|MIL|military ruler|1992-04-23|2011-03-30|Than Shwe
LKA|GOV|president|1994-11-12|2005-11-19|Chandrika Kumaratunga
LKA|GOV|president|2015-01-09|2019-11-18|Maithripala Sirisena
NPL|GOV|prime minister|2015-10-12|2016-08-04|K.P. Sharma Oli;KP Sharma Oli
NPL|GOV|prime minister|2018-02-15|2021-07-13|K.P. Sharma Oli
NPL|GOV|prime minister|2024-07-15|2025-09-09|K.P. Sharma Oli
NPL|GOV|prime minister|2017-06-07|2018-02-15|Sher Bahadur Deuba
NPL|GOV|prime minister|2021-07-13|2022-12-26|Sher Bahadur Deuba
NPL|GOV|prime minister|2025-09-12||Sushila Karki
MDV|GOV|president|2008-11-11|2012-02-07|Mohamed Nasheed
MDV|GOV|president|2013-11-17|2018-11-17|Abdulla Yameen
THA|GOV|prime minister|2008-01-29|2008-09-09|Samak Sundaravej
THA|GOV|prime minister|2024-08-16|2025-08-29|Paetongtarn Shinawatra
THA|GOV|prime minister|2025-09-05||Anutin Charnvirakul
THA|GOV|king|1946-06-09|2016-10-13|Bhumibol Adulyadej
THA|GOV|king|2016-10-13||Maha Vajiralongkorn
VNM|PTY|party leader|2011-01-19|2024-07-19|Nguyen Phu Trong
VNM|PTY|party leader|2024-08-03||To Lam
VNM|GOV|foreign minister|2011-08-03|2021-04-08|Pham Binh Minh
VNM|GOV|foreign minister|2021-04-08|2025-08|Bui Thanh Son
PHL|GOV|president|1998-06-30|2001-01-20|Joseph Estrada
PHL|GOV|vice president|2016-06-30|2022-06-30|Leni Robredo
PHL|GOV|vice president|2022-06-30||Sara Duterte
PHL|GOV|foreign minister|2011-02-24|2016-03-07|Albert del Rosario
PHL|GOV|foreign minister|2017-05-18|2018-10-17|Alan Peter Cayetano
PHL|GOV|foreign minister|2018-10-17|2022-06-30|Teodoro Locsin
PHL|GOV|foreign minister|2022-07-01|2025-06-30|Enrique Manalo
PHL|GOV|defence minister|2016-06-30|2022-06-30|Delfin Lorenzana
PHL|GOV|defence minister|2023-06-05||Gilberto Teodoro
IDN|GOV|president|1999-10-20|2001-07-23|Abdurrahman Wahid
IDN|GOV|foreign minister|2001-08-10|2009-10-22|Hassan Wirajuda;Hassan Wirayuda
MYS|GOV|prime minister|2003-10-31|2009-04-03|Abdullah Ahmad Badawi;Abdullah Badawi
MYS|GOV|prime minister|2020-03-01|2021-08-16|Muhyiddin Yassin
MYS|GOV|prime minister|2021-08-21|2022-11-24|Ismail Sabri Yaakob
AUS|GOV|foreign minister|1996-03-11|2007-12-03|Alexander Downer
AUS|GOV|foreign minister|2007-12-03|2010-09-14|Stephen Smith
AUS|GOV|foreign minister|2010-09-14|2012-02-22|Kevin Rudd
AUS|GOV|foreign minister|2012-03-13|2013-09-18|Bob Carr
AUS|GOV|defence minister|2015-09-21|2018-08-26|Marise Payne
AUS|GOV|defence minister|2021-03-30|2022-05-23|Peter Dutton
AUS|GOV|defence minister|2022-06-01||Richard Marles
NZL|GOV|foreign minister|2005-10-19|2008-08-29|Winston Peters
NZL|GOV|foreign minister|2017-10-26|2020-11-06|Winston Peters
NZL|GOV|foreign minister|2023-11-27||Winston Peters
NZL|GOV|foreign minister|2008-11-19|2017-05-02|Murray McCully
NZL|GOV|foreign minister|2020-11-06|2023-11-27|Nanaia Mahuta
CAN|GOV|prime minister|1993-11-04|2003-12-12|Jean Chrétien
CAN|GOV|prime minister|2003-12-12|2006-02-06|Paul Martin
CAN|GOV|foreign minister|2011-05-18|2015-02-03|John Baird
CAN|GOV|foreign minister|2015-11-04|2017-01-10|Stéphane Dion
CAN|GOV|foreign minister|2019-11-20|2021-01-12|François-Philippe Champagne
CAN|GOV|foreign minister|2021-01-12|2021-10-26|Marc Garneau
CAN|GOV|foreign minister|2025-05-13||Anita Anand
CAN|GOV|defence minister|2021-10-26|2023-07-26|Anita Anand
CAN|GOV|defence minister|2023-07-26|2025-05-13|Bill Blair
MEX|GOV|foreign minister|2018-12-01|2023-06-12|Marcelo Ebrard
MEX|GOV|foreign minister|2023-07-03|2024-10-01|Alicia Bárcena
MEX|GOV|foreign minister|2024-10-01||Juan Ramón de la Fuente
MEX|GOV|foreign minister|2017-01-04|2018-11-30|Luis Videgaray
VEN|OPP|opposition leader|2023-10||María Corina Machado
VEN|GOV|foreign minister|2014-12-26|2017-06-21|Delcy Rodríguez
VEN|GOV|vice president|2018-06-14||Delcy Rodríguez
VEN|GOV|foreign minister|2017-08-02|2021-08-19|Jorge Arreaza
VEN|GOV|foreign minister|2023-01-06||Yván Gil
VEN|GOV|defence minister|2014-10-24||Vladimir Padrino López;Vladimir Padrino
VEN|GOV|interior minister|2024-08-27||Diosdado Cabello
COL|GOV|president|1998-08-07|2002-08-07|Andrés Pastrana
BRA|GOV|president|1995-01-01|2003-01-01|Fernando Henrique Cardoso
BRA|GOV|foreign minister|2015-01-01|2016-05-12|Mauro Vieira
BRA|GOV|foreign minister|2023-01-01||Mauro Vieira
BRA|GOV|foreign minister|2016-05-12|2017-02-22|José Serra
BRA|GOV|foreign minister|2017-03-07|2019-01-01|Aloysio Nunes
BRA|GOV|foreign minister|2019-01-01|2021-03-29|Ernesto Araújo
ARG|GOV|president|1999-12-10|2001-12-21|Fernando de la Rúa
ARG|GOV|president|2002-01-02|2003-05-25|Eduardo Duhalde
ARG|GOV|foreign minister|2010-06-22|2015-06-18|Héctor Timerman
CHL|GOV|president|2000-03-11|2006-03-11|Ricardo Lagos
CHL|GOV|president|2006-03-11|2010-03-11|Michelle Bachelet
CHL|GOV|president|2014-03-11|2018-03-11|Michelle Bachelet
CHL|GOV|president|2010-03-11|2014-03-11|Sebastián Piñera
CHL|GOV|president|2018-03-11|2022-03-11|Sebastián Piñera
ECU|GOV|president|2003-01-15|2005-04-20|Lucio Gutiérrez
ECU|GOV|president|2017-05-24|2021-05-24|Lenín Moreno
ECU|GOV|president|2021-05-24|2023-11-23|Guillermo Lasso
BOL|GOV|president|2003-10-17|2005-06-09|Carlos Mesa
BOL|GOV|president|2019-11-12|2020-11-08|Jeanine Áñez
BOL|GOV|president|2025-11-08||Rodrigo Paz
PER|GOV|president|2025-10-10||José Jerí
HTI|GOV|president|2006-05-14|2011-05-14|René Préval
HTI|GOV|president|2011-05-14|2016-02-07|Michel Martelly
HTI|GOV|prime minister|2021-07-20|2024-04-24|Ariel Henry
CUB|GOV|foreign minister|2009-03-02||Bruno Rodríguez;Bruno Rodriguez Parrilla
ISR|GOV|foreign minister|2001-03-07|2002-11-02|Shimon Peres
ISR|GOV|foreign minister|2003-02-28|2006-01-16|Silvan Shalom
ISR|GOV|foreign minister|2006-01-18|2009-03-31|Tzipi Livni
ISR|GOV|foreign minister|2009-03-31|2012-12-18|Avigdor Lieberman;Avigdor Liberman
ISR|GOV|foreign minister|2013-11-11|2015-05-06|Avigdor Lieberman
ISR|GOV|defence minister|2016-05-30|2018-11-14|Avigdor Lieberman
ISR|GOV|foreign minister|2019-02-17|2020-05-17|Israel Katz
ISR|GOV|foreign minister|2020-05-17|2021-06-13|Gabi Ashkenazi
ISR|GOV|foreign minister|2021-06-13|2022-07-01|Yair Lapid
ISR|GOV|foreign minister|2024-11-10||Gideon Saar;Gideon Sa'ar
ISR|GOV|defence minister|2001-03-07|2002-11-02|Binyamin Ben-Eliezer
ISR|GOV|defence minister|2002-11-04|2006-05-04|Shaul Mofaz
ISR|GOV|defence minister|2006-05-04|2007-06-18|Amir Peretz
ISR|GOV|defence minister|2013-03-18|2016-05-22|Moshe Yaalon;Moshe Ya'alon
ISR|GOV|defence minister|2020-05-17|2022-12-29|Benny Gantz
ISR|GOV|president|2000-08-01|2007-07-01|Moshe Katsav
ISR|GOV|president|2014-07-24|2021-07-07|Reuven Rivlin
ISR|GOV|national security minister|2022-12-29||Itamar Ben-Gvir;Itamar Ben Gvir
ISR|GOV|finance minister|2022-12-29||Bezalel Smotrich
ISR|MIL|army chief|2023-01-16|2025-03-05|Herzi Halevi
ISR|MIL|army chief|2025-03-05||Eyal Zamir
ISR|MIL|military spokesman|2023-03|2025-03|Daniel Hagari
PSE|GOV|prime minister|2003-10-07|2006-02|Ahmed Qurei;Ahmed Qureia
PSE|GOV|prime minister|2007-06-15|2013-06-06|Salam Fayyad
PSE|GOV|prime minister|2013-06-06|2019-04-14|Rami Hamdallah
PSE|GOV|prime minister|2019-04-14|2024-03-31|Mohammad Shtayyeh
PSE|GOV|prime minister|2024-03-31||Mohammad Mustafa
PSE|GOV|foreign minister|2009-05|2024-03-31|Riyad al-Maliki
PSE|GOV|chief negotiator|1995|2020-11-10|Saeb Erekat;Saeb Erakat
PSE|REB|Hamas leader|1996|2017-05-06|Khaled Meshaal;Khaled Mashal;Khaled Meshal
PSE|REB|Hamas leader|1987|2004-03-22|Ahmed Yassin
EGY|GOV|foreign minister|1991-05-20|2001-05-15|Amr Moussa
EGY|GOV|foreign minister|2001-05-15|2004-07-14|Ahmed Maher
EGY|GOV|foreign minister|2004-07-14|2011-03-06|Ahmed Aboul Gheit;Ahmed Abul Gheit
EGY|GOV|foreign minister|2011-07-18|2013-07-15|Mohamed Kamel Amr
EGY|GOV|foreign minister|2013-07-16|2014-06-17|Nabil Fahmy
EGY|GOV|president|2013-07-04|2014-06-08|Adly Mansour
EGY|GOV|defence minister|1991-05-20|2012-08-12|Mohamed Hussein Tantawi;Hussein Tantawi
SYR|GOV|president|2025-01-29||Ahmed al-Sharaa;Ahmad al-Sharaa
SYR|GOV|foreign minister|1984-03-01|2006-02-21|Farouk al-Sharaa;Farouk al-Shara
SYR|GOV|foreign minister|2006-02-21|2020-11-16|Walid al-Moallem;Walid Moallem;Walid Muallem
SYR|GOV|foreign minister|2020-11-22|2024-09-23|Faisal Mekdad
SYR|GOV|foreign minister|2024-12-21||Asaad al-Shaibani;Asaad al-Shibani
LBN|GOV|prime minister|1992-10-31|1998-12-02|Rafik Hariri;Rafiq Hariri;Rafik al-Hariri
LBN|GOV|prime minister|2000-10-26|2004-10-26|Rafik Hariri
LBN|GOV|prime minister|2005-07-19|2009-11-09|Fouad Siniora;Fuad Siniora
LBN|GOV|prime minister|2020-01-21|2021-09-10|Hassan Diab
LBN|GOV|foreign minister|2014-02-15|2020-01-21|Gebran Bassil
LBN|LEG|speaker of parliament|1992-10-20||Nabih Berri
LBN|REB|Hezbollah leader|2024-10-29||Naim Qassem
IRQ|GOV|prime minister|2004-06-28|2005-05-03|Iyad Allawi;Ayad Allawi
IRQ|GOV|prime minister|2005-05-03|2006-05-20|Ibrahim al-Jaafari
IRQ|GOV|foreign minister|2014-09-08|2018-10-25|Ibrahim al-Jaafari
IRQ|GOV|prime minister|2018-10-25|2020-05-07|Adel Abdul Mahdi;Adel Abdul-Mahdi
IRQ|GOV|foreign minister|2003-09-03|2014-07-11|Hoshyar Zebari
IRQ|GOV|foreign minister|2020-06-06||Fuad Hussein
IRQ|GOV|foreign minister|2001-08|2003-04-09|Naji Sabri
IRQ|GOV|deputy prime minister|1979|2003-04-09|Tariq Aziz
IRQ|GOV|president|2022-10-17||Abdul Latif Rashid
IRN|GOV|foreign minister|1997-08-20|2005-08-24|Kamal Kharrazi
IRN|GOV|foreign minister|2005-08-24|2010-12-13|Manouchehr Mottaki
IRN|GOV|chief negotiator|2007-10-20|2013-09-10|Saeed Jalili
IRN|LEG|speaker of parliament|2008-06-02|2020-05-28|Ali Larijani
IRN|LEG|speaker of parliament|2020-05-28||Mohammad Bagher Ghalibaf;Mohammad Baqer Qalibaf
IRN|GOV|foreign ministry spokesman|2022-06|2024-10|Nasser Kanaani
IRN|GOV|foreign ministry spokesman|2024-10||Esmail Baghaei;Esmaeil Baghaei
IRN|MIL|Revolutionary Guards commander|2019-04-21|2025-06-13|Hossein Salami
IRN|MIL|Quds Force commander|2020-01-03||Esmail Qaani;Esmail Ghaani
IRN|GOV|security council secretary|2013-09-10|2023-05-22|Ali Shamkhani
SAU|GOV|king|1982-06-13|2005-08-01|King Fahd
SAU|GOV|foreign minister|1975-10-13|2015-04-29|Saud al-Faisal;Prince Saud al-Faisal
SAU|GOV|foreign minister|2015-04-29|2018-12-27|Adel al-Jubeir
SAU|GOV|defence minister|2022-09-27||Khalid bin Salman
QAT|GOV|foreign minister|2016-01-27||Mohammed bin Abdulrahman Al Thani;Mohammed bin Abdulrahman bin Jassim Al Thani
ARE|GOV|foreign minister|2006-02-09||Abdullah bin Zayed;Abdullah bin Zayed Al Nahyan
ARE|GOV|president|2004-11-03|2022-05-13|Khalifa bin Zayed
KWT|GOV|emir|2020-09-30|2023-12-16|Nawaf al-Ahmad al-Sabah
OMN|GOV|sultan|2020-01-11||Haitham bin Tariq
OMN|GOV|foreign minister|2020-08-18||Badr Albusaidi;Badr al-Busaidi
YEM|REB|Houthi leader|2004||Abdul-Malik al-Houthi;Abdul Malik al-Houthi
YEM|GOV|president|2022-04-07||Rashad al-Alimi
LBY|GOV|prime minister|2016-03-30|2021-03-15|Fayez al-Sarraj;Fayez Sarraj
LBY|GOV|prime minister|2021-03-15||Abdul Hamid Dbeibah;Abdulhamid Dbeibah;Abdulhamid al-Dbeibah
LBY|GOV|foreign minister|2009-03|2011-03-30|Moussa Koussa;Musa Kusa
TUN|GOV|president|2011-12-13|2014-12-31|Moncef Marzouki
DZA|GOV|foreign minister|2013-09-11|2017-05-25|Ramtane Lamamra
DZA|GOV|foreign minister|2021-07-07|2023-03-16|Ramtane Lamamra
DZA|GOV|foreign minister|2023-03-16||Ahmed Attaf
MAR|GOV|foreign minister|2017-04-05||Nasser Bourita
SDN|PRM|RSF commander|2013||Mohamed Hamdan Dagalo;Mohamed Hamdan Daglo
ETH|GOV|prime minister|2012-09-21|2018-04-02|Hailemariam Desalegn
ETH|GOV|foreign minister|2020-11-08|2024-01|Demeke Mekonnen
ETH|GOV|president|2024-10-07||Taye Atske Selassie
ETH|REB|leader of Tigray|2018||Debretsion Gebremichael
KEN|GOV|foreign minister|2023-10-05||Musalia Mudavadi
SOM|GOV|president|2004-10-14|2008-12-29|Abdullahi Yusuf Ahmed
SOM|GOV|president|2009-01-31|2012-08-20|Sharif Sheikh Ahmed;Sheikh Sharif Sheikh Ahmed
SOM|GOV|prime minister|2022-06-25||Hamza Abdi Barre
RWA|GOV|foreign minister|2009-12-04|2018-10-18|Louise Mushikiwabo
RWA|GOV|foreign minister|2019-11-04|2024-06-12|Vincent Biruta
RWA|GOV|foreign minister|2024-06-12||Olivier Nduhungirehe
UGA|OPP|opposition leader|2017||Bobi Wine
COD|GOV|president|1997-05-17|2001-01-16|Laurent-Désiré Kabila;Laurent Kabila
ZAF|GOV|president|2008-09-25|2009-05-09|Kgalema Motlanthe
ZAF|GOV|foreign minister|1999-06-17|2009-05-10|Nkosazana Dlamini-Zuma;Nkosazana Dlamini Zuma
ZAF|GOV|foreign minister|2009-05-11|2018-02-26|Maite Nkoana-Mashabane
ZAF|GOV|foreign minister|2018-02-27|2019-05-29|Lindiwe Sisulu
ZAF|GOV|foreign minister|2019-05-30|2024-06-17|Naledi Pandor
ZAF|GOV|foreign minister|2024-07-03||Ronald Lamola
NGA|GOV|president|2007-05-29|2010-05-05|Umaru Yar'Adua;Umaru Musa Yar'Adua
NGA|GOV|foreign minister|2015-11-11|2023-05-29|Geoffrey Onyeama
NGA|GOV|foreign minister|2023-08-21||Yusuf Tuggar
CIV|GOV|president|1993-12-07|1999-12-24|Henri Konan Bédié
CIV|GOV|president|1999-12-24|2000-10-26|Robert Guéï
CIV|GOV|prime minister|2007-04-04|2012-03-13|Guillaume Soro
SEN|GOV|president|2000-04-01|2012-04-02|Abdoulaye Wade
SEN|GOV|prime minister|2024-04-02||Ousmane Sonko
GMB|GOV|president|2017-01-19||Adama Barrow
GIN|GOV|president|1984-04-05|2008-12-22|Lansana Conté
GIN|GOV|president|2021-10-01||Mamady Doumbouya
NER|GOV|president|2023-07-28||Abdourahamane Tchiani;Abdourahmane Tiani
BFA|GOV|president|2015-12-29|2022-01-24|Roch Marc Christian Kaboré;Roch Kaboré
BFA|GOV|president|2022-01-31|2022-09-30|Paul-Henri Damiba;Paul-Henri Sandaogo Damiba
MLI|GOV|president|1992-06-08|2002-06-08|Alpha Oumar Konaré
MLI|GOV|president|2002-06-08|2012-03-22|Amadou Toumani Touré
MLI|GOV|foreign minister|2021-06-11||Abdoulaye Diop
GAB|GOV|president|1967-12-02|2009-06-08|Omar Bongo
GAB|GOV|president|2023-09-04||Brice Oligui Nguema;Brice Clotaire Oligui Nguema
MDG|GOV|president|2009-03-17|2014-01-25|Andry Rajoelina
MDG|GOV|president|2019-01-19|2025-10-14|Andry Rajoelina
ZWE|GOV|vice president|2017-12-28||Constantino Chiwenga
ZWE|OPP|opposition leader|2018-02-15|2024-01-25|Nelson Chamisa
LBR|GOV|president|2024-01-22||Joseph Boakai
BDI|GOV|president|1996-07-25|2003-04-30|Pierre Buyoya
BDI|GOV|president|2003-04-30|2005-08-26|Domitien Ndayizeye
CAF|GOV|president|1993-10-22|2003-03-15|Ange-Félix Patassé
CAF|GOV|president|2003-03-15|2013-03-24|François Bozizé
CAF|GOV|president|2013-03-24|2014-01-10|Michel Djotodia
ARM|GOV|foreign minister|1998-04-20|2008-04-14|Vartan Oskanian;Vardan Oskanyan
ARM|GOV|foreign minister|2008-04-14|2018-05-12|Edward Nalbandian
ARM|GOV|foreign minister|2018-05-12|2020-11-16|Zohrab Mnatsakanyan
ARM|GOV|president|2022-03-13||Vahagn Khachaturyan
AZE|GOV|foreign minister|2004-04-02|2020-07-16|Elmar Mammadyarov
AZE|GOV|defence minister|2013-10-22||Zakir Hasanov
GEO|GOV|president|2013-11-17|2018-12-16|Giorgi Margvelashvili
GEO|GOV|president|2024-12-29||Mikheil Kavelashvili
GEO|GOV|foreign minister|2018-06-21|2022-04-04|David Zalkaliani
GEO|GOV|foreign minister|2022-04-04|2024-10|Ilia Darchiashvili
KAZ|GOV|foreign minister|2012-09-28|2016-12-28|Erlan Idrissov
KAZ|GOV|foreign minister|2019-09-18|2023-04-03|Mukhtar Tleuberdi
KAZ|GOV|foreign minister|2023-04-03|2025-09|Murat Nurtleu
KGZ|GOV|president|2005-08-14|2010-04-15|Kurmanbek Bakiyev
KGZ|GOV|president|2010-07-03|2011-12-01|Roza Otunbayeva
KGZ|GOV|president|2011-12-01|2017-11-24|Almazbek Atambayev
UZB|GOV|foreign minister|2012-02-07|2022-04|Abdulaziz Kamilov
TKM|GOV|president|1990-11-02|2006-12-21|Saparmurat Niyazov;Saparmurad Niyazov
BLR|GOV|foreign minister|2003-03-21|2012-08-20|Sergei Martynov
BLR|GOV|foreign minister|2022-12-13|2024-06-27|Sergei Aleinik;Sergey Aleinik
BLR|GOV|foreign minister|2024-06-27||Maxim Ryzhenkov
BLR|GOV|defence minister|2020-01-20||Viktor Khrenin
MDA|GOV|president|1997-01-15|2001-04-07|Petru Lucinschi
MDA|GOV|president|2012-03-23|2016-12-23|Nicolae Timofti
MDA|GOV|prime minister|2016-01-20|2019-06-08|Pavel Filip
MDA|GOV|prime minister|2021-08-06|2023-02-16|Natalia Gavrilița
MDA|GOV|prime minister|2023-02-16|2025-10-31|Dorin Recean
MDA|GOV|foreign minister|2021-08-06|2024-01-29|Nicu Popescu
MDA|GOV|foreign minister|2024-01-29||Mihai Popșoi
LTU|GOV|foreign minister|2000-10-30|2006-07-12|Antanas Valionis
LTU|GOV|foreign minister|2012-12-13|2020-12-11|Linas Linkevičius
LTU|GOV|foreign minister|2024-12-12||Kęstutis Budrys
LTU|GOV|prime minister|2008-12-09|2012-12-13|Andrius Kubilius
LTU|GOV|prime minister|2016-12-13|2020-12-11|Saulius Skvernelis
LTU|GOV|prime minister|2024-12-12|2025-07-31|Gintautas Paluckas
LTU|GOV|prime minister|2025-09-25||Inga Ruginienė
LTU|GOV|defence minister|2020-12-11|2024-03-25|Arvydas Anušauskas
LTU|GOV|defence minister|2024-03-25|2024-12-12|Laurynas Kasčiūnas
LVA|GOV|president|2007-07-08|2011-07-08|Valdis Zatlers
LVA|GOV|president|2011-07-08|2015-07-08|Andris Bērziņš
LVA|GOV|prime minister|2009-03-12|2014-01-22|Valdis Dombrovskis
LVA|GOV|prime minister|2014-01-22|2016-02-11|Laimdota Straujuma
LVA|GOV|prime minister|2016-02-11|2019-01-23|Māris Kučinskis
LVA|GOV|foreign minister|2024-04-19||Baiba Braže
LVA|GOV|defence minister|2019-01-23|2022-12-14|Artis Pabriks
LVA|GOV|defence minister|2023-09-15||Andris Sprūds
EST|GOV|president|1992-10-06|2001-10-08|Lennart Meri
EST|GOV|president|2001-10-08|2006-10-09|Arnold Rüütel
EST|GOV|prime minister|2005-04-12|2014-03-26|Andrus Ansip
EST|GOV|prime minister|2014-03-26|2016-11-23|Taavi Rõivas
EST|GOV|foreign minister|2005-04-13|2014-11-03|Urmas Paet
EST|GOV|foreign minister|2019-04-29|2021-01-26|Urmas Reinsalu
EST|GOV|foreign minister|2022-07-18|2023-04-17|Urmas Reinsalu
EST|GOV|foreign minister|2021-01-26|2022-06-03|Eva-Maria Liimets
EST|GOV|foreign minister|2023-04-17||Margus Tsahkna
EST|GOV|defence minister|2022-07-18||Hanno Pevkur
FIN|GOV|president|1994-03-01|2000-03-01|Martti Ahtisaari
FIN|GOV|foreign minister|2000-02-25|2007-04-19|Erkki Tuomioja
FIN|GOV|foreign minister|2011-06-22|2015-05-29|Erkki Tuomioja
FIN|GOV|foreign minister|2015-05-29|2019-06-06|Timo Soini
FIN|GOV|foreign minister|2023-06-20||Elina Valtonen
FIN|GOV|defence minister|2019-06-06|2023-06-20|Antti Kaikkonen
FIN|GOV|defence minister|2023-06-20||Antti Häkkänen
SWE|GOV|foreign minister|1998-10-07|2003-09-11|Anna Lindh
SWE|GOV|foreign minister|2022-10-18|2024-09-10|Tobias Billström
SWE|GOV|foreign minister|2024-09-10||Maria Malmer Stenergard
SWE|GOV|defence minister|2014-10-03|2022-10-18|Peter Hultqvist
SWE|GOV|defence minister|2022-10-18||Pål Jonson
NOR|GOV|prime minister|2001-10-19|2005-10-17|Kjell Magne Bondevik
NOR|GOV|foreign minister|2005-10-17|2012-09-21|Jonas Gahr Store
NOR|GOV|foreign minister|2012-09-21|2013-10-16|Espen Barth Eide
NOR|GOV|foreign minister|2023-10-16||Espen Barth Eide
NOR|GOV|foreign minister|2017-10-20|2021-10-14|Ine Eriksen Søreide
NOR|GOV|foreign minister|2021-10-14|2023-10-16|Anniken Huitfeldt
DNK|GOV|foreign minister|2001-11-27|2010-02-23|Per Stig Møller
DNK|GOV|foreign minister|2011-10-03|2013-12-12|Villy Søvndal
DNK|GOV|foreign minister|2019-06-27|2022-12-15|Jeppe Kofod
DNK|GOV|defence minister|2023-08-22||Troels Lund Poulsen
DNK|GOV|queen|1972-01-14|2024-01-14|Margrethe II;Queen Margrethe
DNK|GOV|king|2024-01-14||Frederik X;King Frederik
NLD|GOV|prime minister|1994-08-22|2002-07-22|Wim Kok
NLD|GOV|foreign minister|2002-07-22|2003-12-03|Jaap de Hoop Scheffer
NLD|GOV|foreign minister|2003-12-03|2007-02-22|Bernard Bot
NLD|GOV|foreign minister|2007-02-22|2010-10-14|Maxime Verhagen
NLD|GOV|foreign minister|2012-11-05|2014-10-17|Frans Timmermans
NLD|GOV|foreign minister|2014-10-17|2017-10-26|Bert Koenders
NLD|GOV|foreign minister|2018-03-07|2021-05-25|Stef Blok
NLD|GOV|foreign minister|2022-01-10|2023-09-01|Wopke Hoekstra
NLD|GOV|foreign minister|2024-07-02|2025-08-22|Caspar Veldkamp
NLD|GOV|defence minister|2022-01-10|2024-07-02|Kajsa Ollongren
NLD|GOV|defence minister|2024-07-02||Ruben Brekelmans
BEL|GOV|foreign minister|1999-07-12|2004-07-18|Louis Michel
BEL|GOV|foreign minister|2004-07-18|2009-07-17|Karel De Gucht
BEL|GOV|foreign minister|2011-12-06|2019-11-30|Didier Reynders
BEL|GOV|prime minister|2019-10-27|2020-10-01|Sophie Wilmès
BEL|GOV|foreign minister|2020-10-01|2022-07-14|Sophie Wilmès
BEL|GOV|foreign minister|2022-07-15|2024-11-30|Hadja Lahbib
BEL|GOV|foreign minister|2025-02-03||Maxime Prévot
AUT|GOV|foreign minister|2000-02-04|2004-10-20|Benita Ferrero-Waldner
AUT|GOV|foreign minister|2004-10-20|2008-12-02|Ursula Plassnik
AUT|GOV|foreign minister|2008-12-02|2013-12-16|Michael Spindelegger
AUT|GOV|foreign minister|2013-12-16|2017-12-18|Sebastian Kurz
AUT|GOV|chancellor|2017-12-18|2019-05-28|Sebastian Kurz
AUT|GOV|chancellor|2020-01-07|2021-10-11|Sebastian Kurz
AUT|GOV|chancellor|2007-01-11|2008-12-02|Alfred Gusenbauer
AUT|GOV|chancellor|2016-05-17|2017-12-18|Christian Kern
AUT|GOV|foreign minister|2017-12-18|2019-06-03|Karin Kneissl
AUT|GOV|foreign minister|2019-06-03|2021-10-11|Alexander Schallenberg
AUT|GOV|foreign minister|2021-12-06|2025-03-03|Alexander Schallenberg
AUT|GOV|foreign minister|2025-03-03||Beate Meinl-Reisinger
HUN|GOV|prime minister|2002-05-27|2004-09-29|Péter Medgyessy
HUN|GOV|foreign minister|2010-05-29|2014-06-06|János Martonyi
HUN|GOV|president|2024-03-05||Tamás Sulyok
CZE|GOV|prime minister|1998-07-22|2002-07-12|Milos Zeman
CZE|GOV|prime minister|2006-09-04|2009-05-08|Mirek Topolánek
CZE|GOV|prime minister|2010-07-13|2013-07-10|Petr Nečas
CZE|GOV|prime minister|2014-01-29|2017-12-06|Bohuslav Sobotka
CZE|GOV|foreign minister|2007-01-09|2009-05-08|Karel Schwarzenberg
CZE|GOV|foreign minister|2010-07-13|2013-07-10|Karel Schwarzenberg
CZE|GOV|foreign minister|2014-01-29|2017-12-13|Lubomír Zaorálek
CZE|GOV|foreign minister|2018-10-16|2021-04-12|Tomáš Petříček
CZE|GOV|defence minister|2021-12-17||Jana Černochová
SVK|GOV|foreign minister|2009-01-26|2010-07-08|Miroslav Lajčák
SVK|GOV|foreign minister|2012-04-04|2020-03-21|Miroslav Lajčák
SVK|GOV|foreign minister|2020-04-08|2022-09-13|Ivan Korčok
SVK|GOV|foreign minister|2022-09-13|2023-05-15|Rastislav Káčer
SVK|GOV|foreign minister|2023-10-25||Juraj Blanár
SVK|GOV|defence minister|2020-03-21|2023-05-15|Jaroslav Naď
SVK|GOV|defence minister|2023-10-25||Robert Kaliňák
SVK|GOV|prime minister|2020-03-21|2021-04-01|Igor Matovič
SVK|GOV|prime minister|2023-05-15|2023-10-25|Ľudovít Ódor
SVN|GOV|president|2002-12-22|2007-12-22|Janez Drnovšek
SVN|GOV|prime minister|2014-09-18|2018-09-13|Miro Cerar
SVN|GOV|prime minister|2018-09-13|2020-03-13|Marjan Šarec
SVN|GOV|foreign minister|2020-03-13|2022-06-01|Anže Logar
SVN|GOV|foreign minister|2022-06-01||Tanja Fajon
HRV|GOV|prime minister|2003-12-23|2009-07-06|Ivo Sanader
HRV|GOV|prime minister|2009-07-06|2011-12-23|Jadranka Kosor
HRV|GOV|president|2015-02-19|2020-02-18|Kolinda Grabar-Kitarović
HRV|GOV|foreign minister|2019-07-22||Gordan Grlić-Radman;Gordan Grlić Radman
SRB|GOV|president|2000-10-07|2003-03-07|Vojislav Koštunica
SRB|GOV|prime minister|2004-03-03|2008-07-07|Vojislav Koštunica
SRB|GOV|prime minister|2001-01-25|2003-03-12|Zoran Đinđić;Zoran Djindjic
SRB|GOV|president|2012-05-31|2017-05-31|Tomislav Nikolić
SRB|GOV|foreign minister|2007-05-15|2012-07-27|Vuk Jeremić
SRB|GOV|foreign minister|2014-04-27|2020-10-28|Ivica Dačić
SRB|GOV|foreign minister|2024-05-02||Marko Đurić;Marko Djuric
SRB|GOV|prime minister|2024-05-02|2025-04-16|Miloš Vučević
SRB|GOV|prime minister|2025-04-16||Đuro Macut;Djuro Macut
BIH|GOV|president|1990-12-20|2000-10-14|Alija Izetbegović
BIH|GOV|member of the presidency|2010-11-10|2018-11-20|Bakir Izetbegović
BIH|GOV|president of Republika Srpska|2010-11-15|2018-11-19|Milorad Dodik
BIH|GOV|president of Republika Srpska|2022-11-15|2025-08|Milorad Dodik
BIH|REB|Bosnian Serb leader|1992|1996-07-19|Radovan Karadžić
BIH|REB|Bosnian Serb commander|1992-05-12|1996-12|Ratko Mladić
MNE|GOV|president|2003-05-22|2018-05-20|Filip Vujanović
MNE|GOV|president|2023-05-20||Jakov Milatović
MNE|GOV|prime minister|2020-12-04|2022-04-28|Zdravko Krivokapić
MNE|GOV|prime minister|2022-04-28|2023-10-31|Dritan Abazović
MNE|GOV|prime minister|2023-10-31||Milojko Spajić
XKX|GOV|president|2002-03-04|2006-01-21|Ibrahim Rugova
XKX|GOV|president|2011-04-07|2016-04-07|Atifete Jahjaga
XKX|GOV|prime minister|2004-12-03|2005-03-08|Ramush Haradinaj
XKX|GOV|prime minister|2017-09-09|2020-02-03|Ramush Haradinaj
XKX|GOV|prime minister|2006-03-10|2008-01-09|Agim Çeku
XKX|GOV|prime minister|2020-06-03|2021-03-22|Avdullah Hoti
ALB|GOV|president|2017-07-24|2022-07-24|Ilir Meta
ALB|GOV|president|2022-07-24||Bajram Begaj
BGR|GOV|prime minister|2001-07-24|2005-08-17|Simeon Saxe-Coburg-Gotha
BGR|GOV|prime minister|2005-08-17|2009-07-27|Sergei Stanishev
BGR|GOV|prime minister|2023-06-06|2024-04-09|Nikolai Denkov;Nikolay Denkov
BGR|GOV|prime minister|2025-01-16||Rosen Zhelyazkov
BGR|GOV|foreign minister|2001-07-24|2005-08-17|Solomon Passy
BGR|GOV|foreign minister|2017-05-04|2021-05-12|Ekaterina Zaharieva;Ekaterina Zakharieva
ROU|GOV|president|2000-12-20|2004-12-20|Ion Iliescu
ROU|GOV|president|1989-12-26|1996-11-29|Ion Iliescu
ROU|GOV|prime minister|2000-12-28|2004-12-21|Adrian Năstase
ROU|GOV|prime minister|2008-12-22|2012-02-06|Emil Boc
ROU|GOV|prime minister|2015-11-17|2017-01-04|Dacian Cioloș
ROU|GOV|prime minister|2018-01-29|2019-11-04|Viorica Dăncilă
ROU|GOV|prime minister|2019-11-04|2020-12-07|Ludovic Orban
ROU|GOV|prime minister|2021-11-25|2023-06-12|Nicolae Ciucă
ROU|GOV|prime minister|2025-06-23||Ilie Bolojan
ROU|GOV|foreign minister|2019-11-04|2023-06-15|Bogdan Aurescu
ROU|GOV|foreign minister|2023-06-15|2024-12-23|Luminița Odobescu
ROU|GOV|foreign minister|2025-06-23||Oana Țoiu
GRC|GOV|foreign minister|1999-02-19|2004-02-13|George Papandreou
GRC|GOV|foreign minister|2006-02-15|2009-10-06|Dora Bakoyannis
GRC|GOV|foreign minister|2013-06-25|2015-01-27|Evangelos Venizelos
GRC|GOV|foreign minister|2015-01-27|2018-10-17|Nikos Kotzias
GRC|GOV|foreign minister|2023-06-27||George Gerapetritis;Giorgos Gerapetritis
GRC|GOV|president|2005-03-12|2015-03-13|Karolos Papoulias
GRC|GOV|president|2015-03-13|2020-03-13|Prokopis Pavlopoulos
CYP|GOV|president|1993-02-28|2003-02-28|Glafcos Clerides
CYP|GOV|president|2003-02-28|2008-02-28|Tassos Papadopoulos
CYP|GOV|foreign minister|2018-03-01|2022-01-11|Nikos Christodoulides
CYP|GOV|foreign minister|2023-03-01||Constantinos Kombos
PRT|GOV|president|1996-03-09|2006-03-09|Jorge Sampaio
PRT|GOV|president|2006-03-09|2016-03-09|Aníbal Cavaco Silva
PRT|GOV|prime minister|2002-04-06|2004-07-17|José Manuel Barroso;Jose Manuel Durao Barroso
PRT|GOV|foreign minister|2015-11-26|2022-03-30|Augusto Santos Silva
PRT|GOV|foreign minister|2024-04-02||Paulo Rangel
IRL|GOV|prime minister|2020-06-27|2022-12-17|Micheál Martin
IRL|GOV|prime minister|2025-01-23||Micheál Martin
IRL|GOV|prime minister|2024-04-09|2025-01-23|Simon Harris
IRL|GOV|foreign minister|2017-06-14|2022-12-17|Simon Coveney
IRL|GOV|president|2025-11-11||Catherine Connolly
ISL|GOV|prime minister|2006-06-15|2009-02-01|Geir Haarde
ISL|GOV|prime minister|2013-05-23|2016-04-07|Sigmundur David Gunnlaugsson
ISL|GOV|prime minister|2024-12-21||Kristrún Frostadóttir
MLT|GOV|prime minister|2004-03-23|2013-03-11|Lawrence Gonzi
MLT|GOV|prime minister|2013-03-11|2020-01-13|Joseph Muscat
MLT|GOV|prime minister|2020-01-13||Robert Abela
-|REL|pope|2025-05-08||Pope Leo XIV;Leo XIV
-|IGO|president of the European Council|2009-12-01|2014-11-30|Herman Van Rompuy
-|IGO|president of the European Council|2014-12-01|2019-11-30|Donald Tusk
-|IGO|president of the European Council|2019-12-01|2024-11-30|Charles Michel
-|IGO|president of the European Council|2024-12-01||Antonio Costa
-|IGO|high representative of the European Union|1999-10-18|2009-12-01|Javier Solana
-|IGO|high representative of the European Union|2009-12-01|2014-11-01|Catherine Ashton
-|IGO|high representative of the European Union|2024-12-01||Kaja Kallas
-|IGO|president of the European Commission|1999-09-16|2004-11-21|Romano Prodi
-|IGO|president of the European Commission|2004-11-22|2014-10-31|José Manuel Barroso
-|IGO|president of the European Parliament|2012-01-17|2017-01-17|Martin Schulz
-|IGO|president of the European Parliament|2022-01-18||Roberta Metsola
-|IGO|secretary general of NATO|1999-10-14|2003-12-17|George Robertson;Lord Robertson
-|IGO|secretary general of NATO|2004-01-05|2009-07-31|Jaap de Hoop Scheffer
-|IGO|secretary general of NATO|2024-10-01||Mark Rutte
-|IGO|UN human rights chief|2004-07-01|2008-06-30|Louise Arbour
-|IGO|UN human rights chief|2008-09-01|2014-08-31|Navi Pillay;Navanethem Pillay
-|IGO|UN human rights chief|2014-09-01|2018-08-31|Zeid Ra'ad al-Hussein;Zeid Raad al-Hussein
-|IGO|UN human rights chief|2018-09-01|2022-08-31|Michelle Bachelet
-|IGO|UN human rights chief|2022-10-17||Volker Türk
-|IGO|UN envoy|2014-07-10|2018-12-31|Staffan de Mistura
-|IGO|UN envoy|2019-01-07|2025-09|Geir Pedersen;Geir O. Pedersen
-|IGO|UN chief weapons inspector|2000-03-01|2003-06-30|Hans Blix
-|IGO|UN aid chief|2021-07|2024-06|Martin Griffiths
-|IGO|UN aid chief|2024-11||Tom Fletcher
-|IGO|commissioner-general of UNRWA|2020-03-18||Philippe Lazzarini
-|IGO|UN refugee chief|2016-01-01||Filippo Grandi
-|IGO|managing director of the IMF|2007-11-01|2011-05-18|Dominique Strauss-Kahn
-|IGO|managing director of the IMF|2011-07-05|2019-09-12|Christine Lagarde
-|IGO|president of the European Central Bank|2019-11-01||Christine Lagarde
-|IGO|president of the European Central Bank|2011-11-01|2019-10-31|Mario Draghi
-|IGO|managing director of the IMF|2019-10-01||Kristalina Georgieva
-|IGO|president of the World Bank|2005-06-01|2007-06-30|Paul Wolfowitz
-|IGO|president of the World Bank|2007-07-01|2012-06-30|Robert Zoellick
-|IGO|president of the World Bank|2012-07-01|2019-01-31|Jim Yong Kim
-|IGO|president of the World Bank|2019-04-09|2023-06-01|David Malpass
-|IGO|president of the World Bank|2023-06-02||Ajay Banga
-|IGO|prosecutor of the ICC|2003-06-16|2012-06-15|Luis Moreno-Ocampo;Luis Moreno Ocampo
-|IGO|prosecutor of the ICC|2012-06-15|2021-06-15|Fatou Bensouda
-|IGO|prosecutor of the ICC|2021-06-16||Karim Khan
-|IGO|prosecutor of the ICTY|1999-09-15|2007-12-31|Carla Del Ponte
-|IGO|secretary general of the Arab League|2001-06-01|2011-07-01|Amr Moussa
-|IGO|secretary general of the Arab League|2016-07-03||Ahmed Aboul Gheit
-|IGO|chairman of the African Union Commission|2017-03-14|2025-02|Moussa Faki Mahamat;Moussa Faki
-|IGO|chairman of the African Union Commission|2025-03-13||Mahamoud Ali Youssouf
-|IGO|high representative for Bosnia|2002-05-27|2006-01-31|Paddy Ashdown
-|IGO|high representative for Bosnia|2009-03-26|2021-07-31|Valentin Inzko
-|IGO|high representative for Bosnia|2021-08-01||Christian Schmidt
`
