/**
 * Words that tell a person's gender: titles, roles, and common first names of people in the news. Small on purpose: a
 * name that is missing is of unknown gender, which agrees with "he" and with "she". Source: general knowledge.
 */
export const MALE = new Set(
  `mr sir lord king prince sheikh father brother son husband uncle man boy chairman spokesman businessman congressman statesman gentleman
  abdullah ahmed alan albert alexander alexei ali andrew andrei antonio antony arthur benjamin bernard bill boris brian carlos charles christopher
  daniel david dmitry donald edward emmanuel eric ernest fernando francis francois frank frederick fumio gary george giuseppe gordon gregory hans
  harold hassan helmut henry hugo hussein ibrahim igor ivan jack jacob jacques james jan jean jeffrey jens jim joe john jonathan jose joseph juan justin
  karl keir kenneth kevin khalid kofi larry lawrence louis luis mahmoud manuel marco mario mark martin matteo matthew michael miguel mike mikhail
  mohamed mohammed muhammad mustafa narendra nicholas nicolas nikolai oleg olaf omar oscar patrick paul pedro peter petr philip pierre rafael
  ricardo richard robert roberto roger ronald saddam samuel scott sergei sergey shinzo simon stephen steven tayyip thomas tim tom tony viktor
  vladimir volodymyr walter william yitzhak yoshihide yuri`.split(/\s+/),
)

export const FEMALE = new Set(
  `mrs ms miss madam lady queen princess mother sister daughter wife aunt woman girl chairwoman spokeswoman businesswoman congresswoman
  alice amanda amy ana andrea angela anna anne annalena barbara benazir beth carol caroline catherine christine claudia condoleezza cristina diana
  dilma donna elena elizabeth emily emma eva fatima federica giorgia hanna helen hillary indira ingrid irina isabel jacinda jane janet jennifer jessica
  joan joanna julia julie kamala karen kate katherine laura linda lisa liz maria mariya margaret marie marine martha mary megawati michelle monica nancy
  natalia nikki olga patricia rachel rebecca rosa ruth sandra sanna sarah sheikha sonia sophie susan svetlana tatiana theresa ursula valerie victoria
  virginia yulia`.split(/\s+/),
)
