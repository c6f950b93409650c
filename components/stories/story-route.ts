/** Where a new story is written; it is kept under this address from its first word on. */
export function newStoryRoute(title = ''): string {
  const route = `/stories/${crypto.randomUUID()}/new`;
  return title === '' ? route : `${route}/${encodeURIComponent(title.slice(0, 200))}`;
}
