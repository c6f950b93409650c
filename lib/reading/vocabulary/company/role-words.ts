// Words that make a short line a job title, whoever holds or seeks it. Folded by `foldName`; sorted; checked by a test.

/** Whole words. */
export const ROLE_WORDS: readonly string[] = `
abogada abogado account accountant actuary adjoint adjointe adjunct adjunta adjunto adviser advisor
advocate agent akademiker aluno ambassador amministratore analist analista analyst analyste analytik
anwalt apotheker apprenti apprentice apprentie architect architecte architekt architektin arquitecta
arquitecto arquiteto artist arzt arztin asesor asesora asistent asistenta asistente assessor
assistant assistante assistent assistente assistentin associate associe associee asystent asystentka
attorney auditeur auditor auszubildende auszubildender auxiliar avocat azubi barista barrister
beauftragte beauftragter berater beraterin bookkeeper broker buchhalter buchhalterin buyer captain
caregiver carer cashier cdo ceo cfo chair chairman chairperson chairwoman chef cheffe chemist chief chro
cio ciso cleaner clerk cmo co-founder coach cofondateur cofondatore cofondatrice cofounder cofundador
cofundadora collaborateur collaboratore comercial comptable conseiller conseillere
constructeur consulente consultant consultante consultor consultora consultrice contable contador
controleur controller coo cook coordenador coordenadora coordinador coordinadora coordinateur coordinator
coordinatore coordinatrice coordonnateur copywriter counsel counselor cpo cro cso cto curator dean
desarrollador desarrolladora desenvolvedor desenvolvedora designer designerin developer developpeur
developpeuse diener dipendente directeur director directora directrice direktor direktorin diretor
diretora direttore direttrice docent docente doctor doctorant doctorante doktorand doktorandin dozent
dozentin driver economist editeur editor editorial editorin educator ejecutiva ejecutivo
electrician elektriker elektroniker empleada empleado employee empresario encargada encargado enfermeira
enfermeiro enfermera enfermero engineer entrepreneur entwickler entwicklerin erzieher
erzieherin especialista estagiario estimator evangelist executive expert experta experte expertin experto
fachkraft fahrer farmer fellow fondateur fondator fondatore fondatrice foreman formateur formatrice
founder founders founding freelancer funcionario fundador fundadora fysiotherapeut generalist geologist
gerant gerente geschaeftsfuehrer geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung geschaftsleitung
gesellschafter gestionnaire gestor gestora graduate groundskeeper gruender grunder grunderin guard
handler head helfer hostess hulpverlener hydrologist impiegata impiegato infermiera infermiere infirmier
infirmiere infopedagog informatiker informatikerin ingegnere ingeneur ingeniera ingeniero ingenieros
ingenieur ingenieure ingenieurin inhaber inhaberin inspecteur inspector installateur installer instructor
intern internship inzynier janitor jefa jefe journalist jurist juriste juristin kauffrau kaufmann
kierownik koch kochin konstrukteur konsultant koordinator koordinatorin koordynator krankenpfleger
krankenschwester laborant lawyer lead leader lecturer lehrer lehrerin leiter leiterin leitung
librarian logistiker loodgieter machinist maintainer maitre maler manager managerin managing marketeer
marketer mechanic mechaniker mechatroniker medecin medewerker medewerkster medico
mediengestalter meister mentor merchandiser midwife mitarbeitende mitarbeitender mitarbeiter
mitarbeiterin mitbegruender mitbegrunder mitgruender mitgrunder moderator monteur nurse obchodnik officer
oficial operador operadora operaio operario operateur operator opiekun oprichter optician orderpicker
organizer owner partner partnerin pedagog pedagoge pedagogue personalreferent pflegefachkraft
pfleger pharmacist phd physician physicist physiotherapeut pilot plumber porter postdoc pracownik
praktikant praktikantin praktikum praktyki preparateur president presidenta presidente prezes priest
principal procurator producent producer productor profesor profesora professeur professor professora
professorin programador programadora programator programer programista programmatore programmer
programmeur programmierer projektant projektleiter projektmanager prokurist prokuristin promotor
prorektor provost przedstawiciel psycholog psychologe psychologist realtor receptionist
rechtsanwalt recruiter recrutador recruteur redacteur redacteurs redactor redakteur redakteurin redattore
referendar referent referentin registrar rektor repairer reporter representant representante
representative researcher researcherin resident responsabile responsable responsavel reviewer
sachbearbeiter sachbearbeiterin sailor salesman salesperson scientifique scientist secretaire
secretaria secretario secretary sekretar sekretarin seller servant serveur socia socio soldier
sommelier specialist specialista specialiste spezialist spezialistin spolumajitel spoluzakladatel
sprzedawca stagiair stagiaire stagista steuerberater steward strateeg stratege strategist student
studentin superviseur supervisor surgeon surveyor svp teacher teamlead teamleider teamleiter
teamleiterin technician technicien technicienne technico technicus technik techniker technikerin
technologist tecnica tecnico tester therapeut therapist tirocinante titolare traductor tradutor trainee
trainer trainerin translator treasurer treuhander tutor tutora undersecretary underwriter
unterhaltsreiniger vedouci vendedor vendedora vendeur vendeuse venditore verantwoordelijke
verantwortliche verkaufer verkauferin verkoper verpleegkundige vertriebler vertriebsleiter veterinarian
vicepresident vicepresidente viceprezes volunteer vorsitzende vorsitzender vorstand vp vyvojar waiter
waitress warden webdesigner webmaster werkstudent werkstudentin wissenschaftler wissenschaftlerin worker
 writer zahnarzt zakladatel zaloziciel zalozycielka zustandiger абонент администратор аналитик
архитектор бухгалтер ведущий водитель главный дизайнер директор инженер кассир консультант координатор
лидер маркетолог менеджер начальник оператор основатель официант партнер помощник представитель президент
программист продавец разработчик редактор рекрутер руководитель секретарь специалист стажер стажёр
старший тестировщик техник тимлид управляющий учитель юрист
`
  .trim()
  .split(/\s+/);

