import { i18n } from '#i18n';

/** "Role, Company" with what is known of it; never empty words in between. Empty when neither is known. */
export function opportunityName({ company, role }: { company: string; role: string }): string {
  if (company && role) return i18n.t('opportunity.name', [role, company]);
  return role || company;
}
