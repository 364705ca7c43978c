/**
 * What the domain of an e-mail address tells: whose company it is, or only where anybody can have an address. Both lists
 * are common knowledge set down by hand from the providers' own pages; the second levels follow the shape of the Public
 * Suffix List (publicsuffix.org), of which it holds the part that business mail is met under.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Providers that have the same name under many endings: yahoo.co.uk, yandex.kz. */
const publicNames = words(
  'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol gmx yandex rambler proton protonmail zohomail',
);

const publicDomains = words(`
  icloud.com me.com mac.com privaterelay.appleid.com aim.com windowslive.com mail.com email.com usa.com post.com dr.com engineer.com
  consultant.com zoho.com zoho.eu pm.me fastmail.com fastmail.fm tutanota.com tutanota.de tuta.io tuta.com tutamail.com keemail.me hey.com
  hushmail.com duck.com mozmail.com inbox.com lycos.com excite.com mailbox.org posteo.de posteo.net web.de t-online.de freenet.de arcor.de
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr libero.it virgilio.it tiscali.it alice.it tin.it uol.com.br bol.com.br
  terra.com.br ig.com.br qq.com 163.com 126.com yeah.net sina.com sina.cn sohu.com foxmail.com 139.com aliyun.com naver.com daum.net
  hanmail.net nate.com kakao.com rediffmail.com o2.pl wp.pl onet.pl interia.pl op.pl gazeta.pl tlen.pl seznam.cz centrum.cz email.cz
  volny.cz post.cz abv.bg mail.bg dir.bg freemail.hu citromail.hu btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com
  blueyonder.co.uk comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com rogers.com shaw.ca
  sympatico.ca telus.net bigpond.com optusnet.com.au xtra.co.nz bluewin.ch telenet.be skynet.be ziggo.nl kpnmail.nl xs4all.nl home.nl mynet.com

  mail.ru inbox.ru list.ru bk.ru internet.ru xmail.ru vk.com ya.ru lenta.ru ro.ru autorambler.ru myrambler.ru narod.ru pochta.ru qip.ru nm.ru
  newmail.ru hotbox.ru sibnet.ru sibmail.com km.ru front.ru smtp.ru land.ru e1.ru ngs.ru pisem.net mail15.com mail333.com tut.by mail.by
  mail.kz mail.ua ukr.net i.ua meta.ua bigmir.net inbox.lv inbox.lt mail.ee

  chmail.ir mailfa.com mailfa.org vatanmail.ir iran.ir mihanmail.ir mihanmail.com parsmail.com parsimail.com hmail.ir
`);

/** Second levels that are nobody's company under a country's ending: acme.co.uk, acme.com.tr, acme.co.ir. */
const secondLevels = words(
  'ac co com edu gen go gob gouv gov gub id info k12 ltd me mil msk name ne net nhs nom or org plc police pp sch spb web',
);

/** Endings of two labels that firms are registered or housed under, beside those. */
const otherEndings = words(`
  onmicrosoft.com uk.com us.com eu.com de.com ru.com br.com cn.com sa.com co.com gb.net uk.net se.net in.net kiev.ua kyiv.ua lviv.ua odessa.ua
  kharkov.ua dp.ua bel.tr av.tr dr.tr biz.tr tel.tr nov.ru nnov.ru waw.pl
`);

/** Anybody may have an address there: sharing the domain does not make a colleague. */
export function isPublicMailDomain(domain: string): boolean {
  if (publicDomains.has(domain)) return true;
  const [name = '', ...ending] = domain.split('.');
  return publicNames.has(name) && (ending.length === 1 || (ending.length === 2 && secondLevels.has(ending[0]!)));
}

/**
 * The domain that a company's addresses share, lower case: `acme.co.uk` of `anna@mail.acme.co.uk`. Null for mail that
 * anybody can have, for numbers in place of a name, and for a country's ending alone.
 */
export function companyDomainOf(email: string): string | null {
  const host = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const labels = host.split('.');
  if (labels.length < 2 || labels.includes('') || /^\d+$/u.test(labels.at(-1)!)) return null;
  const [last, before] = [labels.at(-1)!, labels.at(-2)!];
  const isEnding = (last.length === 2 && secondLevels.has(before)) || otherEndings.has(`${before}.${last}`);
  const length = isEnding ? 3 : 2;
  const domain = labels.slice(-length).join('.');
  return labels.length < length || isPublicMailDomain(host) || isPublicMailDomain(domain) ? null : domain;
}

const mailboxNames = words(`
  info office mail post contact contacts hello sales support service help helpdesk admin team accounts accounting billing invoice invoices
  finance hr jobs marketing orders order shop store reception secretary enquiries inquiry customer customers kontakt vertrieb buchhaltung
  zakaz zakazy sklad buh buhgalter otdel prodazhi priem foroush forosh
`);

/** A box that a company shares, such as info@: no person's own. */
export const isSharedMailbox = (email: string): boolean => mailboxNames.has(email.slice(0, email.lastIndexOf('@')).toLowerCase());
