/**
 * Peoples and faiths that are not a state's demonym: state ("-" for none) | sector | singular nouns and adjectives.
 * A people without a land of its own takes the country of the phrase ("Iraqi Kurds"). Named neutrally. Facts.
 */
export const PEOPLES = `
-|CVL|Kurd;Kurdish;Kurdish-led
-|CVL|Arab
-|CVL|Roma;Romani
-|CVL|Rohingya
CHN|CVL|Uyghur;Uighur
CHN|CVL|Tibetan
RUS|CVL|Chechen
RUS|CVL|Dagestani;Ingush;Tatar
UKR|CVL|Crimean Tatar
LKA|CVL|Tamil;Sinhalese
NGA|CVL|Yoruba;Igbo;Ibo;Hausa;Ijaw
-|CVL|Hutu;Tutsi
ZAF|CVL|Zulu;Xhosa;Afrikaner
AFG|CVL|Pashtun;Hazara
IRQ|CVL|Yazidi;Yezidi
-|CVL|Tuareg;Fulani;Berber
PAK|CVL|Baloch;Baluch
IND|CVL|Kashmiri;Sikh
ESP|CVL|Basque;Catalan
BIH|CVL|Bosnian Serb;Bosnian Croat;Bosnian Muslim
GEO|CVL|Abkhaz;Abkhazian;South Ossetian
CYP|CVL|Turkish Cypriot
-|MOS|Muslim
-|MOS|Shiite;Shia;Shi'ite;Sunni
-|CHR|Christian;Catholic;Protestant;Orthodox;Copt;Maronite;Evangelical
-|JEW|Jew;Jewish
-|BUD|Buddhist
-|HIN|Hindu
`
