import { attributeOf, hasInside, standsInside, tagOf } from './dom-access.ts';
import type { Place } from './page-snapshot.ts';

const BY_ROLE: Readonly<Record<string, Place>> = {
  main: 'main',
  complementary: 'aside',
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  form: 'form',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

const BY_TAG: Readonly<Record<string, Place>> = {
  main: 'main',
  aside: 'aside',
  nav: 'nav',
  header: 'header',
  footer: 'footer',
  form: 'form',
  search: 'form',
  dialog: 'dialog',
};

// Old server frameworks put the whole page into one form.
const MORE_THAN_A_FORM = 'main,article,h1,nav,header,footer,aside,iframe,table table';

/** The landmark an element opens, or the one it stands in. */
export function placeOf(element: Element, around: Place): Place {
  const role = attributeOf(element, 'role');
  const own = (role && BY_ROLE[role]) || BY_TAG[tagOf(element)];
  if (attributeOf(element, 'aria-modal') === 'true') return 'dialog';
  if (!own) return around;
  // A header of an article or a dialog is part of it, not of the page's frame.
  if ((own === 'header' || own === 'footer') && around !== 'body') return around;
  if (own === 'header' && standsInside(element, 'article,section,[role=article]')) return around;
  if (own === 'form' && hasInside(element, MORE_THAN_A_FORM)) return around;
  return own;
}
