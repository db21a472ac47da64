/**
 * Names that authors of page templates give to what stands around an article, as parts of class, id and role.
 * Written from the common vocabulary of content systems (WordPress, Drupal, Arc, Brightspot and their like); no site's own names.
 */
const WORDS = `nav navi navbar navigation menu submenu breadcrumb breadcrumbs sidebar footer share sharing social sharedaddy socials
  related relatedposts recommended recommendations recommend outbrain taboola promo promos promotion advert advertisement
  advertising adsbygoogle sponsored sponsor newsletter subscribe subscription signup paywall cookie cookies consent gdpr
  comment comments commentlist disqus respond trending popular mostread toplists toolbar widgets pagination
  popup modal overlay tags taglist tagcloud toc skip masthead banner copyright login register
  authorbox authorbio bio jp-relatedposts morestories readmore readnext nextarticle screenreader screen-reader-text sr-only
  visually-hidden visuallyhidden print-only noprint hidden`

const alternatives = WORDS.trim().split(/\s+/).join('|')

/** A whole word of a name, words being parted by white space, "-", "_" or a capital. */
export const FURNITURE = new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?=$|[\\s_-])`, 'i')
