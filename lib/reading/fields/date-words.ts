// Words of dates, folded (lower case, no accents).

/** Month names and their short forms: English, German, French, Spanish, Dutch, Portuguese, Italian, Polish, Catalan, Czech, Russian. */
export const MONTHS: Record<string, number> = Object.fromEntries(
  [
    'january jan januar jan janner jaenner janvier janv enero ene januari janeiro gennaio gen stycznia styczen sty gener ledna leden января',
    'february feb februar feb fevrier fevr febrero februari fevereiro fev febbraio lutego luty lut febrer unora unor февраля',
    'march mar marz maerz mrz mars marzo maart mrt marco marca marzec marc brezna brezen марта',
    'april apr avril avr abril abr aprile kwietnia kwiecien kwi dubna duben апреля',
    'may mai mayo mei maio mag maggio maja maj maig kvetna kveten мая',
    'june jun juni juin junio junho giugno giu czerwca czerwiec cze juny cervna cerven июня',
    'july jul juli juillet juil julio julho luglio lug lipca lipiec lip juliol cervence cervenec июля',
    'august aug aout agosto ago augustus sierpnia sierpien sie agost srpna srpen августа',
    'september sep sept septembre septiembre setiembre setembro set settembre wrzesnia wrzesien wrz setembre zari сентября',
    'october oct oktober okt octobre octubre outubro out ottobre ott pazdziernika pazdziernik paz rijna rijen октября',
    'november nov novembre noviembre novembro listopada listopad lis listopadu ноября',
    'december dec dezember dez decembre diciembre dic dezembro dicembre grudnia grudzien gru desembre prosince prosinec декабря',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, i + 1])),
);

/** What a date near these words is about; the nearest cue before a date wins. */
export const DATE_CUES: [kind: 'posted' | 'updated' | 'apply-by' | 'start' | 'none', pattern: string][] = [
  [
    'updated',
    're-?posted|updated|last modified|refreshed|renewed|bumped|aktualisiert|geandert|mise? a jour|actualitzad\\w|actualizad[oa]|bijgewerkt|atualizad[oa]|aggiornat[oa]|zaktualizowan\\w|更新日?|수정일|обновлен\\w',
  ],
  [
    'none',
    '(?:employer ?)?active|founded|established|since|gegrundet|fondee|born|copyright|last seen|viewed|visited|interview(?:s)?|hired|responded|response|raised|announced|versione|version|review of applications (?:will )?begins?|joined|experience|degree|valid from',
  ],
  [
    'posted',
    'posted|publish(?:ed)?|publication date|date de (?:publication|parution)|date of publication|date posted|posting date|job posted|listed|date added|added|date opened|opened (?:on|date)|advertised|online (?:seit|since|ab)|veroffentlicht|eingestellt|ausgeschrieben (?:am|seit)|erschienen|publicat|publiee?s?|parue?|mise? en ligne|en ligne depuis|publicad[oa]|fecha de publicacion|data de publicacao|anunciad[oa]|geplaatst|plaatsingsdatum|online sinds|pubblicat[oa]|data di pubblicazione|opublikowan[aeoy]|data publikacji|dodan[aeoy]|zverejneno|掲載日?|公開日?|投稿日?|发布|發布|등록일?|게시일?|опубликован\\w',
  ],
  [
    'apply-by',
    'apply (?:by|before|until)|(?:applications?|cv|resume|letter|materials|documents) .{0,45}(?:by|before|no later than|not later than|until)|(?:envi|mand|present)\\w{1,8} .{0,30}antes del?|solliciteren .{0,20}(?:voor|tot)(?: en met)?|(?:cv|motivatie|brief) .{0,30}(?:voor|tot(?: en met)?|uiterlijk)|(?:aplikacj|dokument|zglosze)\\w{1,4} .{0,35}do(?: dnia)?|applications? (?:clos\\w{1,3}|due|deadline|accepted until|must be received by|by|until)|closing(?: date)?|close[sd]?(?: on)?|deadline|valid (?:through|until)|expir\\w{1,4}(?: on)?|expiry|open until|due (?:by|date)|last date|last day to apply|submit\\w{0,4} .{0,30}(?:by|before)|bewerbungsfrist|bewerbungsschluss|bewerbungsende|bewerb\\w{0,6} .{0,30}bis(?: zum)?|bewerb\\w{0,6} bis|frist|date limite|candidatures? .{0,25}(?:avant|jusqu.au)|postule[zr] avant|cloture|fecha limite|plazo(?: de)?|fins al|data limit|inscripcion .{0,20}hasta|(?:envi|present|recib)\\w{1,8} .{0,25}hasta|hasta el|sluitingsdatum|reageren? .{0,20}(?:voor|tot)|solliciteer .{0,12}voor|reageer .{0,12}voor|prazo|inscricoes ate|candidaturas? .{0,12}ate|scadenza|entro il|candidature entro|termin (?:skladania|nadsylania|aplikowania)\\w{0,10}|aplikuj do|wazn[aeoy] do|zgloszenia do|締め?切り?|応募期限|마감일?|截止|до',
  ],
  [
    'start',
    'to be filled (?:from|on|by|as of)|a pourvoir(?: le| au| des le)?|start(?:ing)?(?: date| from| on| in)?|starts?|start date|begin\\w{0,4}|commenc\\w{1,4}|joining date|available from|eintritt\\w{0,8}|beginn|arbeitsbeginn|startdatum|startermin|fruhestens|zum|ab(?: dem| sofort oder)?|einstieg|date de debut|prise de poste|a partir du|a compter du|demarrage|fecha de inicio|incorporacion|inicio|data d.inici|ingangsdatum|met ingang van|per|data de inicio|inizio|data inizio|decorrenza|data rozpoczecia|rozpoczecie|nastup|入社日|入社時期|입사일',
  ],
];
