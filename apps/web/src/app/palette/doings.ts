import type { Router } from '@angular/router';
import type { Doing } from './found';

const all: readonly Doing[] = [
  { label: 'Add a customer', icon: 'plus', to: '/customers/new', words: 'new person create write down' },
  { label: 'Today', icon: 'today', to: '/', words: 'go home start who' },
  { label: 'The day on paper', icon: 'note', to: '/queue/paper', words: 'print pdf briefs sheets' },
  { label: 'Whom to speak with', icon: 'talk', to: '/queue', words: 'go call queue next one after another phone' },
  { label: 'Customers', icon: 'people', to: '/customers', words: 'go list people everybody' },
  { label: 'Plan', icon: 'plan', to: '/plan', words: 'go calendar outreach upcoming' },
  { label: 'Promises', icon: 'promise', to: '/promises', words: 'go owed overdue kept late said we would' },
  { label: 'Complaints', icon: 'talk', to: '/complaints', words: 'go wrong angry broken solved' },
  { label: 'Feedback', icon: 'talk', to: '/feedback', words: 'go said of us answers not good survey' },
  { label: 'Themes', icon: 'tag', to: '/themes', words: 'go what about topics labels trend feedback complaints' },
  {
    label: 'What customers are asked',
    icon: 'talk',
    to: '/settings/questions',
    words: 'feedback question ask link after visit promise complaint settings',
  },
  { label: 'Write down what went wrong', icon: 'plus', to: '/complaints/new', words: 'new complaint angry broken' },
  {
    label: 'When something goes wrong',
    icon: 'talk',
    to: '/settings/care',
    words: 'care limit give recovery twelve contacts complaint settings',
  },
  {
    label: 'Programmes',
    icon: 'heart',
    to: '/programmes',
    words: 'go wishes birthday holiday check-in thanks greetings',
  },
  { label: 'Tact', icon: 'heart', to: '/settings/tact', words: 'go quiet hours closed days rules policy cap' },
  { label: 'Offers', icon: 'gift', to: '/offers', words: 'go coupon discount voucher' },
  { label: 'Redeem a code', icon: 'check', to: '/redeem', words: 'coupon voucher counter scan' },
  { label: 'Groups', icon: 'tag', to: '/segments', words: 'go segment audience filter who' },
  { label: 'Needs', icon: 'star', to: '/customers/needs', words: 'go looking for wish want search need' },
  { label: 'Make a group', icon: 'plus', to: '/segments/new', words: 'new segment audience' },
  {
    label: 'Corrections and requests',
    icon: 'person',
    to: '/requests',
    words: 'go forget erase correct name birthday asked',
  },
  { label: 'Bring customers from a file', icon: 'bring', to: '/import', words: 'import csv upload excel' },
  { label: 'Settings', icon: 'settings', to: '/settings', words: 'go options team mail business account' },
];

/** What can be done from the palette, as far as its pages are registered. */
export function doingsIn({ config }: Router): readonly Doing[] {
  const known = config
    .flatMap((route) => route.children ?? [])
    .flatMap((route) => (route.path === '' && route.children ? route.children : [route]));
  const firsts = new Set(known.map((route) => (route.path ?? '').split('/')[0]));
  return all.filter(({ to }) => firsts.has(to.split('/')[1]));
}
