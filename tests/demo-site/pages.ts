// The demo site's pages in the order a candidate would read them.

export const DEMO_PAGES = [
  { path: '/careers/senior-backend-engineer.html', name: 'the posting' },
  { path: '/about.html', name: 'about the company' },
  { path: '/values.html', name: 'its values' },
  { path: '/team.html', name: 'its people' },
  { path: '/news.html', name: 'its news' },
  { path: '/news/rotterdam.html', name: 'a press release' },
  { path: '/blog/leaving-the-larder.html', name: 'an engineering article' },
  { path: '/careers.html', name: 'the careers page' },
  { path: '/', name: 'the home page' },
  { path: '/careers/customer-success-manager.html', name: 'a second posting' },
] as const;

export const POSTING = DEMO_PAGES[0].path;