/** Endings of compound words ("Softwareentwickler", "projectleider"). */
export const ROLE_ENDINGS: readonly string[] = `
adviseur arzt arztin assistent assistentin bearbeiter bearbeiterin beauftragte beauftragter berater
beraterin betreuer betreuerin chef chefin elektroniker entwickler entwicklerin experte fachangestellte
fachangestellter fachkraft fahrer fuhrer fuhrerin gestalter helfer informatiker ingenieur ingenieurin
kauffrau kaufmann konstrukteur koordinator kraft leider leiter leiterin leitung manager managerin
mechaniker mechatroniker medewerker meister mitarbeiter mitarbeiterin monteur ontwikkelaar pfleger
pflegerin planer referent referentin schlosser schreiber spezialist techniker technikerin therapeut
verkaufer vertreter verwalter vorstand wissenschaftler
`
  .trim()
  .split(/\s+/);

/** Parts of words in scripts that do not part words by blanks. */
export const ROLE_PARTS: readonly string[] = `
אנליסט ארכיטקט בודק טכנאי יועץ יועצת מהנדס מהנדסת מייסד מנהל מנהלת מנכל מעצב מעצבת מפתח מפתחת סמנכל ראש
רכז רכזת アシスタント アドバイザー アナリスト インターン エンジニア オペレーター コンサルタント スタッフ スペシャリスト チーフ ディレクター デザイナー デベロッパー ドクター プランナー
プログラマー プロデューサー マネジャー マネージャー マーケター リーダー 事務 代表取締役 代表者 会計士 取締役 営業 執行役員 専務 常務 弁護士 技術者 担当 教授 理事 監査役 研究員 研究者 社長
経理 総務 課長 部長 개발자 과장 관리자 기획자 담당자 대리 대표 대표이사 디렉터 디자이너 리더 마케터 매니저 본부장 부장 사원 사장 센터장 엔지니어 연구원 영업 이사 인턴 전문가 책임
총괄 컨설턴트 팀장 프로그래머 회계
`
  .trim()
  .split(/\s+/);
