/**
 * News agencies as they sign, "/" between forms of one. Source: membership lists of the European Alliance of News Agencies, of OANA
 * and of FAAPA, and the agencies' own style of signing.
 */
const SIGNED = `Reuters|AP/Associated Press|AFP/Agence France-Presse|dpa|APA|UPI|PA Media/Press Association|TASS|Interfax|RIA Novosti|
  Xinhua|Kyodo/Kyodo News|Jiji/Jiji Press|Yonhap|ANSA|EFE|Europa Press|Lusa|ANP|Belga|Keystone-SDA/SDA|NTB|TT|Ritzau|STT|BNS|ELTA|LETA|
  PAP|CTK/ČTK|TASR|MTI|Agerpres|BTA|Tanjug|Hina|FENA|STA|Anadolu/Anadolu Agency/AA|DHA|Ukrinform|BelTA|Kazinform|Trend|Azertac|
  PTI/Press Trust of India|IANS|ANI|APP|BSS|Bernama|Antara|VNA|CNA|KCNA|WAFA|MENA|SPA|WAM|KUNA|QNA|Petra|IRNA|ISNA|MAP|APS|TAP|NAN|
  AAP|Canadian Press|Notimex|Telam/Télam|ANDINA|Prensa Latina|Agência Brasil|kathpress|KNA|epd|SID|Bloomberg|РИА Новости|Интерфакс|ТАСС|
  Укринформ|新华社|共同通信|時事通信|연합뉴스`

/** Small letters of each form → the form that stands first. */
export const AGENCIES: ReadonlyMap<string, string> = new Map(
  SIGNED.split('|').flatMap(row => {
    const forms = row.trim().split('/')
    return forms.map((form): [string, string] => [form.toLowerCase(), forms[0]])
  }),
)
