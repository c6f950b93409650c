/** Where a new story is written; it is kept under this address from its first word on. */
export function newStoryRoute(title = ''): string {
  const route = `/stories/${crypto.randomUUID()}/new`;
  // Twice, because the router undoes it once and would take a "/" inside the title for its own.
  return title === '' ? route : `${route}/${encodeURIComponent(encodeURIComponent(title.slice(0, 200)))}`;
}

/** The title in such an address, as the router hands it over; empty when there is none or it was typed by hand. */
export function titleOfRoute(part = ''): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
