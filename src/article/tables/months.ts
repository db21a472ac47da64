/**
 * Names of months in the languages of the sets, January first; forms of one month are parted by "/".
 * "-" where one language's name is another month in another. Source: Unicode CLDR, gregorian calendar, wide and abbreviated, format and stand-alone.
 */
const TABLE: Readonly<Record<string, string>> = {
  en: 'jan/january feb/february mar/march apr/april may jun/june jul/july aug/august sep/sept/september oct/october nov/november dec/december',
  de: 'jän/jänner/januar feb/februar mär/märz/mrz apr/april mai juni juli aug/august sep/september okt/oktober nov/november dez/dezember',
  fr: 'janv/janvier févr/fév/février mars avr/avril mai juin juil/juillet août/aout sept/septembre oct/octobre nov/novembre déc/décembre',
  es: 'ene/enero feb/febrero mar/marzo abr/abril mayo jun/junio jul/julio ago/agosto sep/sept/septiembre/setiembre oct/octubre nov/noviembre dic/diciembre',
  pt: 'jan/janeiro fev/fevereiro mar/março abr/abril mai/maio jun/junho jul/julho ago/agosto set/setembro out/outubro nov/novembro dez/dezembro',
  it: 'gen/gennaio feb/febbraio mar/marzo apr/aprile mag/maggio giu/giugno lug/luglio ago/agosto set/settembre ott/ottobre nov/novembre dic/dicembre',
  nl: 'jan/januari feb/februari mrt/maart apr/april mei jun/juni jul/juli aug/augustus sep/september okt/oktober nov/november dec/december',
  sv: 'jan/januari feb/februari mar/mars apr/april maj jun/juni jul/juli aug/augusti/august sep/september okt/oktober nov/november dec/december/desember',
  pl: 'sty/stycznia/styczeń lut/lutego/luty mar/marca/marzec kwi/kwietnia/kwiecień maj/maja cze/czerwca/czerwiec lip/lipca/lipiec sie/sierpnia/sierpień wrz/września/wrzesień paź/października/październik lis/listopada/listopad gru/grudnia/grudzień',
  cs: 'leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna září říjen/října listopadu prosinec/prosince',
  ru: 'янв/января/январь фев/февр/февраля/февраль мар/марта/март апр/апреля/апрель мая/май июн/июня/июнь июл/июля/июль авг/августа/август сен/сент/сентября/сентябрь окт/октября/октябрь ноя/нояб/ноября/ноябрь дек/декабря/декабрь',
  uk: 'січ/січня/січень лют/лютого/лютий бер/березня/березень кві/квіт/квітня/квітень трав/травня/травень чер/черв/червня/червень лип/липня/липень сер/серп/серпня/серпень вер/вересня/вересень жов/жовт/жовтня/жовтень лис/листопада/листопад гру/груд/грудня/грудень',
  tr: 'oca/ocak şub/şubat mar/mart nis/nisan mayıs haz/haziran tem/temmuz ağu/ağustos eyl/eylül eki/ekim kas/kasım ara/aralık',
  hu: 'január február március április május június július augusztus szeptember október november december',
  el: 'ιαν/ιανουαρίου φεβ/φεβρουαρίου μαρ/μαρτίου απρ/απριλίου μαΐου/μαι ιουν/ιουνίου ιουλ/ιουλίου αυγ/αυγούστου σεπ/σεπτεμβρίου οκτ/οκτωβρίου νοε/νοεμβρίου δεκ/δεκεμβρίου',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  ar: 'يناير/جانفي فبراير/فيفري/شباط مارس/آذار أبريل/إبريل/أفريل/نيسان مايو/ماي/أيار يونيو/يونيه/جوان/حزيران يوليو/يوليه/جويلية/تموز أغسطس/أوت/آب سبتمبر/أيلول أكتوبر نوفمبر ديسمبر',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  sk: 'januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta septembra októbra/október novembra decembra',
  sl: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  hr: 'siječanj/siječnja veljača/veljače ožujak/ožujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja kolovoz/kolovoza rujan/rujna - studeni/studenoga/studenog prosinac/prosinca',
  sr: 'јануар/јануара/januara фебруар/фебруара/februara март/марта/mart/marta април/априла/aprila мај/маја/maja јун/јуна/juna јул/јула/jula август/августа/avgust/avgusta септембар/септембра/septembar октобар/октобра/oktobar новембар/новембра/novembar децембар/децембра/decembar',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  et: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  lv: 'janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī',
  lt: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  he: 'ינואר/בינואר פברואר/בפברואר מרץ/במרץ אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר',
  hi: 'जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
  bn: 'জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
}

/** A name in lower case, NFC → its month, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(TABLE).flatMap(row =>
    row
      .split(' ')
      .flatMap((forms, month) => forms.split('/').map((form): [string, number] => [form.normalize('NFC'), month + 1]))
      .filter(([form]) => form !== '-'),
  ),
)
