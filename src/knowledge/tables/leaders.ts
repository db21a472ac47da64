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
`
