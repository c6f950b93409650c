// Shapes of addresses that say what a page is. Hints only: the page itself outweighs them.

/** A pattern over the path and query in lower case ("/jobs/12-cook?ref=x"); the first group, if any, is the detail. */
export interface AddressRow {
  signal: string;
  pattern: RegExp;
}

const JOB_WORDS =
  'annonces?|anuncio|emplois?|empleos?|ilan|jobs?|job-ads?|job-details?|job-listings?|job-offers?|job-openings?|job-opportunities|job-postings?|jobads?|jobangebot|jobangebote|jobdetail|jobposting|jobs-detail|lavoro|nabidka|nabidky|o|ofertas?|oferty|offene-stellen|offers?|offerta|offerte|offres?|offre-emploi|offre-d-emploi|offres-d-emploi|offres-emploi|open-positions|open-roles|openings?|opportunities|opportunity|p|positions?|postings?|praca|prace|remote-jobs|requisition|roles?|sollicitaties|stelle|stellen|stellenangebot|stellenangebote|stellenanzeige|stellenanzeigen|stellenausschreibung|stellenausschreibungen|trabajos?|vacancies|vacancy|vacantes?|vacatures?|vagas?|vakanz|volne-pozice|вакансии|вакансия';

export const ADDRESS_ROWS: readonly AddressRow[] = [
  {
    signal: 'address:apply-path',
    pattern:
      /\/(apply|application|bewerben|postuler|candidature|solliciteren|solliciteer|candidatar)\/?(?:[?#]|$)/,
  },
  {
    signal: 'address:article-date',
    pattern: /\/((?:19|20)\d\d\/(?:0?[1-9]|1[0-2])(?:\/|$)|(?:19|20)\d{6}\b|(?:19|20)\d\d-\d\d-\d\d)/,
  },
  {
    signal: 'address:forum',
    pattern: /\/(t\/|forums?\/|threads?\/|discussions?\/|questions\/\d|topic\/|viewtopic)/,
  },
  {
    signal: 'address:home',
    pattern: /^\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?|index\.(?:html?|php)|home)\/?)?(?:[?#]|$)/,
  },
  {
    signal: 'address:job-argument',
    pattern:
      /[?&]((?:gh_jid|ashby_jid|jk|vjk|job_?id|jobid|job|jid|currentjobid|selectedjobid|job_listing_slug|req_?id|requisitionid|posting_?id|vacancy_?id|vakanz)=[\w-]+)/,
  },
  {
    signal: 'address:job-path',
    pattern: new RegExp(
      `/(?:${JOB_WORDS})[/_-](?:[^?#]*/)?([^/?#]*(?:\\d{3,}|\\d+-[a-z]{3,}|[a-z]+-[a-z]+|[0-9a-f]{8}-)[^/?#]*)/?(?:[?#]|$)`,
    ),
  },
  {
    signal: 'address:career-subpage',
    pattern:
      /\/(?:careers?|karriere|carrieres?|recrutement|kariera|kariéra|carriere|werken-bij|trabaja-con-nosotros)\/([^/?#]+-[^/?#]+)\/?(?:[?#]|$)/,
  },
  {
    signal: 'address:jobid-path',
    pattern:
      /\/(viewjob|showjob|jobdetail|jobid\d+|job_?details?|jobdescription|stellenanzeige|job[_-]?posting)\b/,
  },
  {
    signal: 'address:list-query',
    pattern:
      /[?&]((?:keywords?|jobtitle|jobroles|locations?|experience|department|category|radius|l|q|s)=[^&]*)/,
  },
  {
    signal: 'address:news-item',
    pattern:
      /\/(?:news|blog|blogs|press|presse|press-releases?|newsroom|aktuelles|actualites|noticias|articles?|stories|insights|media|p)\/(?:[^?#]*\/)?([^/?#]{8,})\/?(?:[?#]|$)/,
  },
  {
    signal: 'address:person-item',
    pattern:
      /\/(?:team|people|staff|person|personen|mitarbeiter|equipe|author|authors|leadership|our-team|profile|in)\/([^/?#]+-[^/?#]+)\/?(?:[?#]|$)/,
  },
  {
    signal: 'address:resume',
    pattern: /\/(cv|resume|curriculum(?:-vitae)?|lebenslauf)(?:\.\w+)?\/?(?:[?#]|$)/,
  },
  {
    signal: 'address:shop',
    pattern: /\/(product|products|collections?|shop|cart|store|browse|dp|item|p)\/[^?#]*/,
  },
  {
    signal: 'address:take-part',
    pattern:
      /\/(get-involved|take-part|volunteer(?:ing)?|volunteers|ehrenamt|mitmachen|benevolat|benevoles?|voluntariado|voluntarios|volontariato|vrijwilligers?|wolontariat|donate|spenden|grants?|scholarships?|fellowships?|stipendien|stipendium|foerderung|bourses?|becas?|borse-di-studio|courses?|admissions?|studium|studiengaenge|programmes|formations?|cursos?|corsi|opleidingen)(?:[/?#.]|$)/,
  },
];

/** Host labels that name a section of a company ("careers.example.com"). */
export const HOST_LABELS: readonly { signal: string; pattern: RegExp }[] = [
  {
    signal: 'host:careers',
    pattern:
      /^(?:careers?|jobs?|karriere|carrieres?|recrutement|werkenbij|recruit|recruiting|talent|work|empleo|praca|kariera|join|hiring|apply)\d?\./,
  },
  {
    signal: 'host:docs',
    pattern:
      /^(?:docs?|api|developers?|dev|documentation|wiki|help|support|manual|man|kb|learn|reference)\d?\./,
  },
  {
    signal: 'host:forum',
    pattern: /^(?:forums?|community|discuss|discourse|boards|answers|ask|groups)\d?\./,
  },
  { signal: 'host:mail', pattern: /^(?:mail|webmail|outlook|inbox|calendar|drive|meet|chat)\d?\./ },
  {
    signal: 'host:news',
    pattern: /^(?:news|blog|blogs|press|newsroom|presse|media|stories|engineering|tech)\d?\./,
  },
  { signal: 'host:shop', pattern: /^(?:shop|store|boutique|tienda)\d?\./ },
];
