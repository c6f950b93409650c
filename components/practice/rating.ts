import { i18n } from '#i18n';

/** How an answer went, worst first. */
export const RATINGS = [1, 2, 3, 4] as const;

/** A rating in words. */
export function ratingLabel(rating: number): string {
  const known = RATINGS.find((one) => one === rating) ?? 1;
  return i18n.t(`practice.rating_${known}`);
}
